using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>
/// Shows all rows of a table to code that runs in DuckDB's own threads, where the rows lie: no row is copied, and none crosses from
/// one thread to another. The fastest way through a long table.
/// </summary>
/// <remarks>SQL calls the code through a scalar function; each database has one for each list of types.</remarks>
public static unsafe class TableVisit
{
    private static readonly ConcurrentDictionary<long, Visit> Running = new();
    private static long lastId;

    /// <summary>Visits each row once, in no order.</summary>
    /// <param name="database">The database; its threads visit.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Names and types of its columns that are read: VARCHAR, or numbers of 1 to 8 bytes. A null in any of them is shown.</param>
    /// <param name="visitor">Sees the rows. Its first exception ends the visit and is thrown as it was.</param>
    /// <param name="cancellationToken">Ends the visit.</param>
    /// <returns>Rows.</returns>
    /// <exception cref="DuckDBException">There is no such table or column.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static long Run(
        DuckDBDatabase database,
        string table,
        IReadOnlyList<VisitedColumn> columns,
        RowVisitor visitor,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var connection = database.Connect();
        var visit = new Visit(VisitedColumn.Types(columns), visitor);
        var function = FunctionFor(database, connection, visit.Types);
        var id = Interlocked.Increment(ref lastId);
        Running[id] = visit;
        try
        {
            connection.Execute(
                $"SELECT count(*) FROM {table} WHERE {function}(CAST({id} AS BIGINT), {string.Join(", ", columns.Select(column => column.Name))})",
                cancellationToken);
        }
        catch (DuckDBException)
        {
            visit.Failure?.Throw();
            throw;
        }
        finally
        {
            Running.TryRemove(id, out _);
        }

        // A short table may be through before the interrupt is heard.
        cancellationToken.ThrowIfCancellationRequested();
        return Interlocked.Read(ref visit.Rows);
    }

    /// <summary>Bytes of a value.</summary>
    internal static int Width(DuckDBType type) => type switch
    {
        DuckDBType.Varchar => 16,
        DuckDBType.BigInt or DuckDBType.UnsignedBigInt or DuckDBType.Double => 8,
        DuckDBType.Integer or DuckDBType.UnsignedInteger or DuckDBType.Float or DuckDBType.Date => 4,
        DuckDBType.SmallInt or DuckDBType.UnsignedSmallInt => 2,
        DuckDBType.TinyInt or DuckDBType.UnsignedTinyInt or DuckDBType.Boolean => 1,
        _ => throw new NotSupportedException($"A column of type {type} is not visited."),
    };

    private static string FunctionFor(DuckDBDatabase database, DuckDBConnection connection, DuckDBType[] types)
    {
        var name = "oversight_visit_" + string.Join('_', Array.ConvertAll(types, type => ((int)type).ToString()));
        lock (database.VisitFunctions)
        {
            if (database.VisitFunctions.Add(name))
            {
                Register(connection, name, types);
            }
        }

        return name;
    }

    private static void Register(DuckDBConnection connection, string name, DuckDBType[] types)
    {
        var function = NativeMethods.duckdb_create_scalar_function();
        try
        {
            NativeMethods.duckdb_scalar_function_set_name(function, name);

            // Else equal values might be shown once for all their rows.
            NativeMethods.duckdb_scalar_function_set_volatile(function);
            AddParameter(DuckDBType.BigInt);
            Array.ForEach(types, AddParameter);
            using var result = NativeMethods.duckdb_create_logical_type(DuckDBType.Boolean);
            NativeMethods.duckdb_scalar_function_set_return_type(function, result);
            NativeMethods.duckdb_scalar_function_set_function(function, &Show);
            if (NativeMethods.duckdb_register_scalar_function(connection.Handle, function) != NativeMethods.State.Success)
            {
                throw new DuckDBException($"DuckDB refuses the function {name}.");
            }
        }
        finally
        {
            NativeMethods.duckdb_destroy_scalar_function(ref function);
        }

        void AddParameter(DuckDBType type)
        {
            using var parameter = NativeMethods.duckdb_create_logical_type(type);
            NativeMethods.duckdb_scalar_function_add_parameter(function, parameter);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Show(nint info, nint chunk, nint output)
    {
        try
        {
            var id = *(long*)NativeMethods.duckdb_vector_get_data(NativeMethods.duckdb_given_chunk_get_vector(chunk, 0));
            var visit = Running[id];
            var rows = new VisitedRows(chunk, visit.Types);
            try
            {
                visit.Visitor(rows);
            }
            catch (Exception error)
            {
                Interlocked.CompareExchange(ref visit.Failure, ExceptionDispatchInfo.Capture(error), null);
                throw;
            }

            Interlocked.Add(ref visit.Rows, rows.Count);

            // No row passes: the query counts nothing, and makes nothing.
            new Span<byte>(NativeMethods.duckdb_vector_get_data(output), rows.Count).Clear();
        }
        catch (Exception error)
        {
            // No exception may cross into native code.
            NativeMethods.duckdb_scalar_function_set_error(info, error.Message);
        }
    }

    private sealed class Visit(DuckDBType[] types, RowVisitor visitor)
    {
        public ExceptionDispatchInfo? Failure;
        public long Rows;

        public DuckDBType[] Types { get; } = types;

        public RowVisitor Visitor { get; } = visitor;
    }
}

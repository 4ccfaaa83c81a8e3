using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>Lets a statement read rows as they are made, block by block and in their order, without a table that holds them.</summary>
/// <remarks>SQL reads them as a table function, which asks for one block after another on the thread that runs the statement.</remarks>
public static unsafe class RowFeed
{
    private static readonly ConcurrentDictionary<nint, Feed> Running = new();
    private static readonly Lock Registering = new();
    private static nint lastId;

    /// <summary>Runs a statement over the rows.</summary>
    /// <param name="connection">Runs it; of a database with one thread, so that the rows keep their order.</param>
    /// <param name="columns">The blocks' columns.</param>
    /// <param name="next">
    /// Gives the next block with at least one row, or null at the end. A block is the caller's again when the next one is asked for.
    /// Its exception ends the statement and is thrown as it was.
    /// </param>
    /// <param name="statement">Makes the SQL from the expression that stands for the rows in its FROM clause.</param>
    /// <param name="cancellationToken">Interrupts the statement.</param>
    /// <exception cref="DuckDBException">The statement fails.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Run(
        DuckDBConnection connection,
        IReadOnlyList<RowColumn> columns,
        Func<RowBlock?> next,
        Func<string, string> statement,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(statement);
        var feed = new Feed(columns, next);
        nint id;
        string name;
        lock (Registering)
        {
            id = ++lastId;
            name = $"oversight_rows_{id}";
            Running[id] = feed;
            Register(connection, name, id);
        }

        try
        {
            connection.Execute(statement(name + "()"), cancellationToken);
        }
        catch (DuckDBException)
        {
            feed.Failure?.Throw();
            throw;
        }
        finally
        {
            Running.TryRemove(id, out _);
        }
    }

    private static void Register(DuckDBConnection connection, string name, nint id)
    {
        var function = NativeMethods.duckdb_create_table_function();
        try
        {
            NativeMethods.duckdb_table_function_set_name(function, name);
            NativeMethods.duckdb_table_function_set_extra_info(function, id, 0);
            NativeMethods.duckdb_table_function_set_bind(function, &Bind);
            NativeMethods.duckdb_table_function_set_init(function, &Start);
            NativeMethods.duckdb_table_function_set_function(function, &Fill);
            if (NativeMethods.duckdb_register_table_function(connection.Handle, function) != NativeMethods.State.Success)
            {
                throw new DuckDBException($"DuckDB refuses the function {name}.");
            }
        }
        finally
        {
            NativeMethods.duckdb_destroy_table_function(ref function);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(nint info)
    {
        try
        {
            foreach (var column in Running[NativeMethods.duckdb_bind_get_extra_info(info)].Columns)
            {
                using var type = column.Type == DuckDBType.Decimal
                    ? NativeMethods.duckdb_create_decimal_type(RowColumn.DecimalWidth, RowColumn.DecimalScale)
                    : NativeMethods.duckdb_create_logical_type(column.Type);
                NativeMethods.duckdb_bind_add_result_column(info, column.Name, type);
            }
        }
        catch (Exception error)
        {
            // No exception may cross into native code.
            NativeMethods.duckdb_bind_set_error(info, error.Message);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Start(nint info) => NativeMethods.duckdb_init_set_max_threads(info, 1);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Fill(nint info, nint chunk)
    {
        try
        {
            var feed = Running[NativeMethods.duckdb_function_get_extra_info(info)];
            try
            {
                if (feed.Next() is { } block)
                {
                    block.CopyTo(chunk);
                }
                else
                {
                    NativeMethods.duckdb_given_chunk_set_size(chunk, 0);
                }
            }
            catch (Exception error)
            {
                feed.Failure = ExceptionDispatchInfo.Capture(error);
                throw;
            }
        }
        catch (Exception error)
        {
            NativeMethods.duckdb_function_set_error(info, error.Message);
        }
    }

    private sealed class Feed(IReadOnlyList<RowColumn> columns, Func<RowBlock?> next)
    {
        public ExceptionDispatchInfo? Failure;

        public IReadOnlyList<RowColumn> Columns { get; } = columns;

        public Func<RowBlock?> Next { get; } = next;
    }
}

using System.Runtime.InteropServices;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>The columns of a result, shared by its chunks, and what turning those into Arrow needs.</summary>
internal sealed unsafe class ResultColumns : IDisposable
{
    private readonly ConnectionHandle connection;
    private readonly ArrowOptionsHandle options;
    private readonly LogicalTypeHandle[] types;
    private readonly Lock schemaLock = new();
    private ArrowSchemaHandle? schema;

    internal ResultColumns(ConnectionHandle connection, ResultHandle result)
    {
        this.connection = connection;
        var count = (int)NativeMethods.duckdb_column_count(result);
        options = NativeMethods.duckdb_result_get_arrow_options(result);
        types = new LogicalTypeHandle[count];
        Names = new string[count];
        Types = new TypeInfo[count];
        for (var i = 0; i < count; i++)
        {
            Names[i] = Text.FromNative(NativeMethods.duckdb_column_name(result, (ulong)i));
            types[i] = NativeMethods.duckdb_column_logical_type(result, (ulong)i);
            Types[i] = TypeInfo.Read(NativeMethods.duckdb_column_logical_type(result, (ulong)i));
        }
    }

    internal string[] Names { get; }

    internal TypeInfo[] Types { get; }

    /// <summary>Copies a chunk into an Arrow array; safe from several threads.</summary>
    /// <exception cref="ObjectDisposedException">The stream or its connection is disposed.</exception>
    /// <exception cref="DuckDBException">DuckDB cannot convert the chunk.</exception>
    internal ArrowBatch ToArrow(ChunkHandle chunk)
    {
        // The options point into the connection's context, which must live through both calls.
        var held = false;
        connection.DangerousAddRef(ref held);
        try
        {
            var formats = Schema();
            var array = new ArrowArrayHandle();
            Check(NativeMethods.duckdb_data_chunk_to_arrow(options, chunk, array.Pointer));
            return new ArrowBatch(array, formats);
        }
        finally
        {
            if (held)
            {
                connection.DangerousRelease();
            }
        }
    }

    public void Dispose()
    {
        // A batch may be under way on another thread.
        lock (schemaLock)
        {
            options.Dispose();
            foreach (var type in types)
            {
                type.Dispose();
            }
        }
    }

    private static void Check(ErrorDataHandle error)
    {
        using (error)
        {
            if (!error.IsInvalid && NativeMethods.duckdb_error_data_has_error(error))
            {
                throw new DuckDBException(Text.FromNative(NativeMethods.duckdb_error_data_message(error)));
            }
        }
    }

    // The schema outlives this: batches read their formats from it. The last of them lets its finalizer free it.
    private ArrowSchemaHandle Schema()
    {
        lock (schemaLock)
        {
            if (schema is { } made)
            {
                return made;
            }

            var handles = stackalloc nint[types.Length];
            var names = stackalloc byte*[types.Length];
            try
            {
                for (var i = 0; i < types.Length; i++)
                {
                    ObjectDisposedException.ThrowIf(types[i].IsClosed, typeof(DuckDBChunkReader));
                    handles[i] = types[i].DangerousGetHandle();
                    names[i] = (byte*)Marshal.StringToCoTaskMemUTF8(Names[i]);
                }

                made = new ArrowSchemaHandle();
                Check(NativeMethods.duckdb_to_arrow_schema(options, handles, names, (ulong)types.Length, made.Pointer));
                return schema = made;
            }
            finally
            {
                for (var i = 0; i < types.Length; i++)
                {
                    Marshal.FreeCoTaskMem((nint)names[i]);
                }
            }
        }
    }
}

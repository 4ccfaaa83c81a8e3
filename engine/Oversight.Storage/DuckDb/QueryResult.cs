using System.Diagnostics.CodeAnalysis;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>A result, complete or streaming, from which chunks are fetched in order.</summary>
internal sealed unsafe class QueryResult : IDisposable
{
    private readonly ResultHandle handle;
    private readonly string sql;
    private readonly Lazy<ResultColumns> columns;
    private bool ended;

    internal QueryResult(DuckDBConnection connection, ResultHandle handle, string sql)
    {
        this.handle = handle;
        this.sql = sql;
        var native = connection.Handle;
        columns = new Lazy<ResultColumns>(() => new ResultColumns(native, handle));
    }

    internal ResultColumns Columns => columns.Value;

    /// <summary>Rows that the statement changed; −1 for a query.</summary>
    internal long RowsChanged => Kind switch
    {
        NativeMethods.ResultKind.ChangedRows => (long)NativeMethods.duckdb_rows_changed(handle),
        NativeMethods.ResultKind.Nothing => 0,
        _ => -1,
    };

    /// <summary>Whether there are rows to fetch, rather than a count of changed ones.</summary>
    internal bool IsQuery => Kind == NativeMethods.ResultKind.QueryResult;

    private NativeMethods.ResultKind Kind => NativeMethods.duckdb_result_return_type(*handle.Pointer);

    /// <summary>Fetches the next chunk, if there is one.</summary>
    /// <exception cref="DuckDBException">The query failed on the way.</exception>
    internal bool TryFetch([NotNullWhen(true)] out DataChunk? chunk)
    {
        ObjectDisposedException.ThrowIf(handle.IsClosed, typeof(DuckDBChunkReader));
        chunk = null;
        if (ended)
        {
            return false;
        }

        var native = NativeMethods.duckdb_fetch_chunk(*handle.Pointer);
        var count = native.IsInvalid ? 0 : (int)NativeMethods.duckdb_data_chunk_get_size(native);
        if (count > 0)
        {
            chunk = new DataChunk(native, Columns, count);
            return true;
        }

        ended = true;

        // A failed query ends like a finished one; only its message tells them apart.
        native.Dispose();
        var error = NativeMethods.duckdb_result_error(handle);
        if (error != null)
        {
            throw new DuckDBException(Text.FromNative(error), sql);
        }

        return false;
    }

    public void Dispose()
    {
        if (columns.IsValueCreated)
        {
            columns.Value.Dispose();
        }

        handle.Dispose();
    }
}

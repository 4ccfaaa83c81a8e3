using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>Some rows of a result, at most 2,048, read in place from DuckDB's vectors.</summary>
/// <remarks>
/// It may be handed to another thread and read there, by several at a time, while its stream fetches the next. It is
/// independent of its stream's position; dispose it where it was read last. Its views end then.
/// </remarks>
public sealed unsafe class DataChunk : IDisposable
{
    private readonly ChunkHandle handle;
    private readonly ResultColumns columns;

    internal DataChunk(ChunkHandle handle, ResultColumns columns, int count)
    {
        this.handle = handle;
        this.columns = columns;
        Count = count;
    }

    /// <summary>Rows, 1 to 2,048.</summary>
    public int Count { get; }

    /// <summary>Columns.</summary>
    public int ColumnCount => columns.Types.Length;

    /// <summary>A column, in place.</summary>
    /// <param name="column">From 0, in the order of the query.</param>
    /// <exception cref="NotSupportedException">A nested or other column without a view: cast it in the query.</exception>
    /// <exception cref="ObjectDisposedException">The chunk is disposed.</exception>
    public ColumnView Column(int column)
    {
        var type = columns.Types[column];
        if (type.Id == DuckDBType.SqlNull)
        {
            return ColumnView.Missing(Count);
        }

        var (layout, width) = type.Memory
            ?? throw new NotSupportedException(
                $"Column {columns.Names[column]} of type {type.Id} has no view; cast it in the query.");
        var vector = NativeMethods.duckdb_data_chunk_get_vector(handle, (ulong)column);
        return new ColumnView(
            layout,
            Count,
            width,
            NativeMethods.duckdb_vector_get_data(vector),
            (byte*)NativeMethods.duckdb_vector_get_validity(vector));
    }

    /// <summary>Copies the chunk into Arrow arrays.</summary>
    /// <returns>A batch that the caller disposes; it stays valid after the chunk is disposed.</returns>
    /// <exception cref="ObjectDisposedException">The chunk, its stream or its connection is disposed.</exception>
    public ArrowBatch ToArrow() => columns.ToArrow(handle);

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();

    /// <summary>A single value, boxed; null for NULL.</summary>
    internal object? Value(int column, int row) =>
        VectorReader.Read(columns.Types[column], NativeMethods.duckdb_data_chunk_get_vector(handle, (ulong)column), row);

    internal bool IsNull(int column, int row) =>
        VectorReader.IsNull(NativeMethods.duckdb_data_chunk_get_vector(handle, (ulong)column), row);
}

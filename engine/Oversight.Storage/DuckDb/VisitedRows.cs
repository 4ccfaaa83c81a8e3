using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>Some rows of a table, at most 2,048, where DuckDB has them. Only within the visit, and on its thread.</summary>
public readonly unsafe ref struct VisitedRows
{
    private readonly nint chunk;
    private readonly ReadOnlySpan<DuckDBType> types;

    internal VisitedRows(nint chunk, ReadOnlySpan<DuckDBType> types)
    {
        this.chunk = chunk;
        this.types = types;
        Count = (int)NativeMethods.duckdb_given_chunk_get_size(chunk);
    }

    /// <summary>Rows.</summary>
    public int Count { get; }

    /// <summary>A column, in place.</summary>
    /// <param name="column">From 0, in the order of the visit's columns.</param>
    public ColumnView Column(int column)
    {
        // The first one says whose visit it is.
        var vector = NativeMethods.duckdb_given_chunk_get_vector(chunk, (ulong)column + 1);
        var type = types[column];
        return new ColumnView(
            type == DuckDBType.Varchar ? ColumnLayout.DuckText : ColumnLayout.Fixed,
            Count,
            TableVisit.Width(type),
            NativeMethods.duckdb_vector_get_data(vector),
            (byte*)NativeMethods.duckdb_vector_get_validity(vector));
    }
}

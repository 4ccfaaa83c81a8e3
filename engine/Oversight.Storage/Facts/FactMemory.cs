namespace Oversight.Storage.Facts;

/// <summary>In what memory fact batches are read.</summary>
public enum FactMemory
{
    /// <summary>Arrow arrays, by the Arrow C Data Interface: a copy of each chunk, made by the worker that reads it.</summary>
    Arrow,

    /// <summary>DuckDB's own vectors, without a copy.</summary>
    InPlace,
}

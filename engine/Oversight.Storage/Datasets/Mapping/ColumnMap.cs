namespace Oversight.Storage.Datasets.Mapping;

/// <summary>How a system's own files, headings and values become the contract's.</summary>
/// <param name="Name">The map's file, as the report names it; null when there is none.</param>
/// <param name="Sha256">SHA-256 over the map's file and those that it extends; empty when there is none.</param>
/// <param name="Tables">The parts of each table that the map names.</param>
/// <param name="Others">How tables are read that it does not name.</param>
internal sealed record ColumnMap(
    string? Name, string Sha256, IReadOnlyDictionary<string, IReadOnlyList<PartMap>> Tables, PartMap Others)
{
    /// <summary>The map of a dataset that is in the contract's own form.</summary>
    internal static ColumnMap None { get; } = new(null, "", new Dictionary<string, IReadOnlyList<PartMap>>(), PartMap.Empty);

    /// <summary>The parts of a table.</summary>
    internal IReadOnlyList<PartMap> Of(TableSchema table) => Tables.GetValueOrDefault(table.Name) ?? [Others];
}

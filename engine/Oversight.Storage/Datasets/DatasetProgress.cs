namespace Oversight.Storage.Datasets;

/// <summary>How far loading is.</summary>
/// <param name="Table">The table that is read next.</param>
/// <param name="Done">Tables done.</param>
/// <param name="Total">Tables in all.</param>
public readonly record struct DatasetProgress(string Table, int Done, int Total);

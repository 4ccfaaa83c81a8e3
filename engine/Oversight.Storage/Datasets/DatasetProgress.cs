namespace Oversight.Storage.Datasets;

/// <summary>How far loading is.</summary>
/// <param name="Table">The table that is read next.</param>
/// <param name="Files">Its files; none when it is missing.</param>
/// <param name="Done">Tables done.</param>
/// <param name="Total">Tables in all.</param>
/// <param name="Rows">Rows read of the tables done.</param>
public sealed record DatasetProgress(string Table, IReadOnlyList<string> Files, int Done, int Total, long Rows);

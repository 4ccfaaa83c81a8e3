namespace Oversight.Reports.Jobs;

/// <summary>How far the reading of a dataset is.</summary>
/// <param name="Name">The table that is read now.</param>
/// <param name="File">Its file; null where the dataset's map decides that.</param>
/// <param name="Number">The table's number, from 1.</param>
/// <param name="Total">Tables in all.</param>
/// <param name="Rows">Rows of the tables before it that were accepted.</param>
public sealed record TableProgress(string Name, string? File, int Number, int Total, long Rows);

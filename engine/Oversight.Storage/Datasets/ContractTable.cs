namespace Oversight.Storage.Datasets;

/// <summary>A table of the data contract.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">The columns that identify a row within its jurisdiction.</param>
/// <param name="Columns">All columns but <c>jurisdiction</c>.</param>
public sealed record ContractTable(string Name, IReadOnlyList<string> Key, IReadOnlyList<string> Columns);

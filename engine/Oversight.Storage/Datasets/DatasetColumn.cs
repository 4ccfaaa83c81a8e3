namespace Oversight.Storage.Datasets;

/// <summary>A column of the contract as a file has it.</summary>
/// <param name="Name">The contract's name.</param>
/// <param name="Heading">The file's name for it; null when the map sets a value for all rows.</param>
/// <param name="Value">That value; null otherwise.</param>
public sealed record DatasetColumn(string Name, string? Heading, string? Value);

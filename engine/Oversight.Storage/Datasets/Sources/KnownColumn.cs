namespace Oversight.Storage.Datasets.Sources;

/// <summary>A column of the contract that a part has.</summary>
/// <param name="Column">The contract's column.</param>
/// <param name="Place">The file's column, from 0; null for one that the map gives a constant.</param>
internal sealed record KnownColumn(ColumnSchema Column, int? Place);

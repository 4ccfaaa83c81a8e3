namespace Oversight.Storage.Datasets.Profiles;

/// <summary>How many rows have a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Rows">Rows that have it.</param>
public sealed record ValueCount(string Value, long Rows);

namespace Oversight.Storage.Datasets.Profiles;

/// <summary>What a column holds in the accepted rows.</summary>
/// <param name="Name">The column.</param>
/// <param name="Filled">Rows with a value, a default among them.</param>
/// <param name="Least">The earliest day (yyyy-mm-dd) or least number, invariant; null without one or for a column with a list of values.</param>
/// <param name="Most">The latest day or greatest number; null likewise.</param>
/// <param name="Values">Rows by value, values without rows left out; empty for a column without a list of values.</param>
public sealed record ColumnProfile(string Name, long Filled, string? Least, string? Most, IReadOnlyList<ValueCount> Values);

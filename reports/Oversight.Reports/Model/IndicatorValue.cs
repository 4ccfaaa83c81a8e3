namespace Oversight.Reports.Model;

/// <summary>An indicator of a jurisdiction or of the province.</summary>
/// <param name="Name">The data contract's name.</param>
/// <param name="Value">A ratio in 0..1 or a count; null over an empty base.</param>
/// <param name="Numerator">For a ratio: what is counted.</param>
/// <param name="Denominator">For a ratio: its base; null for a count.</param>
public sealed record IndicatorValue(string Name, double? Value, long? Numerator = null, long? Denominator = null);

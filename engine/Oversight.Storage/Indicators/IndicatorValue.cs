namespace Oversight.Storage.Indicators;

/// <summary>One indicator of a jurisdiction, or of the province, for a year.</summary>
/// <param name="Name">One of <see cref="IndicatorNames"/>.</param>
/// <param name="Value">A ratio from 0 to 1 or a count; null over an empty base.</param>
/// <param name="Numerator">What a ratio counts; null for a count.</param>
/// <param name="Denominator">What a ratio is taken of; null for a count.</param>
public sealed record IndicatorValue(string Name, double? Value, long? Numerator = null, long? Denominator = null)
{
    /// <summary>A ratio with its base; no value over an empty base, never 0 or 1.</summary>
    public static IndicatorValue Ratio(string name, long numerator, long denominator) =>
        new(name, denominator == 0 ? null : (double)numerator / denominator, numerator, denominator);

    /// <summary>A count, or null where it is not defined.</summary>
    public static IndicatorValue Count(string name, long? count) => new(name, count, null, null);
}

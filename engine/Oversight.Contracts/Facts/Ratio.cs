namespace Oversight.Contracts.Facts;

/// <summary>A ratio with its base. Over an empty base it has no value: never 0, never 1.</summary>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">Out of how many.</param>
public readonly record struct Ratio(long Numerator, long Denominator)
{
    /// <summary>The quotient, or null over an empty base.</summary>
    public double? Value => Denominator == 0 ? null : (double)Numerator / Denominator;
}

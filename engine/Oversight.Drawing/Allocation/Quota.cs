namespace Oversight.Drawing.Allocation;

/// <summary>How many objects a ratio asks for (抽查比例).</summary>
/// <remarks>
/// The rule is ⌈ratio × N⌉: coverage is never below the ratio, and a ratio above 0 draws at least one of any stratum that is
/// not empty. The product is exact, so 0.07 × 100 is 7 and not 8, as it is in binary floating point.
/// </remarks>
public static class Quota
{
    /// <summary>The smallest whole number that is not below <paramref name="ratio"/> × <paramref name="population"/>.</summary>
    /// <param name="ratio">A share, as it is written: 0.05 for 5 %. 1 and above ask for everyone.</param>
    /// <param name="population">N, the number of objects that can be drawn; 0 or more.</param>
    /// <returns>0 to <paramref name="population"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative.</exception>
    public static long Of(decimal ratio, long population)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ratio);
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        if (ratio >= 1)
        {
            return population;
        }

        var (numerator, denominator) = ExactDecimal.Fraction(ratio);
        return (long)ExactDecimal.Ceiling(numerator * population, denominator);
    }
}

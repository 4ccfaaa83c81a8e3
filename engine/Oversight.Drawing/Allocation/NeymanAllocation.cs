using System.Numerics;

namespace Oversight.Drawing.Allocation;

/// <summary>A total shared over strata for the smallest variance: n_h ∝ N_h·S_h (Neyman, JRSS 97 (1934), 558–625).</summary>
/// <remarks>
/// A stratum whose share is more than its size is taken whole, and the excess goes to the others in the same proportion. Strata
/// with S_h = 0 get nothing beyond the minimum until all others are taken whole, then they share by size. Rounding as in
/// <see cref="ProportionalAllocation"/>: largest remainder, |n_h − exact| &lt; 1. Exact arithmetic; every platform decides alike.
/// </remarks>
public static class NeymanAllocation
{
    /// <summary>Shares a total.</summary>
    /// <param name="total">n, 0 to the sum of the sizes.</param>
    /// <param name="sizes">N_h, objects that can be drawn in each stratum, 0 or more.</param>
    /// <param name="deviations">S_h, the standard deviation within each stratum, 0 or more, in any one unit.</param>
    /// <param name="minimum">
    /// What each stratum gets at least, or its whole size where that is less; 0 or more. 2 lets the variance be estimated.
    /// </param>
    /// <returns>n_h, as many as sizes; they sum to the total, each 0 to N_h.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the total is more than there is.</exception>
    /// <exception cref="ArgumentException">The minimum asks for more than the total, or the lists differ in length.</exception>
    public static long[] Of(long total, IReadOnlyList<long> sizes, IReadOnlyList<decimal> deviations, long minimum = 0)
    {
        var (floors, caps) = Bounds.Of(total, sizes, minimum);
        if (deviations.Count != sizes.Count)
        {
            throw new ArgumentException($"{sizes.Count} strata, but {deviations.Count} deviations.", nameof(deviations));
        }

        var weights = new BigInteger[caps.Length];
        var fractions = new (BigInteger Numerator, BigInteger Denominator)[caps.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(deviations[i], nameof(deviations));
            fractions[i] = ExactDecimal.Fraction(deviations[i]);
        }

        // Denominators are powers of ten, so the largest is common to all.
        var common = fractions.Select(f => f.Denominator).DefaultIfEmpty(BigInteger.One).Max();
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = caps[i] * fractions[i].Numerator * (common / fractions[i].Denominator);
        }

        return LargestRemainder.Share(total, weights, floors, caps);
    }
}

using System.Numerics;

namespace Oversight.Drawing.Allocation;

/// <summary>A total shared over strata in proportion to their sizes (按比例分配).</summary>
/// <remarks>
/// Rounding: largest remainder (Hamilton). Every stratum gets n·N_h/N rounded down; the units that are missing go to the largest
/// remainders, of equal ones to the earlier stratum; strata come in the ordinal order of their labels. Without a minimum
/// |n_h − n·N_h/N| &lt; 1. A minimum lifts small strata first and shares the rest among the others, still in proportion.
/// </remarks>
public static class ProportionalAllocation
{
    /// <summary>Shares a total.</summary>
    /// <param name="total">n, 0 to the sum of the sizes.</param>
    /// <param name="sizes">N_h, objects that can be drawn in each stratum, 0 or more.</param>
    /// <param name="minimum">What each stratum gets at least, or its whole size where that is less; 0 or more.</param>
    /// <returns>n_h, as many as sizes; they sum to the total, each 0 to N_h.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the total is more than there is.</exception>
    /// <exception cref="ArgumentException">The minimum asks for more than the total.</exception>
    public static long[] Of(long total, IReadOnlyList<long> sizes, long minimum = 0)
    {
        var (floors, caps) = Bounds.Of(total, sizes, minimum);
        return LargestRemainder.Share(total, [.. caps.Select(size => (BigInteger)size)], floors, caps);
    }
}

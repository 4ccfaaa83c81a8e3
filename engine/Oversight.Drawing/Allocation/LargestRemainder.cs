using System.Numerics;

namespace Oversight.Drawing.Allocation;

/// <summary>Shares a total by weights within bounds, exactly, and rounds by the largest remainder (Hamilton).</summary>
/// <remarks>
/// <para>
/// The exact shares are the only ones that are proportional to the weights wherever no bound holds them: λ·w clamped to the
/// bounds, with λ such that they sum to the total. They are found as CSS Flexbox (W3C, §9.7) resolves flexible lengths: share
/// what is left; where the clamping gives too much, fix those below their floor, where it gives too little, those above their
/// cap; begin again with the others.
/// </para>
/// <para>
/// Then each is rounded down, and the units that are missing go to the largest remainders, of equal ones to the earlier stratum.
/// As bounds are whole numbers, rounding never leaves them, and no share moves by a whole unit. All numbers are integers of any
/// length: a product of total, size and deviation does not fit 128 bits.
/// </para>
/// </remarks>
internal static class LargestRemainder
{
    /// <summary>Shares.</summary>
    /// <param name="total">Between the sum of the floors and that of the caps.</param>
    /// <param name="weights">0 or more each. Where those that are left are all 0, the caps are the weights.</param>
    /// <param name="floors">0 to the cap.</param>
    /// <param name="caps">What a stratum can bear.</param>
    public static long[] Share(long total, BigInteger[] weights, long[] floors, long[] caps)
    {
        var result = new long[weights.Length];
        var free = Enumerable.Range(0, weights.Length).ToList();
        BigInteger rest = total;
        while (free.Count > 0)
        {
            var weight = Sum(free, weights);
            if (weight.IsZero)
            {
                weights = [.. caps.Select(cap => (BigInteger)cap)];
                weight = Sum(free, weights);
            }

            // Everything is held against rest·w/W times W, so that nothing is divided. All caps 0: every share is 0.
            var scale = BigInteger.Max(weight, 1);
            BigInteger excess = 0;
            foreach (var i in free)
            {
                excess += Clamped(i, rest * weights[i], scale) - (rest * weights[i]);
            }

            var held = free.Where(i => Clamped(i, rest * weights[i], scale) - (rest * weights[i]) is var moved
                && (excess.Sign >= 0 ? moved.Sign > 0 : moved.Sign < 0)).ToList();
            if (held.Count == 0)
            {
                Round(free, rest, weights, scale, result);
                return result;
            }

            foreach (var i in held)
            {
                result[i] = excess.Sign >= 0 ? floors[i] : caps[i];
                rest -= result[i];
            }

            free = [.. free.Except(held)];
        }

        return result;

        BigInteger Clamped(int i, BigInteger share, BigInteger scale) =>
            BigInteger.Max(floors[i] * scale, BigInteger.Min(caps[i] * scale, share));
    }

    private static BigInteger Sum(List<int> strata, BigInteger[] weights) =>
        strata.Aggregate(BigInteger.Zero, (sum, i) => sum + weights[i]);

    private static void Round(List<int> strata, BigInteger rest, BigInteger[] weights, BigInteger scale, long[] result)
    {
        var remainders = new BigInteger[weights.Length];
        var missing = rest;
        foreach (var i in strata)
        {
            result[i] = (long)BigInteger.DivRem(rest * weights[i], scale, out remainders[i]);
            missing -= result[i];
        }

        // OrderBy is stable: of equal remainders the earlier stratum comes first.
        foreach (var i in strata.OrderByDescending(i => remainders[i]).Take((int)missing))
        {
            result[i]++;
        }
    }
}

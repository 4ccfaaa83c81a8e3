using System.Numerics;
using Oversight.Drawing.Allocation;

namespace Oversight.Drawing.Selection;

/// <summary>Which leading bits a stratum lets through: those at most <see cref="Limit"/> above <see cref="Start"/>, modulo 2^64.</summary>
/// <param name="Start">Where the stratum's order begins.</param>
/// <param name="Limit">Inclusive, so that the largest lets everything through.</param>
internal readonly record struct Gate(ulong Start, ulong Limit)
{
    /// <summary>The limit that about as many drawable objects pass as a first scan should keep.</summary>
    /// <remarks>
    /// Who passes is binomial with a deviation below the root of its mean. A mean of k + 6√k + 16 falls short of k about once in
    /// a billion draws; then the scan is repeated, so the limit never decides who is drawn.
    /// </remarks>
    /// <param name="wanted">k, how many must pass; 1 to <paramref name="size"/>.</param>
    /// <param name="size">How many there are.</param>
    /// <param name="factor">1 for the first scan, more for a repeated one.</param>
    public static ulong LimitFor(long wanted, long size, int factor)
    {
        var mean = (UInt128)factor * ((UInt128)wanted + (UInt128)(6 * Math.Sqrt(wanted)) + 16);
        return mean >= (UInt128)size ? ulong.MaxValue : (ulong)((mean << 64) / (UInt128)size);
    }

    /// <summary>The limit that lets exactly ⌈p·2^64⌉ of the 2^64 leading bits through, or null where that is none.</summary>
    /// <param name="probability">p, 0 to 1.</param>
    public static ulong? LimitFor(decimal probability)
    {
        var (numerator, denominator) = ExactDecimal.Fraction(probability);
        var passing = ExactDecimal.Ceiling(numerator << 64, denominator);
        return passing.IsZero ? null : (ulong)BigInteger.Min(passing - 1, ulong.MaxValue);
    }
}

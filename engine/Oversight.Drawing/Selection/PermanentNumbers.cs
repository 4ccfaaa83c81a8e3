using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>
/// Coordination of draws by permanent random numbers (永久随机数): draws that share a key share tickets, and where each begins decides
/// how much they overlap.
/// </summary>
/// <remarks>
/// <para>
/// Source: Ohlsson, "Coordination of samples using permanent random numbers", in Business Survey Methods (1995), chapter 9. A draw
/// that begins anywhere in the circle of tickets is as random as one that begins at the smallest.
/// </para>
/// <para>
/// Positive: draw both plans with the same <see cref="DrawKey"/> and the same start; in a stratum of both, the smaller sample
/// lies within the larger one. Negative: draw the second plan with the same key and begin where the first ended
/// (<see cref="After"/>): the samples share nobody while n₁ + n₂ ≤ N, and exactly n₁ + n₂ − N beyond that. Where strata differ
/// between plans there is no such place; then let the plans begin at equal distances (<see cref="Start"/>), and they overlap little
/// while each draws less than its part. Plans with keys of their own are independent.
/// </para>
/// </remarks>
public static class PermanentNumbers
{
    /// <summary>The ticket right after everything that a stratum's draw used, its reserve too: where a disjoint draw begins.</summary>
    /// <param name="sample">The stratum's earlier draw, with the same key.</param>
    public static Ticket After(StratumSample sample)
    {
        var last = sample.Reserve.Count > 0 ? sample.Reserve : sample.Drawn;
        return last.Count == 0 ? sample.Start : Next(last[^1].Ticket);
    }

    /// <summary>The beginning of one of several equal parts of the circle of tickets.</summary>
    /// <param name="part">From 0; part 0 begins at the smallest ticket.</param>
    /// <param name="parts">How many draws share it, 1 or more.</param>
    /// <returns>⌊part·2^64 / parts⌋ in the leading 64 bits, 0 in the others.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public static Ticket Start(int part, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parts);
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(part, parts);
        return new Ticket((ulong)(((UInt128)part << 64) / (UInt128)parts), 0, 0, 0);
    }

    private static Ticket Next(Ticket ticket)
    {
        var (first, second, third, fourth) = ticket;
        fourth = unchecked(fourth + 1);
        third = unchecked(third + (fourth == 0 ? 1UL : 0));
        second = unchecked(second + (fourth == 0 && third == 0 ? 1UL : 0));
        first = unchecked(first + (fourth == 0 && third == 0 && second == 0 ? 1UL : 0));
        return new Ticket(first, second, third, fourth);
    }
}

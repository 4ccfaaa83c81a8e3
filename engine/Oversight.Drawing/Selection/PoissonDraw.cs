using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>Each object is drawn or not by its own ticket alone, with a probability of its own (泊松抽样).</summary>
/// <remarks>
/// The probability is a fraction: the object's numerator over one denominator, such as parts in a million; or n·x over the sum of all
/// x, for probabilities in proportion to a size x. An object is drawn where the leading 64 bits of its ticket, as a fraction of
/// 2^64, are below it: ⌊first·denominator / 2^64⌋ &lt; numerator, in integers, so every platform decides alike and the probability
/// is right to 2^-64. How many are drawn is left to chance, with the sum of the probabilities as mean. Higher probabilities draw whom
/// lower ones draw. Source: Hájek, Annals of Mathematical Statistics 35 (1964). <see cref="StartWorker"/> is safe for several threads.
/// </remarks>
public sealed class PoissonDraw
{
    private readonly ITicketHasher hasher;
    private readonly long denominator;
    private readonly WorkerSet<PoissonWorker> workers = new();

    /// <summary>Prepares a draw.</summary>
    /// <param name="key">Where the tickets come from.</param>
    /// <param name="denominator">Common to all probabilities, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is below 1.</exception>
    public PoissonDraw(DrawKey key, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        (hasher, this.denominator) = (TicketHasher.For(key), denominator);
    }

    /// <summary>A worker for one thread.</summary>
    /// <exception cref="InvalidOperationException">The scan has ended.</exception>
    public PoissonWorker StartWorker() => workers.Add(new PoissonWorker(hasher, (ulong)denominator));

    /// <summary>Ends the scan, once all workers are done.</summary>
    /// <returns>The drawn in the order of their tickets.</returns>
    /// <exception cref="InvalidOperationException">An id is twice in the frame, or the scan has ended before.</exception>
    public IReadOnlyList<Lot> EndScan()
    {
        var set = new SurvivorSet(hasher);
        set.Add([.. workers.Close().Select(worker => worker.Close())]);
        return LotList.All(set, set.Order());
    }
}

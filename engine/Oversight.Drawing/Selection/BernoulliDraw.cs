using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>Each object is drawn or not by its own ticket alone, with one probability for its stratum (伯努利抽样).</summary>
/// <remarks>
/// An object is drawn where the leading 64 bits of its ticket are below p·2^64, an integer comparison: exactly ⌈p·2^64⌉ of the
/// 2^64 leading bits draw it, so its probability is p or less than 2^-64 above. How many are drawn is left to chance, binomial with
/// N and p. Nothing need be known of the frame, and a smaller p draws a part of what a larger one draws. One scan is enough:
/// start a worker for each thread, add all batches, then ask <see cref="EndScan"/>. An object that cannot be drawn is not replaced.
/// <see cref="StartWorker"/> is safe for several threads.
/// </remarks>
public sealed class BernoulliDraw
{
    private readonly Scan scan;
    private bool ended;

    /// <summary>Prepares a draw.</summary>
    /// <param name="key">Where the tickets come from.</param>
    /// <param name="probabilities">p of each stratum, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is below 0 or above 1.</exception>
    public BernoulliDraw(DrawKey key, IReadOnlyList<decimal> probabilities)
    {
        foreach (var probability in probabilities)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(probability, nameof(probabilities));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1, nameof(probabilities));
        }

        scan = new Scan(TicketHasher.For(key), new Ticket[probabilities.Count], [.. probabilities.Select(Gate.LimitFor)]);
    }

    /// <summary>A worker for one thread.</summary>
    /// <exception cref="InvalidOperationException">The scan has ended.</exception>
    public DrawWorker StartWorker() => ended ? throw new InvalidOperationException("The draw is complete.") : scan.StartWorker();

    /// <summary>Ends the scan, once all workers are done.</summary>
    /// <returns>For each stratum the drawn, and the skipped whose ticket would have drawn them. There is no reserve.</returns>
    /// <exception cref="InvalidOperationException">An id is twice in the frame, or the scan has ended before.</exception>
    public IReadOnlyList<StratumSample> EndScan()
    {
        if (ended)
        {
            throw new InvalidOperationException("The draw is complete.");
        }

        ended = true;
        var survivors = new SurvivorSet(scan.Hasher);
        scan.Close(survivors, new long[scan.Strata]);
        var ranges = StratumRanges.Of(survivors, scan.Strata, out var bounds);
        return [.. Enumerable.Range(0, scan.Strata).Select(i => StratumSample.Of(
            i, default, long.MaxValue, long.MaxValue, survivors, ranges.AsSpan(bounds[i]..bounds[i + 1])))];
    }
}

using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>
/// A stratified simple random sample without replacement (分层随机抽样): in each stratum the objects with the smallest tickets.
/// One stratum makes it a simple random sample.
/// </summary>
/// <remarks>
/// <para>
/// Every set of n_h objects of a stratum is equally likely, and strata are independent. Who is drawn depends on key, strata,
/// quotas and states alone: not on the order of rows, batches, threads or partitions. A smaller quota draws a part of what a
/// larger one draws, in the same order. Sequential sampling by random numbers: Fan, Muller, Rezucha, JASA 57 (1962).
/// </para>
/// <para>
/// A scan keeps only tickets below a limit of each stratum, set so that about k + 6√k survive; once in a billion draws (or where
/// sizes are wrong) a stratum comes short, and the frame is scanned again for such strata with a wider limit, then with none:
/// <code>
/// do
/// {
///     // on each thread:
///     var worker = draw.StartWorker();
///     worker.Add(ids, strata, states);
/// }
/// while (!draw.EndScan());
/// </code>
/// </para>
/// <para>
/// <see cref="StartWorker"/> is safe for several threads; the rest is called while no worker works. An id that is twice in the
/// frame, in one stratum or in two, has the same ticket twice; where both survive the draw is refused. Where only one can have
/// been drawn, the copy is not seen: the register's key is to be checked when it is read.
/// </para>
/// </remarks>
public sealed class StratifiedDraw
{
    private const int WiderBy = 8;
    private readonly ITicketHasher hasher;
    private readonly StratumQuota[] strata;
    private readonly Ticket[] starts;
    private readonly long[] found;
    private readonly SurvivorSet survivors;
    private int[] tooShort = [];
    private Scan? scan;
    private StratumSample[]? samples;

    /// <summary>Prepares a draw and its first scan.</summary>
    /// <param name="key">Where the tickets come from.</param>
    /// <param name="strata">What is asked of each stratum; in the ordinal order of their labels, by custom.</param>
    /// <exception cref="ArgumentException">A quota is negative, more than its stratum holds or more than memory can hold.</exception>
    public StratifiedDraw(DrawKey key, IReadOnlyList<StratumQuota> strata)
        : this(TicketHasher.For(key), strata)
    {
    }

    internal StratifiedDraw(ITicketHasher hasher, IReadOnlyList<StratumQuota> strata)
    {
        (this.hasher, this.strata, survivors) = (hasher, [.. strata], new SurvivorSet(hasher));
        found = new long[strata.Count];
        starts = [.. strata.Select(stratum => stratum.Start)];
        for (var i = 0; i < strata.Count; i++)
        {
            if (strata[i] is not { Quota: >= 0, Reserve: >= 0 } asked || asked.Quota > asked.Size || asked.Wanted > Array.MaxLength)
            {
                throw new ArgumentException($"Stratum {i} cannot give what is asked of it: {strata[i]}.", nameof(strata));
            }
        }

        scan = NextScan();
    }

    /// <summary>How many scans have ended.</summary>
    public int Scans { get; private set; }

    /// <summary>The strata that came short in the last scan; empty once the draw is complete, and before the first scan ended.</summary>
    public IReadOnlyList<int> Short => tooShort;

    /// <summary>Whether the samples can be asked for.</summary>
    public bool IsComplete => samples is not null;

    /// <summary>What was drawn, one for each stratum.</summary>
    /// <exception cref="InvalidOperationException">The draw is not complete.</exception>
    public IReadOnlyList<StratumSample> Samples => samples
        ?? throw new InvalidOperationException(tooShort.Length == 0
            ? "The draw's first scan has not ended."
            : $"Strata came short and wait for another scan: {string.Join(", ", tooShort)}.");

    /// <summary>A worker for one thread of the current scan. Safe for several threads.</summary>
    /// <exception cref="InvalidOperationException">The draw is complete.</exception>
    public DrawWorker StartWorker() =>
        (scan ?? throw new InvalidOperationException("The draw is complete.")).StartWorker();

    /// <summary>Ends a scan, once all workers are done.</summary>
    /// <returns>
    /// True when the draw is complete; false when strata came short and the whole frame is to be scanned again, with new workers.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// A stratum holds fewer drawable objects than its quota and reserve ask for, though its size said otherwise; an id is twice in the
    /// frame; or the draw was complete.
    /// </exception>
    public bool EndScan()
    {
        var ended = scan ?? throw new InvalidOperationException("The draw is complete.");
        ended.Close(survivors, found);
        Scans++;
        tooShort = [.. Enumerable.Range(0, strata.Length).Where(i => found[i] < strata[i].Wanted)];
        foreach (var i in tooShort)
        {
            if (ended.Limits[i] == ulong.MaxValue)
            {
                throw new InvalidOperationException(
                    $"Stratum {i} holds {found[i]} objects that can be drawn, but was said to hold {strata[i].Size}.");
            }
        }

        if (tooShort.Length > 0)
        {
            survivors.Remove(tooShort.ToHashSet());
            scan = NextScan();
            return false;
        }

        scan = null;
        samples = Walk();
        return true;
    }

    /// <summary>The next scan: of all strata with the first limit, or of the short ones with a wider one, then without.</summary>
    private Scan NextScan()
    {
        var limits = new ulong?[strata.Length];
        foreach (var i in Scans == 0 ? [.. Enumerable.Range(0, strata.Length)] : tooShort)
        {
            found[i] = 0;
            limits[i] = strata[i].Wanted == 0
                ? null
                : Scans < 2 ? Gate.LimitFor(strata[i].Wanted, strata[i].Size, Scans == 0 ? 1 : WiderBy) : ulong.MaxValue;
        }

        return new Scan(hasher, starts, limits);
    }

    private StratumSample[] Walk()
    {
        var ranges = StratumRanges.Of(survivors, strata.Length, out var bounds);
        var result = new StratumSample[strata.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = StratumSample.Of(i, starts[i], strata[i].Quota, strata[i].Wanted, survivors, ranges.AsSpan(bounds[i]..bounds[i + 1]));
        }

        return result;
    }
}

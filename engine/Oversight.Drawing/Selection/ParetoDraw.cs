using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>
/// A sample of fixed size with probabilities in proportion to a size, π = n·x/X (Pareto πps, 与规模成比例的抽样): risk, turnover, staff.
/// </summary>
/// <remarks>
/// <para>
/// Source: Rosén, "On sampling with probability proportional to size", Journal of Statistical Planning and Inference 62 (1997).
/// With u the ticket as a fraction, those with the smallest ranks q = u(1 − π) / ((1 − u)π) are drawn. Inclusion probabilities are
/// close to π, not equal to it; the difference falls with n. Objects with π ≥ 1 are drawn with certainty before, see
/// <see cref="SizeTotals"/>.
/// </para>
/// <para>
/// Ranks are compared exactly. With u = (2·first + 1) / 2^65, of the leading 64 bits, and n common to all,
/// q ∝ (2·first + 1)(X − n·x) / ((2^65 − 2·first − 1)·x): numerator and denominator are integers below 2^128, and products
/// of two are compared as 256 bits. Equal ranks are ordered by ticket, then id. So every platform draws the same, whatever the
/// order of rows, threads and batches. A worker keeps 2n rows at most, or 1,024. <see cref="StartWorker"/> is safe for several
/// threads. Strata are drawn one by one, each with sizes and workers of its own.
/// </para>
/// </remarks>
public sealed class ParetoDraw
{
    private readonly ITicketHasher hasher;
    private readonly WorkerSet<ParetoWorker> workers = new();
    private readonly int quota;

    /// <summary>Prepares a draw.</summary>
    /// <param name="key">Where the tickets come from.</param>
    /// <param name="sizes">Sum and largest of all sizes, from a first scan.</param>
    /// <exception cref="ArgumentException">Fewer have a size above 0 than are to be drawn.</exception>
    public ParetoDraw(DrawKey key, SizeTotals sizes)
        : this(TicketHasher.For(key), sizes)
    {
    }

    internal ParetoDraw(ITicketHasher hasher, SizeTotals sizes)
    {
        if (sizes.Count < sizes.Quota)
        {
            throw new ArgumentException($"{sizes.Quota} are to be drawn, but only {sizes.Count} have a size.", nameof(sizes));
        }

        (this.hasher, quota) = (hasher, sizes.Quota);
        (CertainFrom, Quota, Total) = sizes.Rest();
    }

    /// <summary>Objects of this size and above are certain; <see cref="long.MaxValue"/> where none is.</summary>
    public long CertainFrom { get; }

    /// <summary>n among those that are not certain.</summary>
    public int Quota { get; }

    /// <summary>X, the sum of the sizes of those that are not certain: each has π = <see cref="Quota"/>·x / <see cref="Total"/>.</summary>
    public long Total { get; }

    /// <summary>A worker for one thread.</summary>
    /// <exception cref="InvalidOperationException">The scan has ended.</exception>
    public ParetoWorker StartWorker() => workers.Add(new ParetoWorker(hasher, CertainFrom, Quota, Total));

    /// <summary>Ends the scan, once all workers are done.</summary>
    /// <returns>The drawn: first the certain, in the order of their tickets, then the others in the order of their ranks.</returns>
    /// <exception cref="InvalidOperationException">
    /// An id is twice among the drawn; the rows are not those of the first scan; or the scan has ended before.
    /// </exception>
    public IReadOnlyList<Lot> EndScan()
    {
        var all = workers.Close();
        var certain = new SurvivorSet(hasher);
        certain.Add([.. all.Select(worker => worker.Close())]);
        var ranked = all.SelectMany(worker => worker.Ranked()).ToList();
        if (certain.All.Length != quota - Quota || ranked.Count < Quota)
        {
            throw new InvalidOperationException("The sizes of this scan are not those of the first one.");
        }

        ranked.Sort(new ParetoOrder(hasher));
        var drawn = new SurvivorList(hasher);
        foreach (var index in certain.Order())
        {
            drawn.Keep(certain.Id(index).Span, certain.All[index].First);
        }

        foreach (var candidate in ranked.Take(Quota))
        {
            drawn.Keep(candidate.Id.Span, candidate.First);
        }

        var set = new SurvivorSet(hasher);
        set.Add([drawn]);

        // Refuses an id that comes twice: equal ids have equal tickets, though not equal ranks.
        set.Order();
        return LotList.All(set, [.. Enumerable.Range(0, quota)]);
    }
}

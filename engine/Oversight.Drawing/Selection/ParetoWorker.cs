using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>One thread's part of a <see cref="ParetoDraw"/>: it keeps the best of its rows. For one thread.</summary>
public sealed class ParetoWorker
{
    private readonly SurvivorList certain;
    private readonly IdStore store = new();
    private readonly List<ParetoCandidate> best = [];
    private readonly ParetoOrder order;
    private readonly long certainFrom;
    private readonly int quota;
    private readonly long total;

    // The worst rank that can still be drawn: no bound before the quota is full.
    private UInt128 boundAbove = UInt128.MaxValue;
    private UInt128 boundBelow;

    internal ParetoWorker(ITicketHasher hasher, long certainFrom, int quota, long total)
    {
        (certain, order) = (new SurvivorList(hasher), new ParetoOrder(hasher));
        (this.certainFrom, this.quota, this.total) = (certainFrom, quota, total);
    }

    /// <summary>Draws among a batch. Every object of the frame comes once, with the size of the first scan.</summary>
    /// <param name="ids">Ids of the objects, unique over the frame; read in place.</param>
    /// <param name="sizes">x of each row; 0 or less is not in the frame.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or an object that may be drawn has no id.</exception>
    /// <exception cref="InvalidOperationException">The scan has ended; or sizes are not those of the first scan.</exception>
    public void Add(in ColumnView ids, ReadOnlySpan<long> sizes)
    {
        SurvivorList.SameLength(ids, sizes.Length, nameof(sizes));
        var leading = certain.Leading(ids);
        for (var row = 0; row < leading.Length && row < sizes.Length; row++)
        {
            var size = sizes[row];
            if (size >= certainFrom)
            {
                certain.Keep(SurvivorList.Id(ids, row), leading[row]);
            }
            else if (size > 0 && quota > 0)
            {
                Rank(ids, row, leading[row], size);
            }
        }
    }

    internal SurvivorList Close() => certain.Close();

    internal List<ParetoCandidate> Ranked() => best;

    private void Rank(in ColumnView ids, int row, ulong first, long size)
    {
        if ((Int128)size * quota >= total)
        {
            throw new InvalidOperationException("The sizes of this scan are not those of the first one.");
        }

        var (above, below) = ParetoCandidate.Rank(first, size, quota, total);
        if (ParetoCandidate.Compare(above, below, boundAbove, boundBelow) > 0)
        {
            return;
        }

        var id = SurvivorList.Id(ids, row);
        best.Add(new ParetoCandidate(above, below, first, store.At(store.Copy(id), id.Length)));
        if (best.Count >= 2L * quota && best.Count >= 1024)
        {
            best.Sort(order);
            best.RemoveRange(quota, best.Count - quota);
            (boundAbove, boundBelow) = (best[^1].Above, best[^1].Below);
        }
    }
}

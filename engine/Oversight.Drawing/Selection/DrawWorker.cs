using Oversight.Contracts.Facts;

namespace Oversight.Drawing.Selection;

/// <summary>One thread's part of a scan: it filters batches and keeps the few rows that can be drawn.</summary>
/// <remarks>
/// A worker is for one thread and one scan; several work at once. Memory grows with what is kept, not with the rows. Batches are
/// not held on to: their memory may go as soon as <see cref="Add"/> returns.
/// </remarks>
public sealed class DrawWorker
{
    private readonly Scan scan;
    private readonly SurvivorList kept;
    private readonly long[] found;

    internal DrawWorker(Scan scan)
    {
        this.scan = scan;
        kept = new SurvivorList(scan.Hasher);
        found = new long[scan.Strata];
    }

    /// <summary>Rows seen.</summary>
    public long Rows { get; private set; }

    /// <summary>Kept drawable rows of each stratum.</summary>
    internal ReadOnlySpan<long> Found => found;

    /// <summary>Filters a batch. Every object of the frame comes once in each scan, in any order, in any batch of any worker.</summary>
    /// <param name="ids">Ids of the objects, unique over the frame; read in place.</param>
    /// <param name="strata">The stratum of each row, from 0; −1 = not in the frame, takes no part.</param>
    /// <param name="states">
    /// 0 for an object that can be drawn; else a reason for which it is skipped and replaced by the next ticket. Empty = all 0.
    /// </param>
    /// <exception cref="ArgumentException">The columns differ in length, or an object that may be drawn has no id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A stratum does not exist. The draw is of no use after that.</exception>
    /// <exception cref="InvalidOperationException">The worker's scan has ended.</exception>
    public void Add(in ColumnView ids, ReadOnlySpan<int> strata, ReadOnlySpan<byte> states = default)
    {
        SurvivorList.SameLength(ids, strata.Length, nameof(strata));
        if (!states.IsEmpty)
        {
            SurvivorList.SameLength(ids, states.Length, nameof(states));
        }

        var leading = kept.Leading(ids);
        Rows += ids.Length;
        ReadOnlySpan<Gate> gates = scan.Gates;
        for (var row = 0; row < leading.Length && row < strata.Length; row++)
        {
            // Gate 0 is that of −1.
            var number = (uint)(strata[row] + 1);
            if (number >= (uint)gates.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(strata), $"Row {row}: there is no stratum {strata[row]}.");
            }

            ref readonly var gate = ref gates[(int)number];
            if (leading[row] - gate.Start <= gate.Limit)
            {
                Keep(ids, row, leading[row], strata[row], states.IsEmpty ? (byte)0 : states[row]);
            }
        }
    }

    internal SurvivorList Close() => kept.Close();

    private void Keep(in ColumnView ids, int row, ulong first, int stratum, byte state)
    {
        if (!scan.IsOpen(stratum))
        {
            return;
        }

        var id = SurvivorList.Id(ids, row);
        if (scan.Takes(stratum, first, id))
        {
            kept.Keep(id, first, stratum, state);
            found[stratum] += state == 0 ? 1 : 0;
        }
    }
}

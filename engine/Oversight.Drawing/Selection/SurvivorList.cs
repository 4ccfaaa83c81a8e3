using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>What every worker has: room for a batch's tickets, and the rows that it keeps. Not safe for several threads.</summary>
internal sealed class SurvivorList(ITicketHasher hasher)
{
    private const int Smallest = 32;
    private const int Largest = 1 << 15;

    private readonly List<Survivor[]> full = [];
    private Survivor[] part = [];
    private int used;
    private ulong[] leading = [];
    private bool closed;

    public ITicketHasher Hasher => hasher;

    /// <summary>The ids of the kept.</summary>
    public IdStore Ids { get; } = new();

    /// <summary>The kept, in parts.</summary>
    public IEnumerable<ReadOnlyMemory<Survivor>> Parts => full.Select(one => (ReadOnlyMemory<Survivor>)one).Append(part.AsMemory(0, used));

    /// <summary>Ends the scan: there is no <see cref="Leading"/> any more.</summary>
    public SurvivorList Close()
    {
        closed = true;
        leading = [];
        return this;
    }

    /// <summary>The leading 64 bits of each row's ticket, until the next call.</summary>
    /// <exception cref="InvalidOperationException">The scan has ended.</exception>
    public ReadOnlySpan<ulong> Leading(in ColumnView ids)
    {
        if (closed)
        {
            throw new InvalidOperationException("The worker's scan has ended; start a new worker for the next scan.");
        }

        if (leading.Length < ids.Length)
        {
            leading = new ulong[ids.Length];
        }

        var rows = leading.AsSpan(0, ids.Length);
        hasher.Leading(ids, rows);
        return rows;
    }

    public void Keep(ReadOnlySpan<byte> id, ulong first, int stratum = 0, byte state = 0)
    {
        if (used == part.Length)
        {
            if (used > 0)
            {
                full.Add(part);
            }

            (part, used) = (new Survivor[Math.Clamp(2 * used, Smallest, Largest)], 0);
        }

        part[used++] = new Survivor(first, Ids.Copy(id) | state, id.Length, stratum);
    }

    /// <summary>The id of a row that is in the frame.</summary>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static ReadOnlySpan<byte> Id(in ColumnView ids, int row) => ids.IsNull(row)
        ? throw new ArgumentException($"Row {row} of the batch is in the frame but has no id.", nameof(ids))
        : ids.Utf8(row);

    /// <summary>Stops where a column has another number of rows than the ids.</summary>
    public static void SameLength(in ColumnView ids, int rows, string name)
    {
        if (rows != ids.Length)
        {
            throw new ArgumentException($"{ids.Length} ids, but {rows} {name}.", name);
        }
    }
}

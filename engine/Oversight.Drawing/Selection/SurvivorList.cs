using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>What every worker has: room for a batch's tickets, and the rows that it keeps. Not safe for several threads.</summary>
internal sealed class SurvivorList(ITicketHasher hasher)
{
    private readonly IdArena arena = new();
    private readonly List<Survivor> survivors = [];
    private ulong[] leading = [];
    private bool closed;

    public ITicketHasher Hasher => hasher;

    public List<Survivor> Close()
    {
        closed = true;
        return survivors;
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
            leading = new ulong[Math.Max(ids.Length, 2048)];
        }

        var rows = leading.AsSpan(0, ids.Length);
        hasher.Leading(ids, rows);
        return rows;
    }

    public ReadOnlyMemory<byte> Copy(in ColumnView ids, int row) => arena.Copy(Id(ids, row));

    public void Keep(in ColumnView ids, int row, ulong first, int stratum = 0, byte state = 0) =>
        survivors.Add(new Survivor(first, Copy(ids, row), stratum, state));

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

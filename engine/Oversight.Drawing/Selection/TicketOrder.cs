using System.Text;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>The order of a draw: by ticket as a big-endian number, equal tickets by the bytes of the id.</summary>
internal static class TicketOrder
{
    /// <summary>Sorts. The leading 64 bits decide nearly always; where they are equal, the whole tickets are made.</summary>
    /// <exception cref="InvalidOperationException">Two have the same id.</exception>
    public static Survivor[] Sort(List<Survivor> survivors, ITicketHasher hasher)
    {
        var keys = new ulong[survivors.Count];
        var order = new int[survivors.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            (keys[i], order[i]) = (survivors[i].First, i);
        }

        Array.Sort(keys, order);
        for (var begin = 0; begin < keys.Length;)
        {
            var end = begin + 1;
            while (end < keys.Length && keys[end] == keys[begin])
            {
                end++;
            }

            if (end - begin > 1)
            {
                SortTied(survivors, order.AsSpan(begin, end - begin), hasher);
            }

            begin = end;
        }

        var sorted = new Survivor[order.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = survivors[order[i]];
        }

        return sorted;
    }

    /// <summary>Sorts, and counts places from 1.</summary>
    /// <exception cref="InvalidOperationException">Two have the same id.</exception>
    public static Lot[] Lots(List<Survivor> survivors, ITicketHasher hasher)
    {
        var sorted = Sort(survivors, hasher);
        var lots = new Lot[sorted.Length];
        for (var i = 0; i < lots.Length; i++)
        {
            lots[i] = new Lot(hasher, sorted[i], i + 1);
        }

        return lots;
    }

    /// <summary>Equal leading bits: the whole tickets, then the ids, decide.</summary>
    private static void SortTied(List<Survivor> survivors, Span<int> order, ITicketHasher hasher)
    {
        var tied = new (Ticket Ticket, ReadOnlyMemory<byte> Id, int Index)[order.Length];
        for (var i = 0; i < tied.Length; i++)
        {
            var id = survivors[order[i]].Id;
            tied[i] = (hasher.Of(id.Span), id, order[i]);
        }

        Array.Sort(tied, static (left, right) =>
            left.Ticket.CompareTo(right.Ticket) is not 0 and var byTicket ? byTicket : left.Id.Span.SequenceCompareTo(right.Id.Span));
        for (var i = 0; i < tied.Length; i++)
        {
            if (i > 0 && tied[i].Id.Span.SequenceEqual(tied[i - 1].Id.Span))
            {
                throw new InvalidOperationException(
                    $"The frame holds the id {Encoding.UTF8.GetString(tied[i].Id.Span)} twice: nobody may have two tickets.");
            }

            order[i] = tied[i].Index;
        }
    }
}

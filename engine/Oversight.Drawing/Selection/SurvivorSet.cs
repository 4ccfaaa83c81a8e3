using System.Text;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>What all workers kept, and its order: by ticket as a big-endian number, equal tickets by the bytes of the id.</summary>
internal sealed class SurvivorSet(ITicketHasher hasher)
{
    private readonly IdStore ids = new();
    private Survivor[] all = [];

    public ITicketHasher Hasher => hasher;

    public ReadOnlySpan<Survivor> All => all;

    /// <summary>Takes over what workers kept.</summary>
    public void Add(IReadOnlyList<SurvivorList> lists)
    {
        var count = all.Length;
        Array.Resize(ref all, checked(count + lists.Sum(list => list.Parts.Sum(part => part.Length))));
        foreach (var list in lists)
        {
            var shift = ids.Take(list.Ids);
            foreach (var part in list.Parts)
            {
                foreach (ref readonly var survivor in part.Span)
                {
                    all[count++] = survivor with { Place = survivor.Place + shift };
                }
            }
        }
    }

    /// <summary>Forgets strata that are scanned again.</summary>
    public void Remove(IReadOnlySet<int> strata) => all = Array.FindAll(all, survivor => !strata.Contains(survivor.Stratum));

    public ReadOnlyMemory<byte> Id(int index) => ids.At(all[index].Place, all[index].Length);

    public Ticket Ticket(int index) => hasher.Of(Id(index).Span);

    /// <summary>Indices in the order of tickets. The leading 64 bits decide nearly always; where they are equal, the whole tickets do.</summary>
    /// <exception cref="InvalidOperationException">Two have the same id.</exception>
    public int[] Order()
    {
        var keys = GC.AllocateUninitializedArray<ulong>(all.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = all[i].First;
        }

        var order = RadixOrder.Sort(keys);
        for (var begin = 0; begin < keys.Length;)
        {
            var end = begin + 1;
            while (end < keys.Length && keys[end] == keys[begin])
            {
                end++;
            }

            if (end - begin > 1)
            {
                SortTied(order.AsSpan(begin, end - begin));
            }

            begin = end;
        }

        return order;
    }

    /// <summary>Equal leading bits: the whole tickets, then the ids, decide.</summary>
    private void SortTied(Span<int> order)
    {
        var tied = new (Ticket Ticket, ReadOnlyMemory<byte> Id, int Index)[order.Length];
        for (var i = 0; i < tied.Length; i++)
        {
            tied[i] = (Ticket(order[i]), Id(order[i]), order[i]);
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

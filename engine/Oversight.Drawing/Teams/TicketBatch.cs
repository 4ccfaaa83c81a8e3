using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Teams;

/// <summary>Texts whose tickets are wanted together, so that the hasher can work on several at a time. Reused; not for several threads.</summary>
internal sealed class TicketBatch(ITicketHasher hasher)
{
    private byte[] text = new byte[1 << 16];
    private int[] starts = new int[1025];
    private ulong[] leading = new ulong[1024];

    /// <summary>Texts that are in.</summary>
    public int Count { get; private set; }

    /// <summary>The first 64 bits of each ticket; after <see cref="Hash"/>.</summary>
    public ReadOnlySpan<ulong> Leading => leading.AsSpan(0, Count);

    /// <summary>Adds two parts with a tab between them.</summary>
    public void Add(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var start = starts[Count];
        var end = checked(start + first.Length + 1 + second.Length);
        if (end > text.Length)
        {
            Array.Resize(ref text, checked(2 * end));
        }

        if (Count + 1 == starts.Length)
        {
            Array.Resize(ref starts, (2 * Count) + 1);
            Array.Resize(ref leading, 2 * Count);
        }

        first.CopyTo(text.AsSpan(start));
        text[start + first.Length] = (byte)'\t';
        second.CopyTo(text.AsSpan(start + first.Length + 1));
        starts[++Count] = end;
    }

    /// <summary>Makes all tickets.</summary>
    public unsafe void Hash()
    {
        fixed (byte* bytes = text)
        fixed (int* offsets = starts)
        {
            hasher.Leading(new ColumnView(ColumnLayout.ArrowText, Count, sizeof(int), offsets, null, 0, bytes), leading.AsSpan(0, Count));
        }
    }

    /// <summary>The whole ticket of one text, for ties.</summary>
    public Ticket Of(int index) => hasher.Of(text.AsSpan(starts[index], starts[index + 1] - starts[index]));

    /// <summary>Compares the tickets of two texts, then the texts' bytes.</summary>
    public int Compare(int left, int right)
    {
        var order = leading[left].CompareTo(leading[right]);
        order = order != 0 ? order : Of(left).CompareTo(Of(right));
        return order != 0 ? order : Text(left).SequenceCompareTo(Text(right));
    }

    /// <summary>Forgets all texts.</summary>
    public void Clear() => Count = 0;

    private ReadOnlySpan<byte> Text(int index) => text.AsSpan(starts[index], starts[index + 1] - starts[index]);
}

using System.Globalization;
using System.Text;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Teams;

/// <summary>
/// Chance without end from one draw key: the tickets of <c>word TAB 0</c>, <c>word TAB 1</c>, … one after the other, read from
/// their first bit. Anyone can recompute it with a shell. Not safe for several threads.
/// </summary>
/// <remarks>
/// A coin is the next bit. A number below n takes the next four bytes as a big-endian number w; where w is not below the
/// largest multiple of n within 2³² it is thrown away and the next four bytes are read; the number is w mod n. A stream
/// serves either coins or numbers.
/// </remarks>
internal sealed class TicketStream(ITicketHasher hasher, string word)
{
    private readonly byte[] text = Prefix(word);
    private readonly int prefix = word.Length + 1;
    private Ticket block;
    private long counter;
    private int used = Ticket.Size * 8;

    /// <summary>The next bit.</summary>
    public bool Coin()
    {
        Refill();
        var bit = (Word(used >> 6) >> (63 - (used & 63))) & 1;
        used++;
        return bit != 0;
    }

    /// <summary>A number from 0 to <paramref name="below"/> − 1, each with the same chance.</summary>
    public int Below(int below)
    {
        if (below == 1)
        {
            return 0;
        }

        var limit = (1UL << 32) / (uint)below * (uint)below;
        while (true)
        {
            Refill();
            var word = (uint)(Word(used >> 6) >> (32 - (used & 32)));
            used += 32;
            if (word < limit)
            {
                return (int)(word % (uint)below);
            }
        }
    }

    private static byte[] Prefix(string word)
    {
        var text = new byte[word.Length + 21];
        Encoding.ASCII.GetBytes(word, text);
        text[word.Length] = (byte)'\t';
        return text;
    }

    private ulong Word(int index) => index switch
    {
        0 => block.First,
        1 => block.Second,
        2 => block.Third,
        _ => block.Fourth,
    };

    private void Refill()
    {
        if (used < Ticket.Size * 8)
        {
            return;
        }

        _ = counter.TryFormat(text.AsSpan(prefix), out var digits, default, CultureInfo.InvariantCulture);
        block = hasher.Of(text.AsSpan(0, prefix + digits));
        counter++;
        used = 0;
    }
}

using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Oversight.Drawing.Tickets;

/// <summary>SHA-256 after the 64 characters with which every ticket's text of one key begins. Safe for several threads.</summary>
internal sealed class Midstate
{
    private readonly uint[] words = Sha256Core.Initial.ToArray();

    /// <summary>Hashes the common block.</summary>
    /// <param name="prefix">64 bytes.</param>
    public Midstate(ReadOnlySpan<byte> prefix)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(prefix.Length, Sha256Core.BlockBytes);
        Sha256Core.Compress(words, prefix);
    }

    /// <summary>The 8 words of the state.</summary>
    public ReadOnlySpan<uint> Words => words;

    /// <summary>Blocks that an id takes after the common one: it, a byte 0x80, zeros and 8 bytes of length.</summary>
    /// <param name="length">Bytes of the id, 0 or more.</param>
    public static int Blocks(int length) => (int)(((long)length + 9 + Sha256Core.BlockBytes - 1) / Sha256Core.BlockBytes);

    /// <summary>Bits of the whole text, the common block and the id: what the last 8 bytes of the last block say.</summary>
    /// <param name="length">Bytes of the id, 0 or more.</param>
    public static ulong Bits(int length) => ((ulong)length + Sha256Core.BlockBytes) * 8;

    /// <summary>The whole ticket of one id, without lanes.</summary>
    /// <param name="id">Any length.</param>
    [SkipLocalsInit]
    public Ticket Of(ReadOnlySpan<byte> id)
    {
        Span<uint> state = stackalloc uint[Sha256Core.StateWords];
        Finish(id, state);
        return new(Pair(state, 0), Pair(state, 2), Pair(state, 4), Pair(state, 6));
    }

    /// <summary>The first 64 bits of the ticket of one id, without lanes.</summary>
    /// <param name="id">Any length.</param>
    [SkipLocalsInit]
    public ulong Leading(ReadOnlySpan<byte> id)
    {
        Span<uint> state = stackalloc uint[Sha256Core.StateWords];
        Finish(id, state);
        return Pair(state, 0);
    }

    private static ulong Pair(ReadOnlySpan<uint> state, int first) => ((ulong)state[first] << 32) | state[first + 1];

    private void Finish(ReadOnlySpan<byte> id, Span<uint> state)
    {
        words.CopyTo(state);
        var rest = id;
        for (; rest.Length >= Sha256Core.BlockBytes; rest = rest[Sha256Core.BlockBytes..])
        {
            Sha256Core.Compress(state, rest[..Sha256Core.BlockBytes]);
        }

        Span<byte> block = stackalloc byte[Sha256Core.BlockBytes];
        block.Clear();
        rest.CopyTo(block);
        block[rest.Length] = 0x80;
        if (rest.Length + 1 + sizeof(ulong) > Sha256Core.BlockBytes)
        {
            Sha256Core.Compress(state, block);
            block.Clear();
        }

        BinaryPrimitives.WriteUInt64BigEndian(block[^sizeof(ulong)..], Bits(id.Length));
        Sha256Core.Compress(state, block);
    }
}

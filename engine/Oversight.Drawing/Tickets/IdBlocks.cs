using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Oversight.Drawing.Tickets;

/// <summary>Puts ids into padded blocks for lanes, without ever reading beyond an id's own bytes.</summary>
internal static unsafe class IdBlocks
{
    /// <summary>
    /// The longest short id, in bytes: with its byte 0x80 it takes 7 of the 16 words of its block. Eight words between are
    /// zero, and the eighth packed word is the block's last, the length.
    /// </summary>
    public const int ShortBytes = 27;

    /// <summary>Bytes of a packed short id.</summary>
    public const int ShortBlock = 2 * Quarter;

    /// <summary>Bytes of a quarter of a block.</summary>
    public const int Quarter = 16;

    // Read at 16 - n: bytes 16 - n to 15 of a register move to its front, and zeros follow.
    private static ReadOnlySpan<byte> Last =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80,
    ];

    // Read at 16 - n: a byte 0x80 at n.
    private static ReadOnlySpan<byte> Mark =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Where a lane's quarter begins within the quarter of its group.</summary>
    /// <param name="lane">0 ≤ lane &lt; lanes.</param>
    /// <param name="lanes">8 or 16.</param>
    public static int Slot(int lane, int lanes) => ((lane & 3) * lanes * 4) + ((lane >> 2) * Quarter);

    /// <summary>The first aligned byte: vectors that lie across two lines of the cache are slow to come back from it.</summary>
    /// <param name="room">Memory with <paramref name="alignment"/> bytes more than are needed.</param>
    /// <param name="alignment">A power of two.</param>
    public static byte* Align(byte* room, int alignment) => (byte*)(((nuint)room + (nuint)alignment - 1) & ~((nuint)alignment - 1));

    /// <summary>Packs a short id: 28 bytes of text, mark and zeros, then the length in bits as 4 bytes, big-endian.</summary>
    /// <param name="id">The id's bytes.</param>
    /// <param name="length">0 to <see cref="ShortBytes"/>.</param>
    /// <param name="slot">Takes the first quarter.</param>
    /// <param name="second">Bytes from the first to the second quarter.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PackShort(ref byte id, int length, byte* slot, int second)
    {
        if (length >= Quarter)
        {
            Vector128.LoadUnsafe(ref id).Store(slot);
            Tail(ref Unsafe.Add(ref id, length), length - Quarter).Store(slot + second);
        }
        else
        {
            PackSmall(ref id, length, slot);
            Vector128<byte>.Zero.Store(slot + second);
        }

        *(uint*)(slot + second + 12) = BinaryPrimitives.ReverseEndianness((uint)(Sha256Core.BlockBytes + length) * 8);
    }

    /// <summary>Packs one block of an id that is not short.</summary>
    /// <param name="id">The id, of more than <see cref="ShortBytes"/> bytes.</param>
    /// <param name="index">Which of its blocks, from 0.</param>
    /// <param name="slot">Takes the first quarter.</param>
    /// <param name="stride">Bytes from one quarter to the next.</param>
    public static void PackBlock(ReadOnlySpan<byte> id, int index, byte* slot, int stride)
    {
        ref var first = ref MemoryMarshal.GetReference(id);
        for (var quarter = 0; quarter < 4; quarter++, slot += stride)
        {
            var start = ((long)index * Sha256Core.BlockBytes) + (quarter * Quarter);
            var rest = id.Length - start;
            var bytes = rest >= Quarter ? Vector128.LoadUnsafe(ref first, (nuint)start)
                : rest >= 0 ? Tail(ref Unsafe.Add(ref first, id.Length), (int)rest)
                : Vector128<byte>.Zero;
            bytes.Store(slot);
        }

        if (index == Midstate.Blocks(id.Length) - 1)
        {
            *(ulong*)(slot - stride + 8) = BinaryPrimitives.ReverseEndianness(Midstate.Bits(id.Length));
        }
    }

    // The last n bytes, 0 to 15, before the end of an id of at least 16 bytes, then the mark, then zeros.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Tail(ref byte end, int n)
    {
        var at = (nuint)(Quarter - n);
        var bytes = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref end, Quarter));
        return Ssse3.Shuffle(bytes, Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Last), at))
            | Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Mark), at);
    }

    // 0 to 15 bytes, then the mark, then zeros: by loads that overlap within the id.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PackSmall(ref byte id, int length, byte* slot)
    {
        ulong low = 0, high = 0;
        if (length >= 8)
        {
            var last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref id, length - 8));
            low = Unsafe.ReadUnaligned<ulong>(ref id);
            high = (last >> (8 * (15 - length)) >> 8) | (0x80UL << (8 * (length - 8)));
        }
        else
        {
            if (length >= 4)
            {
                var last = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref id, length - 4));
                low = Unsafe.ReadUnaligned<uint>(ref id) | ((ulong)last << (8 * (length - 4)));
            }
            else if (length > 0)
            {
                low = id
                    | ((ulong)Unsafe.Add(ref id, length >> 1) << (8 * (length >> 1)))
                    | ((ulong)Unsafe.Add(ref id, length - 1) << (8 * (length - 1)));
            }

            low |= 0x80UL << (8 * length);
        }

        Vector128.Create(low, high).AsByte().Store(slot);
    }
}

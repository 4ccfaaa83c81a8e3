using System.Runtime.CompilerServices;

namespace Oversight.Drawing.Randomness;

/// <summary>
/// Philox 4×32-10: random words as a pure function of a key and a counter, so that they depend neither on order nor on threads.
/// </summary>
/// <remarks>
/// J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, <i>Parallel Random Numbers: As Easy as 1, 2, 3</i>, SC11 (2011).
/// For simulation: what must be checked by others is drawn by tickets. Safe for several threads.
/// </remarks>
public static class Philox
{
    /// <summary>Words of a block.</summary>
    public const int Words = 4;

    internal const int Rounds = 10;
    internal const uint M0 = 0xD2511F53;
    internal const uint M1 = 0xCD9E8D57;
    internal const uint Weyl0 = 0x9E3779B9;
    internal const uint Weyl1 = 0xBB67AE85;

    /// <summary>The four random words of one counter.</summary>
    /// <param name="key">The key's two words, the first in the low half.</param>
    /// <param name="counter">The counter.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhiloxBlock Block(ulong key, PhiloxBlock counter)
    {
        var (k0, k1) = ((uint)key, (uint)(key >> 32));
        var (c0, c1, c2, c3) = counter;
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = (ulong)M0 * c0;
            var p1 = (ulong)M1 * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return new(c0, c1, c2, c3);
    }

    /// <summary>The counter that belongs to one place of a simulation.</summary>
    /// <param name="replicate">Which repetition.</param>
    /// <param name="stratum">Which stratum (层).</param>
    /// <param name="index">Which block within both.</param>
    public static PhiloxBlock Counter(uint replicate, uint stratum, ulong index) =>
        new((uint)index, (uint)(index >> 32), stratum, replicate);

    /// <summary>The words of consecutive blocks, with vectors where the processor has them.</summary>
    /// <param name="key">The key, as for <see cref="Block"/>; a seed.</param>
    /// <param name="replicate">Which repetition.</param>
    /// <param name="stratum">Which stratum.</param>
    /// <param name="index">The first block; after 2⁶⁴ − 1 comes 0.</param>
    /// <param name="words">Takes the blocks' words, one block after the other; of the last block as many as fit.</param>
    public static void Fill(ulong key, uint replicate, uint stratum, ulong index, Span<uint> words)
    {
        var done = 0;
        if (PhiloxVectors.Has512)
        {
            done = PhiloxVectors.Fill512(key, replicate, stratum, index, words);
        }
        else if (PhiloxVectors.Has256)
        {
            done = PhiloxVectors.Fill256(key, replicate, stratum, index, words);
        }

        FillOneByOne(key, replicate, stratum, index + (ulong)(done / Words), words[done..]);
    }

    internal static void FillOneByOne(ulong key, uint replicate, uint stratum, ulong index, Span<uint> words)
    {
        for (; words.Length >= Words; words = words[Words..])
        {
            (words[0], words[1], words[2], words[3]) = Block(key, Counter(replicate, stratum, index++));
        }

        if (words.Length > 0)
        {
            var (w0, w1, w2, _) = Block(key, Counter(replicate, stratum, index));
            ReadOnlySpan<uint> last = [w0, w1, w2];
            last[..words.Length].CopyTo(words);
        }
    }
}

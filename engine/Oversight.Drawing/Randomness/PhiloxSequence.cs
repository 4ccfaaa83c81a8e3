using System.Runtime.CompilerServices;

namespace Oversight.Drawing.Randomness;

/// <summary>The random numbers of one replicate and stratum of a simulation, one after the other.</summary>
/// <remarks>
/// The i-th word is word i mod 4 of block i div 4 of <see cref="Philox"/> under (seed, replicate, stratum): two sequences that
/// differ in any of these share no block. A mutable struct for one thread: keep it in a local, pass it by reference.
/// </remarks>
/// <param name="seed">The simulation's seed.</param>
/// <param name="replicate">Which repetition.</param>
/// <param name="stratum">Which stratum (层).</param>
public struct PhiloxSequence(ulong seed, uint replicate, uint stratum)
{
    private PhiloxBlock block;
    private ulong next;
    private int left;

    /// <summary>A random word: each of the 2³² has the same chance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint NextUInt32()
    {
        if (left == 0)
        {
            block = Philox.Block(seed, Philox.Counter(replicate, stratum, next++));
            left = Philox.Words;
        }

        return left-- switch
        {
            4 => block.W0,
            3 => block.W1,
            2 => block.W2,
            _ => block.W3,
        };
    }

    /// <summary>A random number of 64 bits, the first word in its low half.</summary>
    public ulong NextUInt64()
    {
        ulong low = NextUInt32();
        return low | ((ulong)NextUInt32() << 32);
    }

    /// <summary>A whole number from 0 to <paramref name="bound"/> − 1, each with exactly the same chance.</summary>
    /// <param name="bound">1 or more.</param>
    /// <remarks>D. Lemire, <i>Fast Random Integer Generation in an Interval</i>, ACM TOMACS 29(1), 2019: by rejection.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is 0.</exception>
    public uint Below(uint bound)
    {
        ArgumentOutOfRangeException.ThrowIfZero(bound);
        var product = (ulong)NextUInt32() * bound;
        if ((uint)product < bound)
        {
            // 2³² mod bound: so many of the products of each result are too many.
            for (var excess = unchecked(0 - bound) % bound; (uint)product < excess;)
            {
                product = (ulong)NextUInt32() * bound;
            }
        }

        return (uint)(product >> 32);
    }

    /// <inheritdoc cref="Below(uint)"/>
    public ulong Below(ulong bound)
    {
        ArgumentOutOfRangeException.ThrowIfZero(bound);
        var high = Math.BigMul(NextUInt64(), bound, out var low);
        if (low < bound)
        {
            for (var excess = unchecked(0 - bound) % bound; low < excess;)
            {
                high = Math.BigMul(NextUInt64(), bound, out low);
            }
        }

        return high;
    }
}

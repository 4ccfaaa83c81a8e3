using System.Numerics;

namespace Oversight.Drawing.Selection;

/// <summary>Sorts leading bits: three passes of a radix sort over the highest 33 bits that differ, then the few that are still equal.</summary>
/// <remarks>
/// Tickets are uniform, so 33 bits part nearly all of them; comparing would cost a mispredicted branch at every second step. Source:
/// Knuth, The Art of Computer Programming 3, 5.2.5.
/// </remarks>
internal static class RadixOrder
{
    private const int Bits = 11;
    private const int Passes = 3;
    private const int Mask = (1 << Bits) - 1;

    // Fewer than this are sorted faster by comparing.
    private const int Few = 4096;

    /// <summary>Sorts in place.</summary>
    /// <param name="keys">Sorted on return.</param>
    /// <returns>Where each sorted key was before; equal keys come in any order.</returns>
    public static int[] Sort(ulong[] keys)
    {
        // Written whole before they are read: zeroing them would cost a tenth of the sort.
        var order = GC.AllocateUninitializedArray<int>(keys.Length);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        if (keys.Length < Few)
        {
            Array.Sort(keys, order);
            return order;
        }

        var shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount(keys.Max()) - (Bits * Passes));
        var (toKeys, toOrder) = (GC.AllocateUninitializedArray<ulong>(keys.Length), GC.AllocateUninitializedArray<int>(keys.Length));
        var (fromKeys, fromOrder) = (keys, order);
        for (var pass = 0; pass < Passes; pass++)
        {
            Scatter(fromKeys, fromOrder, toKeys, toOrder, shift + (pass * Bits));
            (fromKeys, fromOrder, toKeys, toOrder) = (toKeys, toOrder, fromKeys, fromOrder);
        }

        // An odd number of passes ends in the other arrays.
        for (var begin = 0; begin < fromKeys.Length;)
        {
            var end = begin + 1;
            while (end < fromKeys.Length && fromKeys[end] >> shift == fromKeys[begin] >> shift)
            {
                end++;
            }

            if (end - begin > 1)
            {
                Array.Sort(fromKeys, fromOrder, begin, end - begin);
            }

            begin = end;
        }

        fromKeys.CopyTo(keys, 0);
        return fromOrder;
    }

    private static void Scatter(ulong[] fromKeys, int[] fromOrder, ulong[] toKeys, int[] toOrder, int shift)
    {
        Span<int> next = stackalloc int[Mask + 2];
        next.Clear();
        foreach (var key in fromKeys)
        {
            next[((int)(key >> shift) & Mask) + 1]++;
        }

        for (var digit = 0; digit < Mask; digit++)
        {
            next[digit + 1] += next[digit];
        }

        for (var i = 0; i < fromKeys.Length; i++)
        {
            var to = next[(int)(fromKeys[i] >> shift) & Mask]++;
            (toKeys[to], toOrder[to]) = (fromKeys[i], fromOrder[i]);
        }
    }
}

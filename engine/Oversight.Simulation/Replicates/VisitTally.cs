using System.Runtime.CompilerServices;

namespace Oversight.Simulation.Replicates;

/// <summary>
/// How often each object was visited: the points of the sweep at which it was visited for the first, the second and the third time, in the three
/// low bytes of a word.
/// </summary>
internal sealed class VisitTally(int objects)
{
    private const uint NeverVisited = 0x00FFFFFF;

    private readonly uint[] points = new uint[objects];

    public void Clear() => Array.Fill(points, NeverVisited);

    /// <summary>Counts a visit at the points from <paramref name="from"/> on, before <paramref name="to"/>.</summary>
    /// <param name="number">The object.</param>
    /// <param name="cell">Its cell.</param>
    /// <param name="from">The first point.</param>
    /// <param name="to">The point at which an earlier visit took its place; never = none.</param>
    /// <param name="counts">Takes the changes.</param>
    /// <param name="cells">Number of cells.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Visit(int number, int cell, byte from, byte to, ReplicateCounts counts, int cells)
    {
        ref var word = ref points[number];
        byte first = (byte)word, second = (byte)(word >> 8), third = (byte)(word >> 16);

        // What it was counted for at a point that this visit replaces moves down to the visit's own.
        var last = to == ReplicateCounts.Never || (first != to && second != to && third != to) ? third : to;
        if (from >= last)
        {
            return;
        }

        byte a = first, b = second, c = third;
        if (last == third)
        {
            c = from;
        }
        else if (last == second)
        {
            b = from;
        }
        else
        {
            a = from;
        }

        if (b > c)
        {
            (b, c) = (c, b);
        }

        if (a > b)
        {
            (a, b) = (b, a);
        }

        if (b > c)
        {
            (b, c) = (c, b);
        }

        if (a != first)
        {
            counts.Firsts[(a * cells) + cell]++;
            if (first != ReplicateCounts.Never)
            {
                counts.Firsts[(first * cells) + cell]--;
            }
        }

        if (b != second)
        {
            counts.Seconds[b]++;
            counts.Seconds[second]--;
        }

        if (c != third)
        {
            counts.Thirds[c]++;
            counts.Thirds[third]--;
        }

        word = a | ((uint)b << 8) | ((uint)c << 16);
    }
}

using System.Numerics;

namespace Oversight.Drawing.Teams;

/// <summary>Places that officers still have to take, drawn one by one with chances in proportion: a Fenwick tree (1994).</summary>
internal sealed class PlaceCounts
{
    private int[] tree = [];
    private int[] counts = [];
    private int size;
    private int top;

    /// <summary>Places that are left.</summary>
    public int Total { get; private set; }

    public int Count => size;

    /// <summary>Places of one officer.</summary>
    public int this[int index] => counts[index];

    /// <summary>Begins anew; the arrays only grow.</summary>
    public void Reset(ReadOnlySpan<int> places)
    {
        size = places.Length;
        if (tree.Length <= size)
        {
            (tree, counts) = (new int[(2 * size) + 1], new int[2 * size]);
        }

        places.CopyTo(counts);
        Array.Clear(tree, 0, size + 1);
        Total = 0;
        for (var i = 1; i <= size; i++)
        {
            tree[i] += places[i - 1];
            Total += places[i - 1];
            var up = i + (i & -i);
            if (up <= size)
            {
                tree[up] += tree[i];
            }
        }

        top = size == 0 ? 0 : 1 << BitOperations.Log2((uint)size);
    }

    /// <summary>Takes some places of one officer away.</summary>
    public void Remove(int index, int places)
    {
        counts[index] -= places;
        Total -= places;
        for (var i = index + 1; i <= size; i += i & -i)
        {
            tree[i] -= places;
        }
    }

    /// <summary>The officer who holds a place, counted from 0 through the officers in their order.</summary>
    public int Holder(int place)
    {
        var at = 0;
        for (var step = top; step > 0; step >>= 1)
        {
            var next = at + step;
            if (next <= size && tree[next] <= place)
            {
                at = next;
                place -= tree[next];
            }
        }

        return at;
    }

    /// <summary>The most places that one officer has.</summary>
    public int Largest()
    {
        var largest = 0;
        foreach (var count in counts.AsSpan(0, size))
        {
            largest = Math.Max(largest, count);
        }

        return largest;
    }
}

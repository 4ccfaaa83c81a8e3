using System.Runtime.InteropServices;

namespace Oversight.Drawing.Teams;

/// <summary>
/// Rounds a fractional flow to a whole one, at random, so that each edge keeps its expectation exactly and the balance at each
/// node holds in every outcome. Gandhi, Khuller, Parthasarathy and Srinivasan (2002), bit by bit; the constraints that may
/// be kept so are those of Budish, Che, Kojima and Milgrom (2013).
/// </summary>
/// <remarks>
/// For each bit from the lowest: an edge is odd where its flow has the bit. The flow at each node balances, so each node has
/// an even number of odd edges; they are paired in their order, first with second, third with fourth, and the pairs make
/// closed trails. Each trail, in the order of its first edge, takes one coin: heads adds the bit along the first edge's
/// direction, tails takes it away, and the trail passes it on. A flow that is odd at a bit stays between the same two whole
/// numbers, so every edge, a slack edge that carries an officer's load too, ends at the floor or the ceiling of its flow.
/// </remarks>
internal sealed class DependentRounding
{
    /// <summary>Bits of a fraction: flows are in units of 2⁻²⁰.</summary>
    public const int Bits = 20;

    /// <summary>One, in these units.</summary>
    public const int One = 1 << Bits;

    private readonly List<Edge> edges;
    private readonly int nodes;

    /// <summary>An empty flow.</summary>
    /// <param name="nodes">How many nodes.</param>
    /// <param name="edges">How many edges there may be; more are allowed.</param>
    public DependentRounding(int nodes, int edges) => (this.nodes, this.edges) = (nodes, new List<Edge>(edges));

    /// <summary>Adds an edge with the fraction of its flow, 0 to 2²⁰, and returns its number.</summary>
    public int Add(int from, int to, int fraction)
    {
        edges.Add(new Edge { From = from, To = to, Flow = fraction });
        return edges.Count - 1;
    }

    /// <summary>Whether the edge was rounded up; after <see cref="Round"/>.</summary>
    public bool IsUp(int edge) => edges[edge].Flow == One;

    /// <summary>Rounds all edges.</summary>
    /// <param name="coin">Fair and independent: true adds the bit along the direction of the trail's first edge.</param>
    /// <exception cref="InvalidOperationException">The flow does not balance at some node.</exception>
    public void Round(Func<bool> coin)
    {
        var all = CollectionsMarshal.AsSpan(edges);
        var open = new int[nodes];
        Array.Fill(open, -1);
        for (var bit = 1; bit < One; bit <<= 1)
        {
            if (Pair(all, bit, open) != 0)
            {
                throw new InvalidOperationException("The flow does not balance.");
            }

            for (var edge = 0; edge < all.Length; edge++)
            {
                if ((all[edge].Flow & bit) != 0)
                {
                    Pass(all, edge, bit, coin() ? bit : -bit);
                }
            }
        }
    }

    /// <summary>Half-edge 2e is edge e at its beginning, 2e + 1 at its end; a mate is the half-edge it is paired with at the node.</summary>
    private static int Pair(Span<Edge> all, int bit, int[] open)
    {
        var unpaired = 0;
        for (var edge = 0; edge < all.Length; edge++)
        {
            if ((all[edge].Flow & bit) != 0)
            {
                unpaired += Meet(all, 2 * edge, ref open[all[edge].From]);
                unpaired += Meet(all, (2 * edge) + 1, ref open[all[edge].To]);
            }
        }

        return unpaired;
    }

    private static int Meet(Span<Edge> all, int half, ref int waiting)
    {
        if (waiting < 0)
        {
            waiting = half;
            return 1;
        }

        SetMate(ref all[half >> 1], half, waiting);
        SetMate(ref all[waiting >> 1], waiting, half);
        waiting = -1;
        return -1;
    }

    private static void SetMate(ref Edge edge, int half, int mate)
    {
        if ((half & 1) == 0)
        {
            edge.MateAtFrom = mate;
        }
        else
        {
            edge.MateAtTo = mate;
        }
    }

    /// <summary>Goes once around a trail; an edge that is run along takes the amount, one that is run against gives it.</summary>
    private static void Pass(Span<Edge> all, int first, int bit, int amount)
    {
        var half = 2 * first;
        for (ref var edge = ref all[first]; (edge.Flow & bit) != 0; edge = ref all[half >> 1])
        {
            var along = (half & 1) == 0;
            edge.Flow += along ? amount : -amount;
            half = along ? edge.MateAtTo : edge.MateAtFrom;
        }
    }

    /// <summary>All that a step along a trail needs, in one place of memory.</summary>
    private struct Edge
    {
        public int From;
        public int To;
        public int Flow;
        public int MateAtFrom;
        public int MateAtTo;
    }
}

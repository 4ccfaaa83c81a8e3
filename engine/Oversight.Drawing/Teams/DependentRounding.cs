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

    private readonly List<int> ends;
    private readonly List<int> flows;
    private readonly int nodes;

    /// <summary>An empty flow.</summary>
    /// <param name="nodes">How many nodes.</param>
    /// <param name="edges">How many edges there may be; more are allowed.</param>
    public DependentRounding(int nodes, int edges)
    {
        this.nodes = nodes;
        (ends, flows) = (new List<int>(2 * edges), new List<int>(edges));
    }

    /// <summary>Adds an edge with the fraction of its flow, 0 to 2²⁰, and returns its number.</summary>
    public int Add(int from, int to, int fraction)
    {
        ends.Add(from);
        ends.Add(to);
        flows.Add(fraction);
        return flows.Count - 1;
    }

    /// <summary>Whether the edge was rounded up; after <see cref="Round"/>.</summary>
    public bool IsUp(int edge) => flows[edge] == One;

    /// <summary>Rounds all edges.</summary>
    /// <param name="coin">Fair and independent: true adds the bit along the direction of the trail's first edge.</param>
    /// <exception cref="InvalidOperationException">The flow does not balance at some node.</exception>
    public void Round(Func<bool> coin)
    {
        var node = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ends);
        var flow = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(flows);
        var mates = new int[node.Length];
        var open = new int[nodes];
        Array.Fill(open, -1);
        for (var bit = 1; bit < One; bit <<= 1)
        {
            var unpaired = Pair(node, flow, bit, mates, open);
            if (unpaired != 0)
            {
                throw new InvalidOperationException("The flow does not balance.");
            }

            for (var edge = 0; edge < flow.Length; edge++)
            {
                if ((flow[edge] & bit) != 0)
                {
                    Pass(flow, mates, edge, bit, coin() ? bit : -bit);
                }
            }
        }
    }

    /// <summary>Half-edge 2e is edge e at its beginning, 2e + 1 at its end; a mate is the half-edge it is paired with at the node.</summary>
    private static int Pair(ReadOnlySpan<int> node, ReadOnlySpan<int> flow, int bit, int[] mates, int[] open)
    {
        var unpaired = 0;
        for (var half = 0; half < node.Length; half++)
        {
            if ((flow[half >> 1] & bit) == 0)
            {
                continue;
            }

            ref var waiting = ref open[node[half]];
            if (waiting < 0)
            {
                waiting = half;
                unpaired++;
            }
            else
            {
                (mates[half], mates[waiting]) = (waiting, half);
                waiting = -1;
                unpaired--;
            }
        }

        return unpaired;
    }

    /// <summary>Goes once around a trail; an edge that is run along takes the amount, one that is run against gives it.</summary>
    private static void Pass(Span<int> flow, int[] mates, int first, int bit, int amount)
    {
        var half = 2 * first;
        do
        {
            flow[half >> 1] += (half & 1) == 0 ? amount : -amount;
            half = mates[half ^ 1];
        }
        while ((flow[half >> 1] & bit) != 0);
    }
}

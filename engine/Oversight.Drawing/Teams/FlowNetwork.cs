namespace Oversight.Drawing.Teams;

/// <summary>
/// A directed network with whole capacities, and its maximum flow by blocking flows (Dinic 1970). Adding an edge is O(1);
/// a search allocates nothing.
/// </summary>
internal sealed class FlowNetwork
{
    private const int Unseen = -1;
    private const int Barred = -2;

    private readonly int nodes;
    private readonly List<(int From, int To)> edges = [];
    private int[] first = [];
    private int[] arcs = [];
    private int[] head = [];
    private long[] residual = [];
    private readonly int[] level;
    private readonly int[] next;
    private readonly int[] queue;
    private readonly int[] path;

    public FlowNetwork(int nodes)
    {
        this.nodes = nodes;
        (level, next, queue, path) = (new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
    }

    public int EdgeCount => edges.Count;

    /// <summary>Adds an edge of capacity 0 and returns its number. Not after <see cref="Close"/>.</summary>
    public int Add(int from, int to)
    {
        edges.Add((from, to));
        return edges.Count - 1;
    }

    public (int From, int To) Ends(int edge) => edges[edge];

    /// <summary>Lays out the arcs: arc 2e runs along edge e, arc 2e + 1 against it.</summary>
    public void Close()
    {
        first = new int[nodes + 1];
        foreach (var (from, to) in edges)
        {
            first[from + 1]++;
            first[to + 1]++;
        }

        for (var node = 0; node < nodes; node++)
        {
            first[node + 1] += first[node];
        }

        var at = first[..nodes];
        (arcs, head, residual) = (new int[2 * edges.Count], new int[2 * edges.Count], new long[2 * edges.Count]);
        for (var edge = 0; edge < edges.Count; edge++)
        {
            var (from, to) = edges[edge];
            (head[2 * edge], head[(2 * edge) + 1]) = (to, from);
            arcs[at[from]++] = 2 * edge;
            arcs[at[to]++] = (2 * edge) + 1;
        }
    }

    /// <summary>Sets an edge's capacity and takes its flow away.</summary>
    public void SetCapacity(int edge, long capacity) => (residual[2 * edge], residual[(2 * edge) + 1]) = (capacity, 0);

    public long Flow(int edge) => residual[(2 * edge) + 1];

    public long Room(int edge) => residual[2 * edge];

    /// <summary>Sends flow along one edge; the caller keeps the balance at its ends.</summary>
    public void Push(int edge, long amount)
    {
        residual[2 * edge] -= amount;
        residual[(2 * edge) + 1] += amount;
    }

    /// <summary>Raises the flow from source to sink as far as it goes and returns by how much.</summary>
    public long Augment(int source, int sink)
    {
        var added = 0L;
        while (Search(source, sink))
        {
            first.AsSpan(0, nodes).CopyTo(next);
            for (var amount = Send(source, sink); amount > 0; amount = Send(source, sink))
            {
                added += amount;
            }
        }

        return added;
    }

    /// <summary>Whether a node can be reached over free capacity from those of the last <see cref="Mark"/>.</summary>
    public bool Reached(int node) => level[node] >= 0;

    /// <summary>Finds what can be reached from one node over free capacity: after a maximum flow, the smallest minimum cut's side.</summary>
    /// <param name="from">The node.</param>
    /// <param name="except">A node that no path may touch, −1 = none.</param>
    public void Mark(int from, int except = -1) => Search(from, -1, except);

    private bool Search(int source, int sink, int except = -1)
    {
        Array.Fill(level, Unseen);
        level[source] = 0;
        if (except >= 0)
        {
            level[except] = Barred;
        }

        queue[0] = source;
        for (int read = 0, written = 1; read < written; read++)
        {
            var node = queue[read];
            for (var i = first[node]; i < first[node + 1]; i++)
            {
                var to = head[arcs[i]];
                if (level[to] == Unseen && residual[arcs[i]] > 0)
                {
                    level[to] = level[node] + 1;
                    queue[written++] = to;
                    if (to == sink)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>One path along rising levels; dead ends are not tried again.</summary>
    private long Send(int source, int sink)
    {
        var length = 0;
        var node = source;
        while (node != sink)
        {
            if (next[node] == first[node + 1])
            {
                if (length == 0)
                {
                    return 0;
                }

                node = head[path[--length] ^ 1];
                next[node]++;
                continue;
            }

            var arc = arcs[next[node]];
            if (residual[arc] > 0 && level[head[arc]] == level[node] + 1)
            {
                path[length++] = arc;
                node = head[arc];
            }
            else
            {
                next[node]++;
            }
        }

        var amount = long.MaxValue;
        foreach (var arc in path.AsSpan(0, length))
        {
            amount = Math.Min(amount, residual[arc]);
        }

        foreach (var arc in path.AsSpan(0, length))
        {
            residual[arc] -= amount;
            residual[arc ^ 1] += amount;
        }

        return amount;
    }
}

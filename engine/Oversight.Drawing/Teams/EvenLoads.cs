using System.Diagnostics;

namespace Oversight.Drawing.Teams;

/// <summary>
/// The marginals of a feasible problem: expected loads as even as capacities, conflicts and eligibility allow, and under these
/// loads the chances as equal as they can be.
/// </summary>
/// <remarks>
/// The loads are those whose sum of squares is smallest, found by decomposition (Fujishige 1980): a level for all, a maximum flow;
/// where that falls short, the minimum cut parts those who must carry more from those who carry less, and each part gets a
/// level of its own. Given the loads, <see cref="ProportionalFit"/> seeks the flow of largest entropy, and the flow repairs what its
/// rounding leaves. All in whole units of 2⁻²⁰ places.
/// </remarks>
internal sealed class EvenLoads
{
    private const long Unit = DependentRounding.One;
    private const int FewRounds = 30;
    private const int ManyRounds = 100;

    private readonly TeamNetwork network;
    private readonly FlowNetwork flow;
    private readonly int[] part;
    private readonly long[] supply;
    private readonly long[] target;
    private readonly long[] settled;
    private readonly bool[] open;
    private readonly int fixedEdges;
    private int parts;

    private EvenLoads(TeamNetwork network)
    {
        (this.network, flow) = (network, network.Flow);
        part = new int[network.Source];
        supply = new long[network.Source];
        target = new long[network.Classes.CellCount];
        settled = new long[flow.EdgeCount];
        open = new bool[flow.EdgeCount];
        fixedEdges = flow.EdgeCount - (network.Rows - network.Classes.Count);
        for (var i = 0; i < network.Classes.Count; i++)
        {
            supply[i] = network.Places(i) * Unit;
        }

        ForInner(edge => open[edge] = true);
        Join();
    }

    /// <summary>Units of each edge row → cell, summed over the visits of the class and the officers of the cell.</summary>
    /// <param name="network">Of a problem that is feasible; its capacities are replaced.</param>
    public static long[] Units(TeamNetwork network) => new EvenLoads(network).Solve();

    private long[] Solve()
    {
        var fit = new ProportionalFit(network, open, supply, target);
        while (true)
        {
            SetTargets();
            var settledFit = Fill(fit, FewRounds);
            if (!Split())
            {
                if (!settledFit)
                {
                    Fill(fit, ManyRounds);
                }

                break;
            }
        }

        var units = new long[network.RowStarts[^1]];
        for (var edge = 0; edge < units.Length; edge++)
        {
            units[edge] = open[edge] ? flow.Flow(edge) : settled[edge];
        }

        return units;
    }

    /// <summary>Edges between rows and cells and from classes to their extra rows, not those of source and sink.</summary>
    private void ForInner(Action<int> each)
    {
        for (var edge = 0; edge < network.RowStarts[^1]; edge++)
        {
            each(edge);
        }

        for (var edge = fixedEdges; edge < flow.EdgeCount; edge++)
        {
            each(edge);
        }
    }

    /// <summary>At first the connected components are the parts.</summary>
    private void Join()
    {
        var root = new int[part.Length];
        for (var node = 0; node < root.Length; node++)
        {
            root[node] = node;
        }

        int Find(int node)
        {
            while (root[node] != node)
            {
                node = root[node] = root[root[node]];
            }

            return node;
        }

        ForInner(edge =>
        {
            var (from, to) = flow.Ends(edge);
            var (left, right) = (Find(from), Find(to));
            root[Math.Max(left, right)] = Math.Min(left, right);
        });
        for (var node = 0; node < part.Length; node++)
        {
            part[node] = Find(node) == node ? parts++ : part[Find(node)];
        }
    }

    /// <summary>
    /// In each part one level for all its officers, cut off where a capacity is below it or what is settled already is above it;
    /// what the level leaves over goes unit by unit to the first cells.
    /// </summary>
    private void SetTargets()
    {
        var total = new long[parts];
        for (var node = 0; node < part.Length; node++)
        {
            total[part[node]] += supply[node];
        }

        var cells = new int[network.Classes.CellCount];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] = cell;
        }

        Array.Sort(cells, (left, right) =>
        {
            var order = part[network.NodeOfCell(left)].CompareTo(part[network.NodeOfCell(right)]);
            return order != 0 ? order : left.CompareTo(right);
        });
        for (int begin = 0, end; begin < cells.Length; begin = end)
        {
            var own = part[network.NodeOfCell(cells[begin])];
            for (end = begin + 1; end < cells.Length && part[network.NodeOfCell(cells[end])] == own; end++)
            {
            }

            SetLevel(cells.AsSpan(begin, end - begin), total[own]);
        }
    }

    private void SetLevel(ReadOnlySpan<int> cells, long total)
    {
        var (low, high) = (0L, total + 1);
        while (low + 1 < high)
        {
            var middle = low + ((high - low) / 2);
            var sum = Int128.Zero;
            foreach (var cell in cells)
            {
                sum += AtLevel(cell, middle);
            }

            (low, high) = sum <= total ? (middle, high) : (low, middle);
        }

        var rest = total;
        foreach (var cell in cells)
        {
            target[cell] = AtLevel(cell, low);
            rest -= target[cell];
        }

        foreach (var cell in cells)
        {
            var more = Math.Min(rest, AtLevel(cell, low + 1) - target[cell]);
            target[cell] += more;
            rest -= more;
        }
    }

    private long AtLevel(int cell, long level)
    {
        var most = network.Most(cell, 0) * Unit;
        var size = network.Classes.CellSize(cell);
        var load = level >= most / size ? most : level * size;
        return Math.Max(load, supply[network.NodeOfCell(cell)]);
    }

    /// <summary>A flow near the fit, raised to a maximum flow. True where the fit had settled.</summary>
    private bool Fill(ProportionalFit fit, int rounds)
    {
        network.Reset(Unit, leaders: true);
        ForInner(edge =>
        {
            if (!open[edge])
            {
                flow.SetCapacity(edge, 0);
            }
        });
        for (var row = 0; row < network.Rows; row++)
        {
            flow.SetCapacity(network.SourceEdge(row), supply[row]);
        }

        for (var cell = 0; cell < target.Length; cell++)
        {
            flow.SetCapacity(network.SinkEdge(cell), target[cell] - supply[network.NodeOfCell(cell)]);
        }

        var done = fit.Run(rounds);
        fit.Send();
        flow.Augment(network.Source, network.Sink);
        return done;
    }

    /// <summary>Where a part falls short, the cut parts it in two; edges across are settled as they are. False where none does.</summary>
    private bool Split()
    {
        var isShort = false;
        for (var row = 0; row < network.Rows; row++)
        {
            isShort |= flow.Room(network.SourceEdge(row)) > 0;
        }

        if (!isShort)
        {
            return false;
        }

        flow.Mark(network.Source);
        var beyond = new Dictionary<int, int>();
        for (var node = 0; node < part.Length; node++)
        {
            if (flow.Reached(node))
            {
                beyond.TryAdd(part[node], parts + beyond.Count);
                part[node] = beyond[part[node]];
            }
        }

        parts += beyond.Count;
        if (parts > part.Length)
        {
            throw new UnreachableException("Only a problem that is not feasible has a part that cannot be split.");
        }

        ForInner(edge =>
        {
            var (from, to) = flow.Ends(edge);
            if (open[edge] && part[from] != part[to])
            {
                open[edge] = false;
                settled[edge] = flow.Flow(edge);
                supply[from] -= settled[edge];
                supply[to] += settled[edge];
            }
        });
        return true;
    }
}

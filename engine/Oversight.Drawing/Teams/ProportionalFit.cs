namespace Oversight.Drawing.Teams;

/// <summary>
/// Iterative proportional fitting (Deming and Stephan 1940) in whole numbers: a factor a for each row and b for each cell, the
/// chance of a visit and an officer min(1, a·b), the factors fitted in turn to the rows' places and to the cells' loads.
/// </summary>
/// <remarks>
/// b is in units of 2⁻³², a and chances in units of 2⁻⁴⁰. Whole numbers make the result the same on every machine. It need not be
/// exact: it is where the exact flow starts from.
/// </remarks>
internal sealed class ProportionalFit
{
    private const int BitsA = 40;
    private const int BitsB = 32;
    private const ulong Certain = 1UL << BitsA;
    private const ulong MostA = 1UL << 62;
    private const ulong LeastB = 1UL << 8;
    private const ulong MostB = 1UL << 56;
    private const int Clampings = 16;

    // An error of 2⁻²⁴ of a load, or of 2⁻¹⁶ of one place, is left to the exact flow.
    private const int Precision = 24;
    private const ulong Slack = 1UL << (BitsA - 16);

    private readonly TeamNetwork network;
    private readonly bool[] open;
    private readonly long[] supply;
    private readonly long[] target;
    private readonly ulong[] a;
    private readonly ulong[] b;
    private readonly int[] rowOf;
    private readonly int[] cellStarts;
    private readonly int[] cellEdges;

    /// <summary>Looks at the arrays anew in each run.</summary>
    public ProportionalFit(TeamNetwork network, bool[] open, long[] supply, long[] target)
    {
        (this.network, this.open, this.supply, this.target) = (network, open, supply, target);
        (a, b) = (new ulong[network.Rows], new ulong[network.Classes.CellCount]);
        Array.Fill(b, 1UL << BitsB);
        rowOf = new int[network.RowStarts[^1]];
        cellStarts = new int[b.Length + 1];
        for (var row = 0; row < network.Rows; row++)
        {
            for (var edge = network.RowStarts[row]; edge < network.RowStarts[row + 1]; edge++)
            {
                rowOf[edge] = row;
                cellStarts[network.RowCells[edge] + 1]++;
            }
        }

        for (var cell = 0; cell < b.Length; cell++)
        {
            cellStarts[cell + 1] += cellStarts[cell];
        }

        cellEdges = new int[rowOf.Length];
        var next = cellStarts[..^1];
        for (var edge = 0; edge < rowOf.Length; edge++)
        {
            cellEdges[next[network.RowCells[edge]]++] = edge;
        }
    }

    /// <summary>Fits rows and cells in turn, rows last. True once the cells' loads settle.</summary>
    public bool Run(int rounds)
    {
        FitRows();
        for (var round = 0; round < rounds; round++)
        {
            var settled = true;
            for (var cell = 0; cell < b.Length; cell++)
            {
                settled &= FitCell(cell);
            }

            if (settled)
            {
                return true;
            }

            FitRows();
        }

        return false;
    }

    /// <summary>Sends the fitted flow, rounded down, as far as the network's capacities let it.</summary>
    public void Send()
    {
        var flow = network.Flow;
        for (var row = 0; row < network.Rows; row++)
        {
            var extra = row >= network.Classes.Count ? network.ExtraEdge(row) : -1;
            for (var edge = network.RowStarts[row]; edge < network.RowStarts[row + 1]; edge++)
            {
                var cell = network.RowCells[edge];
                var wanted = (UInt128)Chance(a[row], b[cell]) * (ulong)(network.Visits(row) * network.Classes.CellSize(cell));
                var amount = Math.Min((long)(wanted >> (BitsA - DependentRounding.Bits)), flow.Room(edge));
                amount = Math.Min(amount, flow.Room(network.SinkEdge(cell)));
                var own = Math.Min(amount, flow.Room(network.SourceEdge(row)));
                flow.Push(network.SourceEdge(row), own);
                if (extra >= 0)
                {
                    var source = network.SourceEdge(network.ClassOfRow[row]);
                    amount = own + Math.Min(amount - own, Math.Min(flow.Room(extra), flow.Room(source)));
                    flow.Push(extra, amount - own);
                    flow.Push(source, amount - own);
                }
                else
                {
                    amount = own;
                }

                flow.Push(edge, amount);
                flow.Push(network.SinkEdge(cell), amount);
            }
        }
    }

    private static ulong Chance(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return high >> (BitsA + BitsB - 64) != 0 ? Certain : (high << (64 - BitsB)) | (low >> BitsB);
    }

    private void FitRows()
    {
        for (var i = 0; i < network.Classes.Count; i++)
        {
            var extra = network.ExtraOf[i];
            if (extra < 0)
            {
                a[i] = FitRow(i, -1, supply[i]);
            }
            else if (!open[network.ExtraEdge(extra)])
            {
                (a[i], a[extra]) = (FitRow(i, -1, supply[i]), FitRow(extra, -1, supply[extra]));
            }
            else
            {
                FitBoth(i, extra);
            }
        }
    }

    /// <summary>One factor for both rows of a class, unless those who may not lead would get more places than are theirs.</summary>
    private void FitBoth(int i, int extra)
    {
        a[i] = a[extra] = FitRow(i, extra, supply[i] + supply[extra]);
        var most = ((network.Places(i) - network.Visits(i)) << DependentRounding.Bits) + supply[extra];
        if (RowSum(extra) > (UInt128)(ulong)most << (BitsA - DependentRounding.Bits))
        {
            (a[i], a[extra]) = (FitRow(i, -1, supply[i] + supply[extra] - most), FitRow(extra, -1, most));
        }
    }

    /// <summary>The row's places in units of 2⁻⁴⁰ at its present factor.</summary>
    private UInt128 RowSum(int row)
    {
        var sum = UInt128.Zero;
        for (var edge = network.RowStarts[row]; edge < network.RowStarts[row + 1]; edge++)
        {
            if (open[edge])
            {
                var cell = network.RowCells[edge];
                sum += (UInt128)Chance(a[row], b[cell]) * (ulong)network.Classes.CellSize(cell);
            }
        }

        return sum * (ulong)network.Visits(row);
    }

    /// <summary>The factor at which a row, or two together, give their places; chances that reach 1 stay there and the others make up for it.</summary>
    private ulong FitRow(int row, int second, long places)
    {
        var goal = ((UInt128)(ulong)places << (BitsA - DependentRounding.Bits)) / (ulong)network.Visits(row);
        var factor = 0UL;
        for (var round = 0; round < Clampings; round++)
        {
            var (weight, certain) = (UInt128.Zero, UInt128.Zero);
            Weigh(row, factor, ref weight, ref certain);
            if (second >= 0)
            {
                Weigh(second, factor, ref weight, ref certain);
            }

            var better = Factor(goal, certain << BitsA, weight, BitsB, MostA);
            if (better <= factor)
            {
                break;
            }

            factor = better;
        }

        return factor;
    }

    private void Weigh(int row, ulong factor, ref UInt128 weight, ref UInt128 certain)
    {
        for (var edge = network.RowStarts[row]; edge < network.RowStarts[row + 1]; edge++)
        {
            if (open[edge])
            {
                var cell = network.RowCells[edge];
                var size = (ulong)network.Classes.CellSize(cell);
                if (Chance(factor, b[cell]) == Certain)
                {
                    certain += size;
                }
                else
                {
                    weight += (UInt128)b[cell] * size;
                }
            }
        }
    }

    /// <summary>True where the cell's load was near its target already.</summary>
    private bool FitCell(int cell)
    {
        var places = target[cell] - supply[network.NodeOfCell(cell)];
        var goal = ((UInt128)(ulong)places << (BitsA - DependentRounding.Bits)) / (ulong)network.Classes.CellSize(cell);
        var (weight, certain, load) = (UInt128.Zero, UInt128.Zero, UInt128.Zero);
        for (var i = cellStarts[cell]; i < cellStarts[cell + 1]; i++)
        {
            if (open[cellEdges[i]])
            {
                var row = rowOf[cellEdges[i]];
                var visits = (ulong)network.Visits(row);
                var chance = Chance(a[row], b[cell]);
                load += (UInt128)chance * visits;
                if (chance == Certain)
                {
                    certain += visits;
                }
                else
                {
                    weight += (UInt128)a[row] * visits;
                }
            }
        }

        var error = load > goal ? load - goal : goal - load;
        if (error <= (goal >> Precision) + Slack)
        {
            return true;
        }

        // One step a round is enough: what a chance that crosses 1 leaves over, the next round makes up for.
        b[cell] = Math.Max(LeastB, load > goal && certain > 0
            ? (ulong)UInt128.Min(MostB, (UInt128)b[cell] * goal / load)
            : Factor(goal, certain << BitsA, weight, BitsB, MostB));
        return false;
    }

    /// <summary>(goal − certain) / weight, shifted, between 0 and a most.</summary>
    private static ulong Factor(UInt128 goal, UInt128 certain, UInt128 weight, int shift, ulong most)
    {
        if (goal <= certain)
        {
            return 0;
        }

        var rest = goal - certain;
        if (weight == UInt128.Zero || rest >> 95 != UInt128.Zero)
        {
            return most;
        }

        return (ulong)UInt128.Min(most, (rest << shift) / weight);
    }
}

namespace Oversight.Drawing.Teams;

/// <summary>
/// The chance of each officer to be in the team of each visit, as exact fractions. They come from the problem alone, so they can
/// be published before the seed exists. Immutable; safe for several threads.
/// </summary>
/// <remarks>
/// Visits with the same eligible officers and team size have the same chances to the last digit: the chance of an officer is
/// <see cref="Units"/> / <see cref="Denominator"/>, with 2²⁰ times the number of such visits as denominator. Officers who are alike
/// (eligible for the same visits, same capacity, same right to lead) differ by one unit at most. The chances of a visit sum up
/// to its team size exactly, none is above 1, and no expected load is above its capacity.
/// </remarks>
public sealed class TeamMarginals
{
    private readonly TeamClasses classes;
    private readonly long[] loads;

    private TeamMarginals(TeamClasses classes)
    {
        this.classes = classes;
        loads = new long[classes.OfficerAt.Length];
        Starts = new int[classes.Count + 1];
        for (var i = 0; i < classes.Count; i++)
        {
            var officers = 0;
            foreach (var cell in classes.ClassCells.AsSpan(classes.ClassStarts[i]..classes.ClassStarts[i + 1]))
            {
                officers += classes.CellSize(cell);
            }

            Starts[i + 1] = checked(Starts[i] + officers);
        }

        (Ranks, UnitsOf) = (new int[Starts[^1]], new long[Starts[^1]]);
    }

    /// <summary>Where each class begins in <see cref="Ranks"/>.</summary>
    internal int[] Starts { get; }

    /// <summary>The officers of each class by rank, ascending.</summary>
    internal int[] Ranks { get; }

    /// <summary>Units of each, over all visits of the class.</summary>
    internal long[] UnitsOf { get; }

    /// <summary>The numerator of a chance; 0 for who is not eligible or has a conflict.</summary>
    /// <param name="visit">Row of the visit.</param>
    /// <param name="officer">Row of the officer.</param>
    public long Units(int visit, int officer)
    {
        var i = classes.ClassOf[visit];
        var at = Array.BinarySearch(Ranks, Starts[i], Starts[i + 1] - Starts[i], classes.RankOf[officer]);
        return at < 0 ? 0 : UnitsOf[at];
    }

    /// <summary>The denominator of all chances of a visit: 2²⁰ × visits that are alike.</summary>
    /// <param name="visit">Row of the visit.</param>
    public long Denominator(int visit) => (long)DependentRounding.One * classes.ClassVisits[classes.ClassOf[visit]];

    /// <summary>An officer's expected number of visits in units of 2⁻²⁰.</summary>
    /// <param name="officer">Row of the officer.</param>
    public long ExpectedLoad(int officer) => loads[classes.RankOf[officer]];

    /// <summary>Computes the marginals of a feasible problem.</summary>
    internal static TeamMarginals Of(TeamNetwork network)
    {
        var classes = network.Classes;
        var marginals = new TeamMarginals(classes);
        var units = EvenLoads.Units(network);
        var turn = new int[classes.CellCount];
        for (var i = 0; i < classes.Count; i++)
        {
            var at = marginals.Starts[i];
            marginals.Spread(network, i, units, turn, ref at);
            if (network.ExtraOf[i] >= 0)
            {
                marginals.Spread(network, network.ExtraOf[i], units, turn, ref at);
            }

            var (start, count) = (marginals.Starts[i], at - marginals.Starts[i]);
            Array.Sort(marginals.Ranks, marginals.UnitsOf, start, count);
        }

        return marginals;
    }

    /// <summary>A cell's units in equal shares; the units left over go around the cell from class to class, so the loads stay even.</summary>
    private void Spread(TeamNetwork network, int row, long[] units, int[] turn, ref int at)
    {
        for (var edge = network.RowStarts[row]; edge < network.RowStarts[row + 1]; edge++)
        {
            var cell = network.RowCells[edge];
            var size = classes.CellSize(cell);
            var (share, rest) = Math.DivRem(units[edge], size);
            for (var i = 0; i < size; i++)
            {
                var rank = classes.CellRanks[classes.CellStarts[cell] + i];
                var place = i - turn[cell];
                var own = share + ((place < 0 ? place + size : place) < rest ? 1 : 0);
                (Ranks[at], UnitsOf[at]) = (rank, own);
                loads[rank] += own;
                at++;
            }

            turn[cell] = (int)((turn[cell] + rest) % size);
        }
    }
}

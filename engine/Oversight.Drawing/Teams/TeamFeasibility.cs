using System.Numerics;

namespace Oversight.Drawing.Teams;

/// <summary>Decides by a maximum flow whether teams exist, and reads from its minimum cut what stands in the way.</summary>
internal sealed class TeamFeasibility
{
    /// <summary>Edges that a search for a smaller set may look at, about a second: beyond it the set is reported as it is.</summary>
    private const long MostLooks = 200_000_000;

    private readonly TeamProblem problem;
    private readonly TeamNetwork network;
    private readonly int[] visits;

    private TeamFeasibility(TeamProblem problem, TeamNetwork network) =>
        (this.problem, this.network, visits) = (problem, network, (int[])network.Classes.ClassVisits.Clone());

    /// <summary>Null where teams exist.</summary>
    public static TeamShortage? Find(TeamProblem problem, TeamNetwork network)
    {
        var search = new TeamFeasibility(problem, network);
        return search.Missing(leaders: true) == 0 ? null : search.Explain();
    }

    /// <summary>Places that stay empty with the visits that are counted now.</summary>
    private long Missing(bool leaders, int moreCapacity = 0)
    {
        var (flow, classes) = (network.Flow, network.Classes);
        network.Reset(1, leaders);
        var places = 0L;
        for (var i = 0; i < classes.Count; i++)
        {
            flow.SetCapacity(network.SourceEdge(i), (long)visits[i] * classes.ClassSizes[i]);
            places += (long)visits[i] * classes.ClassSizes[i];
        }

        for (var row = 0; row < network.Rows; row++)
        {
            var i = network.ClassOfRow[row];
            if (row >= classes.Count)
            {
                flow.SetCapacity(network.ExtraEdge(row), (long)visits[i] * (classes.ClassSizes[i] - (leaders ? 1 : 0)));
            }

            for (var edge = network.RowStarts[row]; edge < network.RowStarts[row + 1]; edge++)
            {
                flow.SetCapacity(edge, (long)visits[i] * classes.CellSize(network.RowCells[edge]));
            }
        }

        if (moreCapacity > 0)
        {
            for (var cell = 0; cell < classes.CellCount; cell++)
            {
                flow.SetCapacity(network.SinkEdge(cell), network.Most(cell, moreCapacity));
            }
        }

        return places - flow.Augment(network.Source, network.Sink);
    }

    private TeamShortage Explain()
    {
        var capacity = CapacityNeeded();
        Missing(leaders: true);
        KeepSmallestCut();
        var isMinimal = Shrink();
        var missing = Missing(leaders: true);
        var needed = 0L;
        for (var i = 0; i < visits.Length; i++)
        {
            needed += (long)visits[i] * network.Classes.ClassSizes[i];
        }

        return new TeamShortage(
            ListVisits(), ListOfficers(), needed, needed - missing, isMinimal, Missing(leaders: false) == 0, capacity, Wider());
    }

    /// <summary>From each class that is short, what its free paths reach is short by itself; the one with the fewest visits stays.</summary>
    private void KeepSmallestCut()
    {
        var flow = network.Flow;
        var best = long.MaxValue;
        var kept = new bool[visits.Length];
        var looks = 0L;
        for (var i = 0; i < visits.Length; i++)
        {
            if (flow.Room(network.SourceEdge(i)) == 0 || looks > MostLooks)
            {
                continue;
            }

            looks += flow.EdgeCount;

            // From the source over this class alone: what other classes lack must not count.
            flow.Mark(i, network.Source);
            var count = 0L;
            for (var other = 0; other < visits.Length; other++)
            {
                count += flow.Reached(other) ? visits[other] : 0;
            }

            if (count < best)
            {
                best = count;
                for (var other = 0; other < visits.Length; other++)
                {
                    kept[other] = flow.Reached(other);
                }
            }
        }

        for (var i = 0; i < visits.Length; i++)
        {
            visits[i] = kept[i] ? visits[i] : 0;
        }
    }

    /// <summary>Takes from each class as many visits as the shortage does not need: then without any one of those left there is none.</summary>
    private bool Shrink()
    {
        // One flow for each halving, each of which looks at every edge a few times.
        var flows = visits.Sum(count => (long)BitOperations.Log2((uint)count + 1));
        if (flows * network.Flow.EdgeCount * 4 > MostLooks)
        {
            return false;
        }

        for (var i = 0; i < visits.Length; i++)
        {
            // All of the class is short together with the rest; the smallest number that still is, is sought by halves.
            var (enough, tooFew) = (visits[i], -1);
            while (enough - tooFew > 1)
            {
                visits[i] = tooFew + ((enough - tooFew) / 2);
                (enough, tooFew) = Missing(leaders: true) > 0 ? (visits[i], tooFew) : (enough, visits[i]);
            }

            visits[i] = enough;
        }

        return true;
    }

    private int? CapacityNeeded()
    {
        var most = problem.Visits.Count;
        if (problem.Capacities is null || Missing(leaders: true, most) > 0)
        {
            return null;
        }

        var (enough, tooFew) = (most, 0);
        while (enough - tooFew > 1)
        {
            var middle = tooFew + ((enough - tooFew) / 2);
            (enough, tooFew) = Missing(leaders: true, middle) == 0 ? (middle, tooFew) : (enough, middle);
        }

        return enough;
    }

    private bool? Wider()
    {
        if (problem.WiderGroups is null)
        {
            return null;
        }

        var wider = problem.CrossSection();
        var other = new TeamNetwork(TeamClasses.Of(wider));
        return new TeamFeasibility(wider, other).Missing(leaders: true) == 0;
    }

    /// <summary>The first visits of each class that is in the set, by id.</summary>
    private List<int> ListVisits()
    {
        var left = (int[])visits.Clone();
        var list = new List<int>();
        foreach (var visit in problem.Visits.Order())
        {
            if (left[network.Classes.ClassOf[visit]]-- > 0)
            {
                list.Add(visit);
            }
        }

        return list;
    }

    private List<int> ListOfficers()
    {
        var classes = network.Classes;
        var eligible = new bool[classes.CellCount];
        for (var i = 0; i < classes.Count; i++)
        {
            for (var at = classes.ClassStarts[i]; visits[i] > 0 && at < classes.ClassStarts[i + 1]; at++)
            {
                eligible[classes.ClassCells[at]] = true;
            }
        }

        var list = new List<int>();
        for (var rank = 0; rank < classes.OfficerAt.Length; rank++)
        {
            if (classes.CellOf[rank] >= 0 && eligible[classes.CellOf[rank]])
            {
                list.Add(classes.OfficerAt[rank]);
            }
        }

        return list;
    }
}

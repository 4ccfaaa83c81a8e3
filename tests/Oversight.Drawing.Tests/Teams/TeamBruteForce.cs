using Oversight.Drawing.Teams;

namespace Oversight.Drawing.Tests.Teams;

/// <summary>Teams by trying everything: slow and obvious.</summary>
internal sealed class TeamBruteForce
{
    private readonly TeamProblem problem;
    private readonly int[] visits;
    private readonly bool leaders;
    private readonly int moreCapacity;
    private readonly int[] load;
    private int best;

    private TeamBruteForce(TeamProblem problem, int[] visits, bool leaders, int moreCapacity)
    {
        (this.problem, this.visits, this.leaders, this.moreCapacity) = (problem, visits, leaders, moreCapacity);
        load = new int[problem.Officers.Count];
    }

    /// <summary>The most places of some visits that can be filled; a team without one who may lead has a place less.</summary>
    public static int MostPlaces(TeamProblem problem, IReadOnlyList<int> visits, bool leaders = true, int moreCapacity = 0)
    {
        var search = new TeamBruteForce(problem, [.. visits], leaders, moreCapacity);
        search.Try(0, 0);
        return search.best;
    }

    public static bool IsFeasible(TeamProblem problem, IReadOnlyList<int> visits, bool leaders = true, int moreCapacity = 0) =>
        MostPlaces(problem, visits, leaders, moreCapacity) == visits.Sum(visit => problem.TeamSizes?[visit] ?? problem.TeamSize);

    private void Try(int at, int filled)
    {
        if (at == visits.Length)
        {
            best = Math.Max(best, filled);
            return;
        }

        var size = problem.TeamSizes?[visits[at]] ?? problem.TeamSize;
        for (var team = 0; team < 1 << load.Length; team++)
        {
            var members = Enumerable.Range(0, load.Length).Where(officer => (team >> officer & 1) != 0).ToArray();
            var most = leaders && members.All(member => problem.MayLead is not null && !problem.MayLead[member]) ? size - 1 : size;
            if (members.Length <= most && members.All(member => TeamShapes.Allows(problem, visits[at], member) && HasRoom(member)))
            {
                Take(members, 1);
                Try(at + 1, filled + members.Length);
                Take(members, -1);
            }
        }
    }

    private bool HasRoom(int officer) =>
        problem.Capacities is null || load[officer] < (long)problem.Capacities[officer] + moreCapacity;

    private void Take(int[] members, int change)
    {
        foreach (var member in members)
        {
            load[member] += change;
        }
    }
}

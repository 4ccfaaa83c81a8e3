using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Teams;

/// <summary>
/// Draws who leads: of the members who may lead, the one with the smallest ticket of <c>visit_id TAB officer_id</c>, ties by the
/// officer's id. Each of them has the same chance.
/// </summary>
internal static class LeaderDraw
{
    private const int Together = 4096;

    /// <summary>The leaders of all teams, as officer rows.</summary>
    public static int[] All(TeamProblem problem, int[] starts, int[] members, ITicketHasher hasher)
    {
        var leaders = new int[starts.Length - 1];
        var batch = new TicketBatch(hasher);
        for (int begin = 0, end; begin < leaders.Length; begin = end)
        {
            batch.Clear();
            for (end = begin; end < leaders.Length && (end == begin || batch.Count < Together); end++)
            {
                Add(problem, end, members.AsSpan(starts[end]..starts[end + 1]), batch);
            }

            batch.Hash();
            var first = 0;
            for (var visit = begin; visit < end; visit++)
            {
                leaders[visit] = Smallest(problem, members.AsSpan(starts[visit]..starts[visit + 1]), batch, ref first);
            }
        }

        return leaders;
    }

    /// <summary>The leader of one team.</summary>
    public static int One(TeamProblem problem, int visit, ReadOnlySpan<int> team, ITicketHasher hasher)
    {
        var batch = new TicketBatch(hasher);
        Add(problem, visit, team, batch);
        batch.Hash();
        var first = 0;
        return Smallest(problem, team, batch, ref first);
    }

    private static void Add(TeamProblem problem, int visit, ReadOnlySpan<int> team, TicketBatch batch)
    {
        foreach (var officer in team)
        {
            if (problem.CanLead(officer))
            {
                batch.Add(problem.Visits[visit], problem.Officers[officer]);
            }
        }
    }

    private static int Smallest(TeamProblem problem, ReadOnlySpan<int> team, TicketBatch batch, ref int next)
    {
        var (leader, best) = (-1, -1);
        foreach (var officer in team)
        {
            if (problem.CanLead(officer))
            {
                if (best < 0 || batch.Compare(next, best) < 0)
                {
                    (leader, best) = (officer, next);
                }

                next++;
            }
        }

        return leader;
    }
}

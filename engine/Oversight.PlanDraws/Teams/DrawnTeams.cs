using Oversight.Drawing.Teams;
using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws.Teams;

/// <summary>Teams as they were drawn.</summary>
/// <param name="Problem">What they were drawn from.</param>
/// <param name="Roster">The teams.</param>
/// <param name="Recorded">What the record says of the draw.</param>
internal sealed record DrawnTeams(TeamProblem Problem, TeamRoster Roster, RecordedTeams Recorded)
{
    /// <summary>The visits with their teams.</summary>
    /// <param name="visits">The visits, in the order of the problem's rows.</param>
    /// <param name="roster">The teams, which may have been changed after the draw.</param>
    public Visit[] Named(IReadOnlyList<Visit> visits, TeamRoster roster)
    {
        var named = new Visit[visits.Count];
        for (var row = 0; row < named.Length; row++)
        {
            var leader = roster.Leader(row);
            var members = new List<string>();
            foreach (var member in roster.Members(row))
            {
                if (member != leader)
                {
                    members.Add(Problem.Officers.Text(member));
                }
            }

            named[row] = visits[row] with { Leader = Problem.Officers.Text(leader), Members = members };
        }

        return named;
    }
}

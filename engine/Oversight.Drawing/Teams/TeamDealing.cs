using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Teams;

/// <summary>Seats each class's visits in the order of their tickets and deals the officers' places out to them.</summary>
internal sealed class TeamDealing
{
    private readonly TeamProblem problem;
    private readonly TeamClasses classes;
    private readonly TicketStream stream;
    private readonly PlaceDealer leading = new();
    private readonly PlaceDealer others = new();
    private readonly int[] starts;
    private readonly int[] members;

    public TeamDealing(TeamProblem problem, TeamClasses classes, ITicketHasher hasher)
    {
        (this.problem, this.classes) = (problem, classes);
        stream = new TicketStream(hasher, "place");
        starts = new int[problem.Visits.Count + 1];
        for (var visit = 0; visit < problem.Visits.Count; visit++)
        {
            starts[visit + 1] = checked(starts[visit] + problem.SizeOf(visit));
        }

        members = new int[starts[^1]];
    }

    /// <summary>Officer rows of all teams and where each team begins; each team in the order of the officers' ids.</summary>
    /// <param name="marginals">Tells the officers of each class.</param>
    /// <param name="counts">Visits of each.</param>
    /// <param name="seats">The visits by class, each class in the order of its visits' tickets.</param>
    public (int[] Starts, int[] Members) Deal(TeamMarginals marginals, int[] counts, int[] seats)
    {
        var largest = classes.Count == 0 ? 0 : classes.ClassSizes.Max();
        var places = new int[classes.OfficerAt.Length];
        var ranks = new int[classes.OfficerAt.Length];
        var team = new int[largest];
        var seat = 0;
        for (var i = 0; i < classes.Count; i++)
        {
            var split = Split(marginals, counts, i, places, ranks);
            var all = marginals.Starts[i + 1] - marginals.Starts[i];
            var (visits, size) = (classes.ClassVisits[i], classes.ClassSizes[i]);
            leading.Reset(places.AsSpan(0, split), visits, size);
            others.Reset(places.AsSpan(split, all - split), visits, size);
            for (var left = visits; left > 0; left--)
            {
                // Where nobody needs to be told apart, all are on one side and the share is the whole team.
                var lead = split == all ? size : split == 0 ? 0 : leading.Share(left, stream);
                leading.Deal(team.AsSpan(0, lead), left, stream);
                others.Deal(team.AsSpan(lead, size - lead), left, stream);
                var own = members.AsSpan(starts[seats[seat]], size);
                for (var place = 0; place < size; place++)
                {
                    own[place] = ranks[place < lead ? team[place] : split + team[place]];
                }

                own.Sort();
                foreach (ref var member in own)
                {
                    member = classes.OfficerAt[member];
                }

                seat++;
            }
        }

        return (starts, members);
    }

    /// <summary>Lists the officers of a class who have places, those who may lead first; returns how many these are.</summary>
    private int Split(TeamMarginals marginals, int[] counts, int i, int[] places, int[] ranks)
    {
        var at = 0;
        var split = 0;
        foreach (var leads in (ReadOnlySpan<bool>)[true, false])
        {
            for (var edge = marginals.Starts[i]; edge < marginals.Starts[i + 1]; edge++)
            {
                if (problem.CanLead(classes.OfficerAt[marginals.Ranks[edge]]) == leads)
                {
                    (places[at], ranks[at]) = (counts[edge], marginals.Ranks[edge]);
                    at++;
                }
            }

            split = leads ? at : split;
        }

        return split;
    }
}

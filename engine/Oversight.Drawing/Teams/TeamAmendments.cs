using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Teams;

/// <summary>
/// Changes of teams after the draw, for recusal (回避) or absence: drawn as the teams were, and recorded. Not safe for several threads.
/// </summary>
/// <remarks>
/// Each change takes the next round of both keys, so the same calls in the same order give the same teams. A replacement is the
/// officer with the smallest ticket of <c>visit_id TAB officer_id</c> among those who are eligible for the visit, have no conflict, are
/// not in the team, not absent and below their capacity. A swap is the smallest ticket of
/// <c>visit_id TAB leaving_id TAB other_visit_id TAB other_officer_id</c> among the swaps that leave both teams valid; loads stay as they
/// are. Every candidate has the same chance. Whoever leaves a visit does not come back to it. Where the leader leaves, the new
/// team's leader is drawn under the leader's key of the round; else the leader stays.
/// </remarks>
public sealed class TeamAmendments
{
    private readonly TeamProblem problem;
    private readonly DrawKey officers;
    private readonly DrawKey leader;
    private readonly TeamEligibility eligibility;
    private readonly int[] rank;
    private readonly bool[] absent;
    private readonly List<TeamChange> changes = [];

    /// <summary>Begins with the teams as drawn; that roster is not changed.</summary>
    /// <param name="problem">The problem of the draw.</param>
    /// <param name="drawn">What was drawn from it.</param>
    /// <param name="officers">The draw's key of the purpose <see cref="DrawPurpose.Officers"/>.</param>
    /// <param name="leader">The draw's key of the purpose <see cref="DrawPurpose.Leader"/>.</param>
    /// <exception cref="ArgumentException">The teams are not those of the problem, or a key is for another purpose.</exception>
    public TeamAmendments(TeamProblem problem, TeamRoster drawn, DrawKey officers, DrawKey leader)
    {
        if (drawn.Count != problem.Visits.Count)
        {
            throw new ArgumentException("The teams are not those of the problem.", nameof(drawn));
        }

        TeamDraw.Demand(officers, DrawPurpose.Officers, nameof(officers));
        TeamDraw.Demand(leader, DrawPurpose.Leader, nameof(leader));
        (this.problem, this.officers, this.leader) = (problem, officers, leader);
        Roster = drawn.Copy();
        eligibility = new TeamEligibility(problem);
        absent = new bool[problem.Officers.Count];
        rank = new int[absent.Length];
        var order = problem.Officers.Order();
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }
    }

    /// <summary>The teams as they are now.</summary>
    public TeamRoster Roster { get; }

    /// <summary>All changes in their order.</summary>
    public IReadOnlyList<TeamChange> Changes => changes;

    /// <summary>Draws a replacement for one member.</summary>
    /// <param name="visit">Row of the visit.</param>
    /// <param name="leaving">Row of the member.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who approved it.</param>
    /// <returns>Null, and nothing changed, where nobody can take the place.</returns>
    /// <exception cref="ArgumentException">The officer is not in the team.</exception>
    public TeamChange? Redraw(int visit, int leaving, string reason, string by)
    {
        DemandMember(visit, leaving);
        var candidates = new List<int>();
        var batch = new TicketBatch(TicketHasher.For(Next(officers)));
        var last = -1;
        foreach (var officer in eligibility.Group(visit))
        {
            if (officer != last && CanJoin(visit, leaving, officer) && Roster.Load(officer) < problem.CapacityOf(officer))
            {
                candidates.Add(officer);
                batch.Add(problem.Visits[visit], problem.Officers[officer]);
            }

            last = officer;
        }

        var drawn = Smallest(batch);
        if (drawn < 0)
        {
            return null;
        }

        eligibility.Bar(visit, leaving);
        Replace(visit, leaving, candidates[drawn]);
        return Record(new TeamChange(
            visit, leaving, candidates[drawn], TeamChangeMethod.Redraw, Next(officers).Round, Roster.Leader(visit), null, null, reason, by));
    }

    /// <summary>Lets one member change places with a member of another team.</summary>
    /// <param name="visit">Row of the visit.</param>
    /// <param name="leaving">Row of the member.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who approved it.</param>
    /// <returns>Null, and nothing changed, where no swap leaves both teams valid.</returns>
    /// <exception cref="ArgumentException">The officer is not in the team.</exception>
    public TeamChange? Swap(int visit, int leaving, string reason, string by)
    {
        DemandMember(visit, leaving);
        var candidates = new List<(int Visit, int Officer)>();
        var batch = new TicketBatch(TicketHasher.For(Next(officers)));
        var first = Joined(problem.Visits[visit], problem.Officers[leaving]);
        for (var other = 0; other < Roster.Count; other++)
        {
            if (other == visit || !CanHold(other, leaving))
            {
                continue;
            }

            foreach (var officer in Roster.Members(other))
            {
                if (CanJoin(visit, leaving, officer) && KeepsLeader(other, officer, leaving))
                {
                    candidates.Add((other, officer));
                    batch.Add(first, Joined(problem.Visits[other], problem.Officers[officer]));
                }
            }
        }

        var drawn = Smallest(batch);
        if (drawn < 0)
        {
            return null;
        }

        var (otherVisit, joining) = candidates[drawn];
        eligibility.Bar(visit, leaving);
        Replace(visit, leaving, joining);
        Replace(otherVisit, joining, leaving);
        return Record(new TeamChange(
            visit, leaving, joining, TeamChangeMethod.Swap, Next(officers).Round, Roster.Leader(visit), otherVisit, Roster.Leader(otherVisit), reason, by));
    }

    /// <summary>Takes an officer out of all teams, in the order of the visits' ids, and out of every later change.</summary>
    /// <param name="officer">Row of the officer.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who approved it.</param>
    /// <returns>Visits in which nobody can take the place, and where the officer still stands: none, if all went well.</returns>
    public IReadOnlyList<int> Absent(int officer, string reason, string by)
    {
        absent[officer] = true;
        var unfilled = new List<int>();
        var visits = Enumerable.Range(0, Roster.Count).Where(visit => Roster.Members(visit).Contains(officer)).ToArray();
        Array.Sort(visits, problem.Visits.Compare);
        foreach (var visit in visits)
        {
            if (Redraw(visit, officer, reason, by) is null)
            {
                unfilled.Add(visit);
            }
        }

        return unfilled;
    }

    private static int Smallest(TicketBatch batch)
    {
        batch.Hash();
        var best = batch.Count == 0 ? -1 : 0;
        for (var i = 1; i < batch.Count; i++)
        {
            best = batch.Compare(i, best) < 0 ? i : best;
        }

        return best;
    }

    private static byte[] Joined(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) => [.. first, (byte)'\t', .. second];

    private bool CanHold(int visit, int officer) =>
        !absent[officer] && eligibility.Allows(visit, officer) && !Roster.Members(visit).Contains(officer);

    private bool CanJoin(int visit, int leaving, int officer) => CanHold(visit, officer) && KeepsLeader(visit, leaving, officer);

    private bool KeepsLeader(int visit, int leaving, int joining)
    {
        var can = problem.CanLead(joining);
        foreach (var member in Roster.Members(visit))
        {
            can |= member != leaving && problem.CanLead(member);
        }

        return can;
    }

    private void Replace(int visit, int leaving, int joining)
    {
        Roster.Replace(visit, leaving, joining);
        Roster.Team(visit).Sort((left, right) => rank[left].CompareTo(rank[right]));
        if (Roster.Leader(visit) == leaving)
        {
            Roster.Lead(visit, LeaderDraw.One(problem, visit, Roster.Members(visit), TicketHasher.For(Next(leader))));
        }
    }

    private TeamChange Record(TeamChange change)
    {
        changes.Add(change);
        return change;
    }

    private DrawKey Next(DrawKey key) =>
        new(key.Seed, key.Jurisdiction, key.PlanId, key.Purpose, checked(key.Round + changes.Count + 1));

    private void DemandMember(int visit, int officer)
    {
        if (!Roster.Members(visit).Contains(officer))
        {
            throw new ArgumentException($"{problem.Officers.Text(officer)} is not in the team of {problem.Visits.Text(visit)}.", nameof(officer));
        }
    }
}

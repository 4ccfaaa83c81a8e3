using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Teams;

/// <summary>
/// Draws the teams (随机选派执法人员): at random, without conflicts of interest, with loads as even as the rules allow, and so that
/// anyone can draw them again from the problem and the keys.
/// </summary>
/// <remarks>
/// <para>Steps: a maximum flow says whether teams exist; the marginals are computed (<see cref="TeamMarginals"/>); dependent
/// rounding turns each officer's expected visits in each class of like visits into whole numbers (<see cref="DependentRounding"/>);
/// these places are dealt out to the class's visits (<see cref="PlaceDealer"/>); the leader is drawn within the team
/// (<see cref="LeaderDraw"/>).</para>
/// <para>In every outcome: each team has its size of distinct officers, all eligible, none with a conflict; the visits of each officer
/// are the floor or the ceiling of their expectation and within the capacity. Over all seeds: the chance of an officer to be
/// in a team is the marginal exactly. Rounding the classes and dealing within them gives the same marginals as rounding each
/// visit's edges, at a cost by classes instead of by visits; where each visit is a class, the two are one.</para>
/// <para>All chance comes from tickets (<see cref="DrawKey"/>) of these texts, with T for a tab: under the key of the officers
/// <c>visit T visit_id</c>, and the streams <c>edge T 0</c>, <c>edge T 1</c>, …, <c>coin T 0</c>, … and <c>place T 0</c>, …; under the key of
/// the leader <c>visit_id T officer_id</c>. The order of rows, groups, lists and conflicts does not matter. Static and without
/// state: safe for several threads.</para>
/// </remarks>
public static class TeamDraw
{
    /// <summary>Draws all teams and their leaders.</summary>
    /// <param name="problem">Visits, officers and who is eligible.</param>
    /// <param name="officers">A key of the purpose <see cref="DrawPurpose.Officers"/>.</param>
    /// <param name="leader">A key of the purpose <see cref="DrawPurpose.Leader"/>.</param>
    /// <exception cref="ArgumentException">A column does not fit, an id is there twice, or a key is for another purpose.</exception>
    public static TeamOutcome Draw(TeamProblem problem, DrawKey officers, DrawKey leader)
    {
        Demand(officers, DrawPurpose.Officers, nameof(officers));
        Demand(leader, DrawPurpose.Leader, nameof(leader));
        return Draw(problem, TicketHasher.For(officers), TicketHasher.For(leader));
    }

    /// <summary>Says whether teams exist, without any draw.</summary>
    /// <returns>Null where they do.</returns>
    /// <exception cref="ArgumentException">A column does not fit, or two officers have the same id.</exception>
    public static TeamShortage? FindShortage(TeamProblem problem)
    {
        problem.Check();
        return TeamFeasibility.Find(problem, new TeamNetwork(TeamClasses.Of(problem)));
    }

    /// <summary>The chances alone, which need no seed.</summary>
    /// <returns>Null where no teams exist.</returns>
    /// <exception cref="ArgumentException">A column does not fit, or two officers have the same id.</exception>
    public static TeamMarginals? FindMarginals(TeamProblem problem)
    {
        problem.Check();
        var network = new TeamNetwork(TeamClasses.Of(problem));
        return TeamFeasibility.Find(problem, network) is null ? TeamMarginals.Of(network) : null;
    }

    /// <summary>Draws, if wanted with each visit as a class of its own: the plain rounding edge by edge.</summary>
    internal static TeamOutcome Draw(TeamProblem problem, ITicketHasher officers, ITicketHasher leader, bool single = false)
    {
        problem.Check();
        var classes = TeamClasses.Of(problem, single);
        var network = new TeamNetwork(classes);
        if (TeamFeasibility.Find(problem, network) is { } shortage)
        {
            return new TeamOutcome(null, shortage);
        }

        var marginals = TeamMarginals.Of(network);
        var counts = TeamRounding.Counts(network, marginals, officers);
        var seats = TeamSeats.Of(problem, classes, officers);
        var (starts, members) = new TeamDealing(problem, classes, officers).Deal(marginals, counts, seats);
        var leaders = LeaderDraw.All(problem, starts, members, leader);
        var loads = new int[problem.Officers.Count];
        foreach (var member in members)
        {
            loads[member]++;
        }

        return new TeamOutcome(new TeamRoster(starts, members, leaders, loads, marginals), null);
    }

    /// <summary>Refuses a key that is for another purpose.</summary>
    internal static void Demand(DrawKey key, DrawPurpose purpose, string name)
    {
        if (key.Purpose != purpose)
        {
            throw new ArgumentException($"The key is for {key.Purpose}, not for {purpose}.", name);
        }
    }
}

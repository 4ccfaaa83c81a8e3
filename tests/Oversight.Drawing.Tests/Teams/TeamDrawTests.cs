using Oversight.Drawing.Teams;
using Oversight.Drawing.Tests.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Teams;

public class TeamDrawTests
{
    private const int Problems = 1500;

    /// <summary>Draws from a problem; null where there are no teams.</summary>
    private delegate TeamRoster? Drawer(TeamProblem problem, int seed);

    private static readonly Drawer ByClass = (problem, seed) =>
        TeamDraw.Draw(problem, TeamShapes.OfficersKey(seed), TeamShapes.LeaderKey(seed)).Roster;

    private static readonly Drawer ByEdge = (problem, seed) => TeamDraw.Draw(
        problem, TicketHasher.For(TeamShapes.OfficersKey(seed)), TicketHasher.For(TeamShapes.LeaderKey(seed)), single: true).Roster;

    [Fact]
    public void Draw_AnyProblem_BreaksNoRule() => Assert.Null(FirstFault(ByClass));

    [Fact]
    public void Draw_AnyProblemEdgeByEdge_BreaksNoRule() => Assert.Null(FirstFault(ByEdge));

    [Fact]
    public void Draw_ConflictsForgotten_IsCaught() =>
        Assert.StartsWith("conflict", FirstFault((problem, seed) => ByClass(Without(problem, conflicts: true), seed)));

    [Fact]
    public void Draw_CapacitiesForgotten_IsCaught() =>
        Assert.StartsWith("load", FirstFault((problem, seed) => ByClass(Without(problem, capacities: true), seed)));

    [Fact]
    public void Draw_RightToLeadForgotten_IsCaught() =>
        Assert.StartsWith("leader", FirstFault((problem, seed) => ByClass(Without(problem, leaders: true), seed)));

    /// <summary>Without slack edges nothing ties the visits together: each is drawn by itself, and loads drift off their expectation.</summary>
    [Fact]
    public void Draw_EachVisitByItself_IsCaughtByTheLoads() => Assert.StartsWith("load", FirstFault((problem, seed) =>
    {
        if (ByClass(problem, seed) is not { } roster || problem.MayLead is not null)
        {
            return null;
        }

        var random = new Random(seed);
        var (members, starts) = (new List<int>(), new List<int> { 0 });
        var loads = new int[problem.Officers.Count];
        for (var visit = 0; visit < roster.Count; visit++)
        {
            // Systematic sampling with the marginals: the right chances, but for this visit alone.
            var at = random.NextInt64(roster.Marginals.Denominator(visit));
            var sum = 0L;
            for (var officer = 0; officer < loads.Length; officer++)
            {
                sum += roster.Marginals.Units(visit, officer);
                if (at < sum)
                {
                    members.Add(officer);
                    loads[officer]++;
                    at += roster.Marginals.Denominator(visit);
                }
            }

            starts.Add(members.Count);
        }

        return new TeamRoster([.. starts], [.. members], [.. starts.SkipLast(1).Select(start => members[start])], loads, roster.Marginals);
    }));

    [Fact]
    public void Draw_RowsShuffled_GivesTheSameTeams()
    {
        foreach (var problem in new[] { TeamShapes.Mixed(), TeamShapes.MixedLeaders(), TeamShapes.Uniform(60, 11, 3) })
        {
            foreach (var draw in new[] { ByClass, ByEdge })
            {
                var expected = TeamShapes.Lines(problem, draw(problem, 7)!);
                for (var seed = 0; seed < 10; seed++)
                {
                    var (shuffled, _, _) = TeamShapes.Shuffled(problem, seed);
                    Assert.Equal(expected, TeamShapes.Lines(shuffled, draw(shuffled, 7)!));
                }
            }
        }
    }

    [Fact]
    public void Draw_AnyProblemShuffled_GivesTheSameTeams()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var problem = TeamShapes.Any(seed);
            var (shuffled, _, _) = TeamShapes.Shuffled(problem, seed);
            if (ByClass(problem, seed) is { } roster)
            {
                Assert.Equal(TeamShapes.Lines(problem, roster), TeamShapes.Lines(shuffled, ByClass(shuffled, seed)!));
            }
        }
    }

    [Fact]
    public void Draw_TicketsThatTie_GivesTheSameTeamsInAnyOrder()
    {
        var problem = TeamShapes.MixedLeaders();
        foreach (var hasher in new[] { new CollidingHasher(1, 2), new CollidingHasher(0, 0), new CollidingHasher(2, 0) })
        {
            // A stream of such tickets holds few numbers; the seats and the leaders are what is looked at.
            var expected = Order(problem, hasher);
            for (var seed = 0; seed < 10; seed++)
            {
                var (shuffled, _, _) = TeamShapes.Shuffled(problem, seed);
                Assert.Equal(expected, Order(shuffled, hasher));
            }
        }

        static string[] Order(TeamProblem problem, ITicketHasher hasher)
        {
            var roster = TeamDraw.Draw(problem, TicketHasher.For(TeamShapes.OfficersKey(1)), hasher).Roster!;
            var seats = TeamSeats.Of(problem, TeamClasses.Of(problem), hasher);
            return [.. TeamShapes.Lines(problem, roster), .. seats.Select(problem.Visits.Text)];
        }
    }

    [Fact]
    public void Draw_SameKeys_GivesTheSameTeamsAndAnotherSeedOthers()
    {
        var problem = TeamShapes.Uniform(40, 12);
        var first = TeamShapes.Lines(problem, ByClass(problem, 1)!);
        Assert.Equal(first, TeamShapes.Lines(problem, ByClass(problem, 1)!));
        Assert.NotEqual(first, TeamShapes.Lines(problem, ByClass(problem, 2)!));
    }

    [Fact]
    public async Task Draw_OnSeveralThreadsAtOnce_GivesTheSameTeams()
    {
        var problem = TeamShapes.Mixed();
        var expected = TeamShapes.Lines(problem, ByClass(problem, 3)!);
        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => TeamShapes.Lines(problem, ByClass(problem, 3)!))));
        Assert.All(all, lines => Assert.Equal(expected, lines));
    }

    [Fact]
    public void Draw_GroupsWithTheSameOfficers_AreOne()
    {
        var one = TeamShapes.Uniform(12, 6);
        var two = new TeamProblem
        {
            Visits = one.Visits,
            Officers = one.Officers,
            VisitGroups = [.. Enumerable.Range(0, 12).Select(visit => visit % 2)],
            GroupStarts = [0, 6, 13],
            GroupOfficers = [0, 1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 0, 0],
        };
        Assert.Equal(TeamShapes.Lines(one, ByClass(one, 5)!), TeamShapes.Lines(two, ByClass(two, 5)!));
    }

    /// <summary>Seven arrays with a number or two a visit are 36 bytes; an object a visit would be 24 more at least.</summary>
    [Fact]
    public void Draw_MoreVisits_AllocatesNoObjectForEach()
    {
        var (some, more) = (TeamShapes.Uniform(20_000, 40), TeamShapes.Uniform(60_000, 40));
        var hasher = new MixingHasher();
        long Allocated(TeamProblem problem)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(TeamDraw.Draw(problem, hasher, hasher).IsDrawn);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(some);
        Assert.InRange((Allocated(more) - Allocated(some)) / 40_000.0, 30, 48);
    }

    [Fact]
    public void Draw_NoVisits_GivesNoTeams()
    {
        var roster = ByClass(TeamShapes.Uniform(0, 3), 1);
        Assert.NotNull(roster);
        Assert.Equal(0, roster.Count);
    }

    [Fact]
    public void Draw_TheSameIdTwice_IsRefused()
    {
        TeamProblem With(string[] visits, string[] officers) => new()
        {
            Visits = IdList.From(visits),
            Officers = IdList.From(officers),
            VisitGroups = [0, 0],
            GroupStarts = [0, 3],
            GroupOfficers = [0, 1, 2],
        };
        Assert.Throws<ArgumentException>(() => ByClass(With(["V1", "V1"], ["A", "B", "C"]), 1));
        Assert.Throws<ArgumentException>(() => ByClass(With(["V1", "V2"], ["A", "B", "A"]), 1));
    }

    [Fact]
    public void Draw_KeyOfAnotherPurpose_IsRefused()
    {
        var problem = TeamShapes.Uniform(2, 3);
        Assert.Throws<ArgumentException>(() => TeamDraw.Draw(problem, TeamShapes.LeaderKey(1), TeamShapes.LeaderKey(1)));
        Assert.Throws<ArgumentException>(() => TeamDraw.Draw(problem, TeamShapes.OfficersKey(1), TeamShapes.OfficersKey(1)));
    }

    /// <summary>Draws from many problems; the first rule that a draw breaks, null where none does.</summary>
    private static string? FirstFault(Drawer draw)
    {
        for (var seed = 0; seed < Problems; seed++)
        {
            var problem = seed % 5 == 0 ? TeamShapes.Larger(seed) : TeamShapes.Any(seed);
            if (draw(problem, seed) is { } roster && Fault(problem, roster) is { } fault)
            {
                return $"{fault} (seed {seed})";
            }
        }

        return null;
    }

    private static string? Fault(TeamProblem problem, TeamRoster roster)
    {
        var loads = new int[problem.Officers.Count];
        for (var visit = 0; visit < problem.Visits.Count; visit++)
        {
            var team = roster.Members(visit).ToArray();
            if (team.Length != (problem.TeamSizes?[visit] ?? problem.TeamSize) || team.Distinct().Count() != team.Length)
            {
                return $"size of team {visit}";
            }

            if (!team.All(officer => TeamShapes.Allows(problem, visit, officer)))
            {
                return $"conflict in team {visit}";
            }

            if (!team.Contains(roster.Leader(visit)) || (problem.MayLead is not null && !problem.MayLead[roster.Leader(visit)]))
            {
                return $"leader of team {visit}";
            }

            Array.ForEach(team, officer => loads[officer]++);
        }

        for (var officer = 0; officer < loads.Length; officer++)
        {
            var expected = roster.Marginals.ExpectedLoad(officer);
            if (loads[officer] < expected >> 20 || loads[officer] > (expected + (1 << 20) - 1) >> 20 || loads[officer] != roster.Load(officer)
                || (problem.Capacities is not null && loads[officer] > problem.Capacities[officer]))
            {
                return $"load of officer {officer}";
            }
        }

        return null;
    }

    private static TeamProblem Without(TeamProblem problem, bool conflicts = false, bool capacities = false, bool leaders = false) => new()
    {
        Visits = problem.Visits,
        Officers = problem.Officers,
        VisitGroups = problem.VisitGroups,
        GroupStarts = problem.GroupStarts,
        GroupOfficers = problem.GroupOfficers,
        ConflictVisits = conflicts ? [] : problem.ConflictVisits,
        ConflictOfficers = conflicts ? [] : problem.ConflictOfficers,
        TeamSize = problem.TeamSize,
        TeamSizes = problem.TeamSizes,
        Capacities = capacities ? null : problem.Capacities,
        MayLead = leaders ? null : problem.MayLead,
    };
}

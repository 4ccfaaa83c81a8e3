using Oversight.Drawing.Teams;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Teams;

public class TeamAmendmentsTests
{
    [Fact]
    public void Redraw_Recusal_IsRecordedAndLeavesTheDrawnRosterAlone()
    {
        var problem = TeamShapes.Uniform(6, 5);
        var drawn = Draw(problem, 3);
        var before = TeamShapes.Lines(problem, drawn);
        var amendments = Amend(problem, drawn, 3);
        var leaving = drawn.Leader(2);
        var change = amendments.Redraw(2, leaving, "回避", "head of section");
        Assert.NotNull(change);
        Assert.Equal((2, leaving, TeamChangeMethod.Redraw, 1), (change.Visit, change.Leaving, change.Method, change.Round));
        Assert.Equal(("回避", "head of section", null, null), (change.Reason, change.By, change.OtherVisit, change.OtherLeader));
        Assert.Equal([change], amendments.Changes);
        Assert.Contains(change.Joining, amendments.Roster.Members(2).ToArray());
        Assert.DoesNotContain(leaving, amendments.Roster.Members(2).ToArray());
        Assert.Equal(change.Leader, amendments.Roster.Leader(2));
        Assert.Equal(drawn.Load(leaving) - 1, amendments.Roster.Load(leaving));
        Assert.Equal(drawn.Load(change.Joining) + 1, amendments.Roster.Load(change.Joining));
        Assert.Equal(before, TeamShapes.Lines(problem, drawn));
    }

    [Fact]
    public void Redraw_WhoHasLeft_DoesNotComeBack()
    {
        var problem = TeamShapes.Uniform(1, 5);
        var amendments = Amend(problem, Draw(problem, 1), 1);
        var gone = new List<int>();
        while (amendments.Redraw(0, amendments.Roster.Members(0)[0], "", "") is { } change)
        {
            gone.Add(change.Leaving);
            Assert.DoesNotContain(change.Joining, gone);
            Assert.Equal(gone.Count, change.Round);
        }

        Assert.Equal(3, gone.Count);
    }

    [Fact]
    public void Redraw_ReplacementOverSeeds_IsAnyOfThoseLeftWithTheSameChance()
    {
        Assert.True(Fairness((amendments, _) => amendments.Redraw(0, amendments.Roster.Members(0)[0], "", "")!.Joining) > 0.01);

        // The first of the list who is left, and the one with the fewest visits.
        Assert.True(Fairness((amendments, problem) => Left(amendments, problem)[0]) < 1e-6);
        Assert.True(Fairness((amendments, problem) => Left(amendments, problem).MinBy(amendments.Roster.Load)) < 1e-6);

        static int[] Left(TeamAmendments amendments, TeamProblem problem) =>
            [.. Enumerable.Range(0, problem.Officers.Count).Where(officer => !amendments.Roster.Members(0).Contains(officer))];

        static double Fairness(Func<TeamAmendments, TeamProblem, int> replace)
        {
            // The rank of the replacement among those who are left, in the order of load and id, so that any preference shows.
            var problem = TeamShapes.Uniform(7, 6);
            var counts = new int[4];
            for (var seed = 0; seed < 2000; seed++)
            {
                var amendments = Amend(problem, Draw(problem, seed), seed);
                var left = Left(amendments, problem).OrderBy(amendments.Roster.Load).ToArray();
                counts[Array.IndexOf(left, replace(amendments, problem))]++;
            }

            return Significance.Fit(counts, [500, 500, 500, 500]);
        }
    }

    [Fact]
    public void Redraw_Replacement_HasTheSmallestTicketOfTheNextRound()
    {
        var problem = TeamShapes.Uniform(4, 8);
        for (var seed = 0; seed < 50; seed++)
        {
            var amendments = Amend(problem, Draw(problem, seed), seed);
            for (var round = 1; round <= 3; round++)
            {
                var hasher = TicketHasher.For(new DrawKey($"{seed}", "zibo", "P-01", DrawPurpose.Officers, round));
                var gone = amendments.Changes.Where(change => change.Visit == 1).Select(change => change.Leaving);
                var expected = Enumerable.Range(0, 8).Except(amendments.Roster.Members(1).ToArray()).Except(gone)
                    .MinBy(officer => hasher.Of([.. problem.Visits[1], (byte)'\t', .. problem.Officers[officer]]));
                Assert.Equal(expected, amendments.Redraw(1, amendments.Roster.Members(1)[1], "", "")!.Joining);
            }
        }
    }

    [Fact]
    public void Redraw_NobodyBelowCapacity_ChangesNothing()
    {
        var problem = TeamShapes.Uniform(3, 3, capacities: [2, 2, 2]);
        var drawn = Draw(problem, 1);
        var amendments = Amend(problem, drawn, 1);
        Assert.Null(amendments.Redraw(0, drawn.Members(0)[0], "", ""));
        Assert.Empty(amendments.Changes);
        Assert.Equal(TeamShapes.Lines(problem, drawn), TeamShapes.Lines(problem, amendments.Roster));
    }

    [Fact]
    public void Redraw_WhoIsNotInTheTeam_IsRefused()
    {
        var problem = TeamShapes.Uniform(1, 3);
        var amendments = Amend(problem, Draw(problem, 1), 1);
        var outside = Enumerable.Range(0, 3).Except(amendments.Roster.Members(0).ToArray()).First();
        Assert.Throws<ArgumentException>(() => amendments.Redraw(0, outside, "", ""));
        Assert.Throws<ArgumentException>(() => amendments.Swap(0, outside, "", ""));
    }

    [Fact]
    public void TeamAmendments_AnotherProblemOrKey_IsRefused()
    {
        var problem = TeamShapes.Uniform(2, 3);
        var drawn = Draw(problem, 1);
        Assert.Throws<ArgumentException>(() => Amend(TeamShapes.Uniform(3, 3), drawn, 1));
        Assert.Throws<ArgumentException>(() => new TeamAmendments(problem, drawn, TeamShapes.LeaderKey(1), TeamShapes.LeaderKey(1)));
        Assert.Throws<ArgumentException>(() => new TeamAmendments(problem, drawn, TeamShapes.OfficersKey(1), TeamShapes.OfficersKey(1)));
    }

    [Fact]
    public void Swap_TwoTeams_KeepsAllLoads()
    {
        var problem = TeamShapes.Uniform(9, 6);
        var drawn = Draw(problem, 2);
        var amendments = Amend(problem, drawn, 2);
        var leaving = drawn.Leader(4);
        var change = amendments.Swap(4, leaving, "回避", "head");
        Assert.NotNull(change);
        Assert.Equal(TeamChangeMethod.Swap, change.Method);
        Assert.Contains(leaving, amendments.Roster.Members(change.OtherVisit!.Value).ToArray());
        Assert.Contains(change.Joining, amendments.Roster.Members(4).ToArray());
        Assert.Equal(change.OtherLeader, amendments.Roster.Leader(change.OtherVisit.Value));
        Assert.All(Enumerable.Range(0, 6), officer => Assert.Equal(drawn.Load(officer), amendments.Roster.Load(officer)));
    }

    [Fact]
    public void Swap_PartnerOverSeeds_IsAnyValidOneWithTheSameChance()
    {
        Assert.True(Fairness((amendments, leaving) =>
        {
            var change = amendments.Swap(0, leaving, "", "")!;
            return (change.OtherVisit!.Value, change.Joining);
        }) > 0.01);
        Assert.True(Fairness((amendments, leaving) => Valid(amendments.Roster, leaving)[0]) < 1e-6);

        static (int Visit, int Officer)[] Valid(TeamRoster roster, int leaving) =>
            [.. from visit in Enumerable.Range(1, roster.Count - 1)
                where !roster.Members(visit).Contains(leaving)
                from officer in roster.Members(visit).ToArray()
                where !roster.Members(0).Contains(officer)
                select (visit, officer)];

        static double Fairness(Func<TeamAmendments, int, (int Visit, int Officer)> swap)
        {
            // How far down the list of valid swaps the drawn one stands, in quarters of the list.
            var problem = TeamShapes.Uniform(12, 9);
            var (counts, expected) = (new int[4], new double[4]);
            for (var seed = 0; seed < 1500; seed++)
            {
                var amendments = Amend(problem, Draw(problem, seed), seed);
                var leaving = amendments.Roster.Members(0)[0];
                var valid = Valid(amendments.Roster, leaving);
                for (var i = 0; i < valid.Length; i++)
                {
                    expected[4 * i / valid.Length] += 1.0 / valid.Length;
                }

                counts[4 * Array.IndexOf(valid, swap(amendments, leaving)) / valid.Length]++;
            }

            return Significance.Fit(counts, expected);
        }
    }

    [Fact]
    public void Absent_AnOfficer_IsInNoTeamAnyMore()
    {
        var problem = TeamShapes.Uniform(10, 6);
        var drawn = Draw(problem, 4);
        var amendments = Amend(problem, drawn, 4);
        Assert.Empty(amendments.Absent(2, "病假", "head"));
        Assert.Equal(drawn.Load(2), amendments.Changes.Count);
        Assert.Equal(0, amendments.Roster.Load(2));
        for (var visit = 0; visit < 10; visit++)
        {
            foreach (var member in amendments.Roster.Members(visit).ToArray())
            {
                Assert.NotEqual(2, amendments.Redraw(visit, member, "", "")?.Joining);
            }
        }
    }

    [Fact]
    public void Absent_WithoutAnybodyElse_NamesTheVisitsLeft()
    {
        var problem = TeamShapes.Uniform(2, 2);
        Assert.Equal([0, 1], Amend(problem, Draw(problem, 1), 1).Absent(1, "", ""));
    }

    [Fact]
    public void Changes_AnyProblem_BreakNoRuleAndRepeat()
    {
        var changed = 0;
        for (var seed = 0; seed < 800; seed++)
        {
            var problem = TeamShapes.Any(seed);
            if (TeamDraw.Draw(problem, TeamShapes.OfficersKey(seed), TeamShapes.LeaderKey(seed)).Roster is not { } drawn)
            {
                continue;
            }

            var amendments = Change(problem, drawn, seed);
            changed += amendments.Changes.Count;
            Assert.Equal(amendments.Changes, Change(problem, drawn, seed).Changes);
            var loads = new int[problem.Officers.Count];
            for (var visit = 0; visit < drawn.Count; visit++)
            {
                var team = amendments.Roster.Members(visit).ToArray();
                Assert.Equal(drawn.Members(visit).Length, team.Distinct().Count());
                Assert.Equal(team.Order(), team);
                Assert.All(team, officer => Assert.True(TeamShapes.Allows(problem, visit, officer), $"seed {seed}"));
                Assert.Contains(amendments.Roster.Leader(visit), team);
                Assert.True(problem.MayLead is null || problem.MayLead[amendments.Roster.Leader(visit)], $"seed {seed}");
                Array.ForEach(team, officer => loads[officer]++);
            }

            for (var officer = 0; officer < loads.Length; officer++)
            {
                Assert.Equal(loads[officer], amendments.Roster.Load(officer));
                Assert.True(problem.Capacities is null || loads[officer] <= problem.Capacities[officer], $"seed {seed}");
            }
        }

        Assert.True(changed > 500, $"{changed}");

        static TeamAmendments Change(TeamProblem problem, TeamRoster drawn, int seed)
        {
            var (amendments, random) = (Amend(problem, drawn, seed), new Random(seed));
            for (var i = 0; i < 8; i++)
            {
                var visit = random.Next(drawn.Count);
                var member = amendments.Roster.Members(visit)[random.Next(amendments.Roster.Members(visit).Length)];
                _ = random.Next(2) == 0 ? amendments.Redraw(visit, member, "r", "b") : amendments.Swap(visit, member, "r", "b");
            }

            return amendments;
        }
    }

    private static TeamRoster Draw(TeamProblem problem, int seed) =>
        TeamDraw.Draw(problem, TeamShapes.OfficersKey(seed), TeamShapes.LeaderKey(seed)).Roster!;

    private static TeamAmendments Amend(TeamProblem problem, TeamRoster drawn, int seed) =>
        new(problem, drawn, TeamShapes.OfficersKey(seed), TeamShapes.LeaderKey(seed));
}

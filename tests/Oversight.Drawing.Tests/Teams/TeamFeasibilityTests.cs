using Oversight.Drawing.Teams;

namespace Oversight.Drawing.Tests.Teams;

public class TeamFeasibilityTests
{
    private const int Problems = 1500;

    [Fact]
    public void FindShortage_TinyProblems_AgreesWithTryingEverything()
    {
        var feasible = 0;
        for (var seed = 0; seed < Problems; seed++)
        {
            var problem = TeamShapes.Any(seed);
            var all = Enumerable.Range(0, problem.Visits.Count).ToArray();
            var expected = TeamBruteForce.IsFeasible(problem, all);
            Assert.True(expected == (TeamDraw.FindShortage(problem) is null), $"seed {seed}");
            feasible += expected ? 1 : 0;
        }

        // Both answers are tried often.
        Assert.InRange(feasible, Problems / 5, Problems * 4 / 5);
    }

    [Fact]
    public void FindShortage_TinyProblems_NamesASmallestViolatingSet()
    {
        var (shortages, several, wantLeaders) = (0, 0, 0);
        for (var seed = 0; seed < Problems; seed++)
        {
            var problem = TeamShapes.Any(seed);
            if (TeamDraw.FindShortage(problem) is not { } shortage)
            {
                continue;
            }

            Assert.True(TeamBruteForce.MostPlaces(problem, shortage.Visits) == shortage.PlacesAvailable, $"seed {seed}");
            Assert.Equal(shortage.Visits.Sum(visit => problem.TeamSizes?[visit] ?? problem.TeamSize), shortage.PlacesNeeded);
            Assert.True(shortage.PlacesMissing > 0);
            Assert.True(shortage.IsMinimal);
            foreach (var visit in shortage.Visits)
            {
                Assert.True(TeamBruteForce.IsFeasible(problem, [.. shortage.Visits.Except([visit])]), $"seed {seed}");
            }

            Assert.Equal(
                Enumerable.Range(0, problem.Officers.Count).Where(officer => shortage.Visits.Any(visit => TeamShapes.Allows(problem, visit, officer))),
                shortage.Officers);
            Assert.Equal(TeamBruteForce.IsFeasible(problem, shortage.Visits, leaders: false), shortage.ForWantOfLeaders);
            shortages++;
            several += shortage.Visits.Count > 1 ? 1 : 0;
            wantLeaders += shortage.ForWantOfLeaders ? 1 : 0;
        }

        Assert.True(shortages > 100 && several > 50 && wantLeaders > 20, $"{shortages}, {several}, {wantLeaders}");
    }

    [Fact]
    public void FindShortage_TinyProblems_SaysWhatWouldFreeThem()
    {
        var (raised, widened) = (0, 0);
        for (var seed = 0; seed < Problems / 3; seed++)
        {
            var problem = TeamShapes.Any(seed);
            if (TeamDraw.FindShortage(problem) is not { } shortage)
            {
                continue;
            }

            var all = Enumerable.Range(0, problem.Visits.Count).ToArray();
            int? capacity = Enumerable.Range(1, all.Length).Select(more => (int?)more)
                .FirstOrDefault(more => problem.Capacities is not null && TeamBruteForce.IsFeasible(problem, all, true, more!.Value));
            Assert.True(capacity == shortage.CapacityNeeded, $"seed {seed}");
            bool? wider = problem.WiderGroups is null ? null : TeamBruteForce.IsFeasible(problem.CrossSection(), all);
            Assert.True(wider == shortage.WithCrossSection, $"seed {seed}");
            raised += capacity is null ? 0 : 1;
            widened += wider is true ? 1 : 0;
        }

        Assert.True(raised > 10 && widened > 5, $"{raised}, {widened}");
    }

    [Fact]
    public void FindShortage_TwoSectionsOneShort_NamesOnlyTheShortOne()
    {
        // Section A: 3 visits and officers 0, 1, who take 2 visits each. Section B has all it needs.
        var problem = new TeamProblem
        {
            Visits = TeamShapes.Ids("V", 6),
            Officers = TeamShapes.Ids("O", 6),
            VisitGroups = [0, 1, 0, 1, 0, 1],
            GroupStarts = [0, 2, 6],
            GroupOfficers = [0, 1, 2, 3, 4, 5],
            Capacities = [2, 2, 2, 2, 2, 2],
            WiderGroups = [1, 1],
        };
        var shortage = TeamDraw.FindShortage(problem);
        Assert.NotNull(shortage);
        Assert.Equal([0, 2, 4], shortage.Visits);
        Assert.Equal([0, 1], shortage.Officers);
        Assert.Equal((6L, 4L, 2L), (shortage.PlacesNeeded, shortage.PlacesAvailable, shortage.PlacesMissing));
        Assert.Equal((true, false, 1, false), (shortage.IsMinimal, shortage.ForWantOfLeaders, shortage.CapacityNeeded, shortage.WithCrossSection));
    }

    [Fact]
    public void Draw_ImpossibleProblem_GivesTheShortageAndNoTeams()
    {
        var outcome = TeamDraw.Draw(TeamShapes.Uniform(3, 1), TeamShapes.OfficersKey(1), TeamShapes.LeaderKey(1));
        Assert.False(outcome.IsDrawn);
        Assert.Null(outcome.Roster);
        Assert.Equal([0], outcome.Shortage.Visits);
        Assert.Null(TeamDraw.FindMarginals(TeamShapes.Uniform(3, 1)));
    }
}

using System.Numerics;
using Oversight.Drawing.Teams;

namespace Oversight.Drawing.Tests.Teams;

public class TeamMarginalsTests
{
    private const int Problems = 1500;

    [Fact]
    public void FindMarginals_AnyProblem_KeepsSizesCapacitiesConflictsAndLeadersExactly()
    {
        var checkedProblems = 0;
        ForEachFeasible((problem, marginals, seed) =>
        {
            checkedProblems++;
            var loads = new (BigInteger Units, BigInteger Scale)[problem.Officers.Count];
            Array.Fill(loads, (0, 1));
            for (var visit = 0; visit < problem.Visits.Count; visit++)
            {
                var (whole, others) = (0L, 0L);
                var size = problem.TeamSizes?[visit] ?? problem.TeamSize;
                var denominator = marginals.Denominator(visit);
                for (var officer = 0; officer < problem.Officers.Count; officer++)
                {
                    var units = marginals.Units(visit, officer);
                    Assert.InRange(units, 0, denominator);
                    Assert.True(units == 0 || TeamShapes.Allows(problem, visit, officer), $"seed {seed}");
                    whole += units;
                    others += problem.MayLead is null || problem.MayLead[officer] ? 0 : units;
                    loads[officer] = ((loads[officer].Units * denominator) + (units * loads[officer].Scale), loads[officer].Scale * denominator);
                }

                Assert.Equal(size * denominator, whole);
                Assert.InRange(others, 0, (size - 1) * denominator);
            }

            for (var officer = 0; officer < loads.Length; officer++)
            {
                Assert.Equal(loads[officer].Units << 20, marginals.ExpectedLoad(officer) * loads[officer].Scale);
                Assert.True(problem.Capacities is null || marginals.ExpectedLoad(officer) <= (long)problem.Capacities[officer] << 20);
            }
        });
        Assert.True(checkedProblems > Problems / 4);
    }

    [Fact]
    public void FindMarginals_AnyProblem_LeavesNothingToEvenOut()
    {
        ForEachFeasible((problem, marginals, seed) => Assert.True(IsEven(problem, Chances(problem, marginals)), $"seed {seed}"));
        var mixed = TeamShapes.Mixed();
        Assert.True(IsEven(mixed, Chances(mixed, TeamDraw.FindMarginals(mixed)!)));
    }

    [Fact]
    public void FindMarginals_TheSameChanceForAllInEachVisit_IsCaughtAsUneven()
    {
        // The officer of two sections would carry twice as much as the others.
        var problem = new TeamProblem
        {
            Visits = TeamShapes.Ids("V", 2),
            Officers = TeamShapes.Ids("O", 5),
            VisitGroups = [0, 1],
            GroupStarts = [0, 3, 6],
            GroupOfficers = [0, 1, 2, 2, 3, 4],
        };
        Assert.False(IsEven(problem, new double[2, 5]
        {
            { 2 / 3.0, 2 / 3.0, 2 / 3.0, 0, 0 },
            { 0, 0, 2 / 3.0, 2 / 3.0, 2 / 3.0 },
        }));
        var marginals = TeamDraw.FindMarginals(problem)!;
        Assert.All(Enumerable.Range(0, 5), officer => Assert.InRange(marginals.ExpectedLoad(officer), (4 << 20) / 5, ((4 << 20) / 5) + 1));
    }

    [Fact]
    public void FindMarginals_OfficersAlike_DifferByOneUnitAtMost()
    {
        var marginals = TeamDraw.FindMarginals(TeamShapes.Uniform(10, 7))!;
        for (var visit = 0; visit < 10; visit++)
        {
            Assert.Equal(20 << 20, Enumerable.Range(0, 7).Sum(officer => marginals.Units(visit, officer)));
            Assert.All(Enumerable.Range(0, 7), officer => Assert.InRange(marginals.Units(visit, officer), (20 << 20) / 7, ((20 << 20) / 7) + 1));
        }
    }

    [Fact]
    public void FindMarginals_OfficersAlikeInManyClasses_HaveEvenLoadsToOneUnit()
    {
        // Seven officers alike, and team sizes that leave units over in each of three classes.
        var problem = new TeamProblem
        {
            Visits = TeamShapes.Ids("V", 6),
            Officers = TeamShapes.Ids("O", 7),
            VisitGroups = new int[6],
            GroupStarts = [0, 7],
            GroupOfficers = [0, 1, 2, 3, 4, 5, 6],
            TeamSizes = [1, 2, 3, 1, 2, 3],
        };
        var marginals = TeamDraw.FindMarginals(problem)!;
        var loads = Enumerable.Range(0, 7).Select(marginals.ExpectedLoad).ToArray();
        Assert.InRange(loads.Max() - loads.Min(), 0, 1);
    }

    [Fact]
    public void FindMarginals_LoadsGiven_AreTheChancesOfLargestEntropy()
    {
        // A conflict makes four kinds of chances. At the largest entropy they are products of a factor of the visit and one of the officer.
        var problem = new TeamProblem
        {
            Visits = TeamShapes.Ids("V", 8),
            Officers = TeamShapes.Ids("O", 6),
            VisitGroups = [0, 0, 0, 0, 1, 1, 1, 1],
            GroupStarts = [0, 6, 11],
            GroupOfficers = [0, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5],
            ConflictVisits = [0],
            ConflictOfficers = [3],
            Capacities = [9, 9, 1, 9, 9, 9],
        };
        var marginals = TeamDraw.FindMarginals(problem)!;
        double Chance(int visit, int officer) => marginals.Units(visit, officer) / (double)marginals.Denominator(visit);
        Assert.Equal(1 << 20, marginals.ExpectedLoad(2));
        foreach (var (visit, officer) in from visit in new[] { 0, 1, 5 } from officer in new[] { 1, 2, 4, 5 } select (visit, officer))
        {
            var odds = Chance(visit, officer) * Chance(2, 4) / (Chance(visit, 4) * Chance(2, officer));
            Assert.Equal(1, odds, 1e-3);
        }
    }

    [Fact]
    public void FindMarginals_RowsShuffled_AreTheSame()
    {
        foreach (var problem in new[] { TeamShapes.Mixed(), TeamShapes.MixedLeaders(), TeamShapes.Uniform(9, 7) })
        {
            var marginals = TeamDraw.FindMarginals(problem)!;
            for (var seed = 0; seed < 10; seed++)
            {
                var (shuffled, visitAt, officerAt) = TeamShapes.Shuffled(problem, seed);
                var others = TeamDraw.FindMarginals(shuffled)!;
                for (var visit = 0; visit < visitAt.Length; visit++)
                {
                    for (var officer = 0; officer < officerAt.Length; officer++)
                    {
                        Assert.Equal(marginals.Units(visitAt[visit], officerAt[officer]), others.Units(visit, officer));
                    }
                }
            }
        }
    }

    private static void ForEachFeasible(Action<TeamProblem, TeamMarginals, int> each)
    {
        for (var seed = 0; seed < Problems; seed++)
        {
            var problem = seed % 5 == 0 ? TeamShapes.Larger(seed) : TeamShapes.Any(seed);
            if (TeamDraw.FindMarginals(problem) is { } marginals)
            {
                each(problem, marginals, seed);
            }
        }
    }

    private static double[,] Chances(TeamProblem problem, TeamMarginals marginals)
    {
        var chances = new double[problem.Visits.Count, problem.Officers.Count];
        for (var visit = 0; visit < problem.Visits.Count; visit++)
        {
            for (var officer = 0; officer < problem.Officers.Count; officer++)
            {
                chances[visit, officer] = marginals.Units(visit, officer) / (double)marginals.Denominator(visit);
            }
        }

        return chances;
    }

    /// <summary>
    /// The sum of squares of the loads is smallest when no chance can be moved, directly or over others, from an officer to one whose
    /// load is smaller by more than the units that cannot be split.
    /// </summary>
    private static bool IsEven(TeamProblem problem, double[,] chances)
    {
        const double Unit = 1.0 / (1 << 20);
        var officers = problem.Officers.Count;
        var moves = new bool[officers, officers];
        var loads = new double[officers];
        bool CanLead(int officer) => problem.MayLead is null || problem.MayLead[officer];
        for (var visit = 0; visit < problem.Visits.Count; visit++)
        {
            var size = problem.TeamSizes?[visit] ?? problem.TeamSize;
            var others = Enumerable.Range(0, officers).Where(officer => !CanLead(officer)).Sum(officer => chances[visit, officer]);
            for (var from = 0; from < officers; from++)
            {
                loads[from] += chances[visit, from];
                for (var to = 0; to < officers; to++)
                {
                    moves[from, to] |= chances[visit, from] > 0
                        && TeamShapes.Allows(problem, visit, to)
                        && chances[visit, to] < 1
                        && (!CanLead(from) || CanLead(to) || others < size - 1 - (Unit / 1e3));
                }
            }
        }

        for (var over = 0; over < officers; over++)
        {
            for (var from = 0; from < officers; from++)
            {
                for (var to = 0; to < officers; to++)
                {
                    moves[from, to] |= moves[from, over] && moves[over, to];
                }
            }
        }

        return !(from a in Enumerable.Range(0, officers)
                 from b in Enumerable.Range(0, officers)
                 where moves[a, b] && loads[a] > loads[b] + (4 * Unit) && (problem.Capacities is null || loads[b] < problem.Capacities[b] - Unit)
                 select a).Any();
    }
}

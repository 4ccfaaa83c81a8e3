using Oversight.Drawing.Teams;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Teams;

/// <summary>Over many seeds every chance is what it is said to be; and what is not fair does not pass.</summary>
public class TeamFairnessTests
{
    private const double Alpha = 0.01;
    private const double Caught = 1e-6;
    private const int Seeds = 1500;

    /// <summary>The teams of one seed, as officers by visit.</summary>
    private delegate int[][] Drawer(TeamProblem problem, int seed);

    private static readonly Drawer ByClass = (problem, seed) => Draw(problem, TicketHasher.For(TeamShapes.OfficersKey(seed)));

    private static readonly Drawer ByEdge = (problem, seed) => Draw(problem, TicketHasher.For(TeamShapes.OfficersKey(seed)), single: true);

    [Fact]
    public void Draw_ConflictsAndCapacities_HasTheMarginals() => Assert.True(Chances(TeamShapes.Mixed(), ByClass) > Alpha);

    [Fact]
    public void Draw_ConflictsAndCapacitiesEdgeByEdge_HasTheMarginals() => Assert.True(Chances(TeamShapes.Mixed(), ByEdge) > Alpha);

    [Fact]
    public void Draw_FewWhoMayLead_HasTheMarginals() => Assert.True(Chances(TeamShapes.MixedLeaders(), ByClass) > Alpha);

    [Fact]
    public void Draw_FewWhoMayLeadEdgeByEdge_HasTheMarginals() => Assert.True(Chances(TeamShapes.MixedLeaders(), ByEdge) > Alpha);

    [Fact]
    public void Draw_ManyOfOneClass_HasTheMarginals() => Assert.True(Chances(TeamShapes.Uniform(7, 5, 3), ByClass) > Alpha);

    [Fact]
    public void Draw_StaleSeed_IsCaughtByTheChances() => Assert.True(Chances(TeamShapes.Mixed(), (problem, _) => ByClass(problem, 1)) < Caught);

    [Fact]
    public void Draw_CoinThatAlwaysShowsHeads_IsCaughtByTheChances() =>
        Assert.True(Chances(TeamShapes.Mixed(), Spoilt("coin", _ => ulong.MaxValue)) < Caught);

    [Fact]
    public void Draw_PlacesDealtInTheOrderOfTheLists_IsCaughtByTheChances() =>
        Assert.True(Chances(TeamShapes.Uniform(7, 5), Cyclic(shuffled: false)) < Caught);

    [Fact]
    public void Draw_LoadsOverSeeds_AreRoundedWithTheRightChances()
    {
        var problem = TeamShapes.Mixed();
        var marginals = TeamDraw.FindMarginals(problem)!;
        Assert.True(Loads(ByClass) > Alpha);
        Assert.True(Loads(Spoilt("coin", _ => 0)) < Caught);

        double Loads(Drawer draw)
        {
            var up = new int[problem.Officers.Count];
            for (var seed = 0; seed < Seeds; seed++)
            {
                foreach (var officer in draw(problem, seed).SelectMany(team => team))
                {
                    up[officer]++;
                }
            }

            return Significance.Holm([.. up.Select((count, officer) => Significance.Binomial(
                count - (int)(Seeds * (marginals.ExpectedLoad(officer) >> 20)), Seeds, (marginals.ExpectedLoad(officer) & ((1 << 20) - 1)) / (double)(1 << 20)))]);
        }
    }

    [Fact]
    public void Draw_TeamOfOneVisitOverSeeds_IsAnyPairWithTheSameChance()
    {
        Assert.True(PairsOfAVisit(TeamShapes.Uniform(9, 6), ByClass) > Alpha);
        Assert.True(PairsOfAVisit(TeamShapes.Uniform(9, 6), ByEdge) > Alpha);
    }

    [Fact]
    public void Draw_NeighboursInTheListAsTeams_IsCaughtByThePairs()
    {
        // Every officer has the same chance, from a start at random; only the pairs are wrong.
        Assert.True(Chances(TeamShapes.Uniform(9, 6), Neighbours) > Alpha);
        Assert.True(PairsOfAVisit(TeamShapes.Uniform(9, 6), Neighbours) < Caught);
        Assert.True(PairsOfADraw(Neighbours) < Caught);
    }

    [Fact]
    public void Draw_AllTeamsOfOneDraw_HoldEveryPairEquallyOften()
    {
        Assert.True(PairsOfADraw(ByClass) > Alpha);
        Assert.True(PairsOfADraw((problem, _) => ByEdge(problem, 4)) > Alpha);
    }

    [Fact]
    public void Draw_PlacesDealtAroundInTurn_IsCaughtByThePairs()
    {
        Assert.True(Chances(TeamShapes.Uniform(9, 6), Cyclic(shuffled: true)) > Alpha);
        Assert.True(PairsOfADraw(Cyclic(shuffled: true)) < Caught);
    }

    /// <summary>Eleven random bits for 12,000 places: the last officers come only when the first ones are used up.</summary>
    [Fact]
    public void Draw_NumbersOfTooFewBits_IsCaughtByThePairs() =>
        Assert.True(PairsOfADraw(Spoilt("place", word => word & 0x0000_07ff_0000_07ff)) < Caught);

    /// <summary>With the officers' order not shuffled, the rounding plays the same neighbours against each other in each visit.</summary>
    [Fact]
    public void Draw_EdgesNotShuffled_IsCaughtByThePairs()
    {
        Drawer draw = (problem, seed) => Draw(
            problem, new FaultyHasher(TicketHasher.For(TeamShapes.OfficersKey(seed)), "edge\t", _ => 0), single: true);
        Assert.True(PairsOfAVisit(TeamShapes.Uniform(9, 6), draw) < Caught);
    }

    private static int[][] Draw(TeamProblem problem, ITicketHasher officers, bool single = false)
    {
        var roster = TeamDraw.Draw(problem, officers, TicketHasher.For(TeamShapes.LeaderKey(0)), single).Roster!;
        return [.. Enumerable.Range(0, roster.Count).Select(visit => roster.Members(visit).ToArray())];
    }

    private static Drawer Spoilt(string stream, Func<ulong, ulong> spoil) => (problem, seed) =>
        Draw(problem, new FaultyHasher(TicketHasher.For(TeamShapes.OfficersKey(seed)), stream + "\t", spoil));

    private static int[][] Neighbours(TeamProblem problem, int seed)
    {
        var (officers, start) = (problem.Officers.Count, new Random(seed).Next(problem.Officers.Count));
        return [.. Enumerable.Range(0, problem.Visits.Count).Select(visit => new[] { (start + (2 * visit)) % officers, (start + (2 * visit) + 1) % officers })];
    }

    /// <summary>The right loads, but the places are handed around the visits officer after officer.</summary>
    private static Drawer Cyclic(bool shuffled) => (problem, seed) =>
    {
        var places = ByClass(problem, seed).SelectMany(team => team).Order().ToArray();
        var visits = Enumerable.Range(0, problem.Visits.Count).ToArray();
        if (shuffled)
        {
            new Random(seed).Shuffle(visits);
        }

        return [.. visits.Select(visit => Enumerable.Range(0, 2).Select(turn => places[(turn * visits.Length) + visit]).ToArray())];
    };

    /// <summary>p-value of all chances of a visit and an officer, against the marginals.</summary>
    private static double Chances(TeamProblem problem, Drawer draw)
    {
        var marginals = TeamDraw.FindMarginals(problem)!;
        var counts = new int[problem.Visits.Count, problem.Officers.Count];
        for (var seed = 0; seed < Seeds; seed++)
        {
            var teams = draw(problem, seed);
            for (var visit = 0; visit < teams.Length; visit++)
            {
                Array.ForEach(teams[visit], officer => counts[visit, officer]++);
            }
        }

        return Significance.Holm([.. from visit in Enumerable.Range(0, problem.Visits.Count)
                                     from officer in Enumerable.Range(0, problem.Officers.Count)
                                     select Significance.Binomial(
                                         counts[visit, officer], Seeds, marginals.Units(visit, officer) / (double)marginals.Denominator(visit))]);
    }

    /// <summary>χ² over the pairs that one visit gets from independent seeds, for three visits, corrected.</summary>
    private static double PairsOfAVisit(TeamProblem problem, Drawer draw)
    {
        var draws = Enumerable.Range(0, Seeds).Select(seed => draw(problem, seed)).ToArray();
        return Significance.Holm([.. new[] { 0, 4, 8 }.Select(visit => Pairs(problem.Officers.Count, draws.Select(teams => teams[visit])))]);
    }

    /// <summary>χ² over the pairs of all teams of one large draw. The loads are even, which makes it stricter than multinomial.</summary>
    private static double PairsOfADraw(Drawer draw)
    {
        var problem = TeamShapes.Uniform(6000, 16);
        return Pairs(16, draw(problem, 11));
    }

    private static double Pairs(int officers, IEnumerable<int[]> teams)
    {
        var counts = new int[officers * officers];
        var total = 0;
        foreach (var team in teams)
        {
            counts[(team.Min() * officers) + team.Max()]++;
            total++;
        }

        var pairs = (from a in Enumerable.Range(0, officers) from b in Enumerable.Range(a + 1, officers - a - 1) select counts[(a * officers) + b]).ToArray();
        return Significance.Fit(pairs, [.. pairs.Select(_ => total / (double)pairs.Length)]);
    }
}

using System.Security.Cryptography;
using System.Text;
using Oversight.Drawing.Teams;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Teams;

public class TeamLeaderTests
{
    /// <summary>Chooses among the members of a visit.</summary>
    private delegate int Chooser(TeamProblem problem, TeamRoster roster, int visit, int seed);

    private static readonly Chooser Drawn = (_, roster, visit, _) => roster.Leader(visit);

    [Fact]
    public void Draw_Leader_IsWhatAShellComputes()
    {
        // printf '%s%s\t%s' "$(printf '%s' '7|zibo|P-01|leader|0' | sha256sum | cut -c1-64)" V-0000 O-0003 | sha256sum
        var problem = TeamShapes.Uniform(30, 6, 3);
        var roster = Draw(problem, 7);
        var prefix = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("7|zibo|P-01|leader|0")));
        for (var visit = 0; visit < roster.Count; visit++)
        {
            var expected = roster.Members(visit).ToArray().MinBy(
                officer => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{prefix}V-{visit:D4}\tO-{officer:D4}"))), StringComparer.Ordinal);
            Assert.Equal(expected, roster.Leader(visit));
        }
    }

    [Fact]
    public void Draw_LeadersOfOneDraw_AreAnyMemberWithTheSameChance()
    {
        Assert.True(Fairness(Drawn) > 0.01);
        Assert.True(Fairness((_, roster, visit, _) => roster.Members(visit)[0]) < 1e-6);

        // A ticket of the officer alone: the same few lead all their teams.
        Assert.True(Fairness((problem, roster, visit, seed) =>
        {
            var hasher = TicketHasher.For(TeamShapes.LeaderKey(seed));
            return roster.Members(visit).ToArray().MinBy(officer => hasher.Of(problem.Officers[officer]));
        }) < 1e-6);
    }

    [Fact]
    public void Draw_LeaderOfOneVisitOverSeeds_IsAnyMemberWithTheSameChance()
    {
        Assert.True(OverSeeds(Drawn) > 0.01);
        Assert.True(OverSeeds((problem, roster, visit, _) =>
            LeaderDraw.One(problem, visit, roster.Members(visit), TicketHasher.For(TeamShapes.LeaderKey(0)))) < 1e-6);

        static double OverSeeds(Chooser choose)
        {
            // With three officers and three members all are in the team, so that only the leader is left to chance.
            var problem = TeamShapes.Uniform(2, 3, 3);
            var counts = new int[3];
            for (var seed = 0; seed < 3000; seed++)
            {
                counts[choose(problem, Draw(problem, seed), 1, seed)]++;
            }

            return Significance.Fit(counts, [1000, 1000, 1000]);
        }
    }

    [Fact]
    public void Draw_OneWhoMayLead_LeadsAll()
    {
        var roster = Draw(TeamShapes.Uniform(5, 4, mayLead: [false, false, true, false]), 1);
        Assert.All(Enumerable.Range(0, 5), visit => Assert.Equal(2, roster.Leader(visit)));
    }

    private static TeamRoster Draw(TeamProblem problem, int seed) =>
        TeamDraw.Draw(problem, TeamShapes.OfficersKey(seed), TeamShapes.LeaderKey(seed)).Roster!;

    /// <summary>In teams of two each officer leads each of the own teams with chance one half, independently.</summary>
    private static double Fairness(Chooser choose)
    {
        var problem = TeamShapes.Uniform(3000, 20);
        var roster = Draw(problem, 5);
        var leads = new int[20];
        for (var visit = 0; visit < roster.Count; visit++)
        {
            leads[choose(problem, roster, visit, 5)]++;
        }

        return Significance.Holm([.. leads.Select((count, officer) => Significance.Binomial(count, roster.Load(officer), 0.5))]);
    }
}

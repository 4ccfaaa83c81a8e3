using System.Numerics;
using Oversight.Drawing.Teams;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Teams;

/// <summary>The draw written down again from its description, with plain lists: what another program would do to verify one.</summary>
public class TeamReferenceTests
{
    [Fact]
    public void Draw_AnyProblem_IsWhatTheDescriptionGives()
    {
        var drawn = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            drawn += Same(TeamShapes.Any(seed), seed) ? 1 : 0;
            drawn += seed % 10 == 0 && Same(TeamShapes.Larger(seed), seed) ? 1 : 0;
        }

        Assert.True(drawn > 150);
    }

    [Fact]
    public void Draw_LargerProblems_AreWhatTheDescriptionGives()
    {
        Assert.True(Same(TeamShapes.Mixed(), 1));
        Assert.True(Same(TeamShapes.MixedLeaders(), 2));
        Assert.True(Same(TeamShapes.Uniform(400, 30), 3));
        Assert.True(Same(TeamShapes.Uniform(101, 9, 4, mayLead: [true, false, true, false, false, false, false, false, false]), 4));
        Assert.True(Same(TeamShapes.Uniform(50, 5, 3, [49, 40, 3, 50, 50]), 5));
    }

    private static bool Same(TeamProblem problem, int seed)
    {
        if (TeamDraw.Draw(problem, TeamShapes.OfficersKey(seed), TeamShapes.LeaderKey(seed)).Roster is not { } roster)
        {
            return false;
        }

        var expected = Teams(problem, roster.Marginals, TicketHasher.For(TeamShapes.OfficersKey(seed)));
        for (var visit = 0; visit < roster.Count; visit++)
        {
            Assert.True(expected[visit].SequenceEqual(roster.Members(visit).ToArray()), $"seed {seed}");
        }

        return true;
    }

    /// <summary>Ids of these problems are numbered, so that rows are in the order of ids.</summary>
    private static int[][] Teams(TeamProblem problem, TeamMarginals marginals, ITicketHasher hasher)
    {
        var classes = Enumerable.Range(0, problem.Visits.Count)
            .GroupBy(visit => string.Join(' ', Eligible(problem, visit).Prepend(problem.TeamSizes?[visit] ?? problem.TeamSize)))
            .Select(visits => visits.ToArray()).ToArray();
        var counts = Counts(problem, marginals, hasher, classes);
        var stream = new TicketStream(hasher, "place");
        var teams = new int[problem.Visits.Count][];
        for (var i = 0; i < classes.Length; i++)
        {
            var seats = classes[i].OrderBy(visit => hasher.Of([.. "visit\t"u8, .. problem.Visits[visit]])).ToArray();
            var leading = counts[i].Where(pair => CanLead(problem, pair.Key)).ToDictionary();
            var others = counts[i].Where(pair => !CanLead(problem, pair.Key)).ToDictionary();
            for (var seat = 0; seat < seats.Length; seat++)
            {
                var (size, left) = (problem.TeamSizes?[seats[0]] ?? problem.TeamSize, seats.Length - seat);
                var lead = others.Count == 0 ? size : leading.Count == 0 ? 0 : leading.Values.Sum() / left;
                if (others.Count > 0 && leading.Count > 0 && leading.Values.Sum() % left > 0)
                {
                    lead += stream.Below(left) < leading.Values.Sum() % left ? 1 : 0;
                }

                teams[seats[seat]] = [.. Take(leading, lead, left, stream).Concat(Take(others, size - lead, left, stream)).Order()];
            }
        }

        return teams;
    }

    /// <summary>Who is in all teams that are left first; then places of the others, from a list of them all.</summary>
    private static List<int> Take(Dictionary<int, int> places, int count, int left, TicketStream stream)
    {
        var team = places.Keys.Order().Where(officer => places[officer] == left).ToList();
        var list = places.Keys.Order().Where(officer => places[officer] < left).SelectMany(officer => Enumerable.Repeat(officer, places[officer])).ToArray();
        while (team.Count < count)
        {
            var officer = list[stream.Below(list.Length)];
            if (!team.Contains(officer))
            {
                team.Add(officer);
            }
        }

        team.ForEach(officer => places[officer]--);
        return team;
    }

    private static Dictionary<int, int>[] Counts(TeamProblem problem, TeamMarginals marginals, ITicketHasher hasher, int[][] classes)
    {
        var edges = new List<(string From, string To, BigInteger Units, int Class, int Officer)>();
        var shuffle = new TicketStream(hasher, "edge");
        for (var i = 0; i < classes.Length; i++)
        {
            var officers = Eligible(problem, classes[i][0]).ToArray();
            for (var last = officers.Length - 1; last > 0; last--)
            {
                var other = shuffle.Below(last + 1);
                (officers[last], officers[other]) = (officers[other], officers[last]);
            }

            edges.AddRange(officers.Select(officer => (
                CanLead(problem, officer) ? $"class {i}" : $"extra {i}", $"officer {officer}", (BigInteger)marginals.Units(classes[i][0], officer), i, officer)));
            var through = officers.Where(officer => !CanLead(problem, officer)).Sum(officer => marginals.Units(classes[i][0], officer));
            edges.Add(($"class {i}", $"extra {i}", through, i, -1));
        }

        edges.AddRange(Enumerable.Range(0, problem.Officers.Count).Select(
            officer => ($"officer {officer}", "sink", (BigInteger)marginals.ExpectedLoad(officer), -1, officer)));
        var flow = edges.Select(edge => edge.Units).ToArray();
        var coins = new TicketStream(hasher, "coin");
        for (var bit = 0; bit < 20; bit++)
        {
            Pass(edges.Select(edge => (edge.From, edge.To)).ToArray(), flow, bit, coins);
        }

        var counts = classes.Select(_ => new Dictionary<int, int>()).ToArray();
        for (var edge = 0; edge < edges.Count; edge++)
        {
            if (edges[edge].Class >= 0 && edges[edge].Officer >= 0)
            {
                counts[edges[edge].Class][edges[edge].Officer] = (int)(flow[edge] >> 20);
            }
        }

        return counts;
    }

    private static void Pass((string From, string To)[] edges, BigInteger[] flow, int bit, TicketStream coins)
    {
        var odd = Enumerable.Range(0, edges.Length).Where(edge => !(flow[edge] >> bit).IsEven).ToArray();
        var partner = new Dictionary<(int Edge, string Node), int>();
        foreach (var node in odd.SelectMany(edge => new[] { edges[edge].From, edges[edge].To }).Distinct())
        {
            foreach (var pair in odd.Where(edge => edges[edge].From == node || edges[edge].To == node).Chunk(2))
            {
                (partner[(pair[0], node)], partner[(pair[1], node)]) = (pair[1], pair[0]);
            }
        }

        var done = new HashSet<int>();
        foreach (var first in odd)
        {
            if (done.Contains(first))
            {
                continue;
            }

            var amount = coins.Coin() ? BigInteger.One << bit : -(BigInteger.One << bit);
            var (edge, node) = (first, edges[first].From);
            while (done.Add(edge))
            {
                var along = edges[edge].From == node;
                flow[edge] += along ? amount : -amount;
                node = along ? edges[edge].To : edges[edge].From;
                edge = partner[(edge, node)];
            }
        }
    }

    private static IEnumerable<int> Eligible(TeamProblem problem, int visit) =>
        Enumerable.Range(0, problem.Officers.Count).Where(officer => TeamShapes.Allows(problem, visit, officer));

    private static bool CanLead(TeamProblem problem, int officer) => problem.MayLead is null || problem.MayLead[officer];
}

using System.Globalization;
using Oversight.Drawing.Teams;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Teams;

/// <summary>Small problems of teams.</summary>
internal static class TeamShapes
{
    public static DrawKey OfficersKey(int seed) =>
        new(seed.ToString(CultureInfo.InvariantCulture), "zibo", "P-01", DrawPurpose.Officers);

    public static DrawKey LeaderKey(int seed) =>
        new(seed.ToString(CultureInfo.InvariantCulture), "zibo", "P-01", DrawPurpose.Leader);

    public static IdList Ids(string prefix, int count) =>
        IdList.From([.. Enumerable.Range(0, count).Select(i => $"{prefix}-{i:D4}")]);

    /// <summary>All officers eligible for all visits.</summary>
    public static TeamProblem Uniform(int visits, int officers, int size = 2, int[]? capacities = null, bool[]? mayLead = null) => new()
    {
        Visits = Ids("V", visits),
        Officers = Ids("O", officers),
        VisitGroups = new int[visits],
        GroupStarts = [0, officers],
        GroupOfficers = [.. Enumerable.Range(0, officers)],
        TeamSize = size,
        Capacities = capacities,
        MayLead = mayLead,
    };

    /// <summary>Two sections that share officers, two conflicts, a capacity that binds: marginals of many kinds.</summary>
    public static TeamProblem Mixed() => new()
    {
        Visits = Ids("V", 9),
        Officers = Ids("O", 7),
        VisitGroups = [0, 0, 0, 0, 0, 1, 1, 1, 1],
        GroupStarts = [0, 4, 9],
        GroupOfficers = [0, 1, 2, 3, 2, 3, 4, 5, 6],
        ConflictVisits = [0, 7],
        ConflictOfficers = [1, 4],
        Capacities = [int.MaxValue, 2, int.MaxValue, int.MaxValue, int.MaxValue, 2, int.MaxValue],
    };

    /// <summary>As <see cref="Mixed"/>, with three officers who may lead.</summary>
    public static TeamProblem MixedLeaders()
    {
        var mixed = Mixed();
        return new TeamProblem
        {
            Visits = mixed.Visits,
            Officers = mixed.Officers,
            VisitGroups = mixed.VisitGroups,
            GroupStarts = mixed.GroupStarts,
            GroupOfficers = mixed.GroupOfficers,
            ConflictVisits = mixed.ConflictVisits,
            ConflictOfficers = mixed.ConflictOfficers,
            TeamSizes = [2, 2, 2, 2, 2, 2, 2, 2, 3],
            MayLead = [true, false, false, true, true, false, false],
        };
    }

    /// <summary>A tiny problem of any shape, feasible or not.</summary>
    public static TeamProblem Any(int seed)
    {
        var random = new Random(seed);
        return Any(random, random.Next(1, 5), random.Next(2, 6), random.Next(1, 4), mostCapacity: 4);
    }

    /// <summary>A problem with some dozen visits, feasible more often than not.</summary>
    public static TeamProblem Larger(int seed)
    {
        var random = new Random(seed);
        return Any(random, random.Next(10, 60), random.Next(8, 20), random.Next(1, 6), mostCapacity: 40);
    }

    private static TeamProblem Any(Random random, int visits, int officers, int groups, int mostCapacity)
    {
        var starts = new List<int> { 0 };
        var lists = new List<int>();
        for (var group = 0; group < groups; group++)
        {
            var share = visits < 10 ? 6 : random.Next(2, 6);
            lists.AddRange(Enumerable.Range(0, officers).Where(_ => random.Next(share) > 0));
            starts.Add(lists.Count);
        }

        var pairs = Enumerable.Range(0, visits * officers).Where(_ => random.Next(visits < 10 ? 8 : 20) == 0).ToArray();
        return new TeamProblem
        {
            Visits = Ids("V", visits),
            Officers = Ids("O", officers),
            VisitGroups = [.. Enumerable.Range(0, visits).Select(_ => random.Next(groups))],
            GroupStarts = [.. starts],
            GroupOfficers = [.. lists],
            ConflictVisits = [.. pairs.Select(pair => pair / officers)],
            ConflictOfficers = [.. pairs.Select(pair => pair % officers)],
            TeamSizes = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, visits).Select(_ => random.Next(1, 4))],
            Capacities = random.Next(3) == 0
                ? null
                : [.. Enumerable.Range(0, officers).Select(_ => random.Next(4) == 0 ? int.MaxValue : random.Next(0, 5))],
            MayLead = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, officers).Select(_ => random.Next(3) > 0)],
            WiderGroups = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, groups).Select(_ => random.Next(groups))],
        };
    }

    /// <summary>The same facts in another order: visits, officers, groups, lists and conflicts shuffled.</summary>
    public static (TeamProblem Problem, int[] VisitAt, int[] OfficerAt) Shuffled(TeamProblem problem, int seed)
    {
        var random = new Random(seed);
        int[] Order(int count)
        {
            var order = Enumerable.Range(0, count).ToArray();
            random.Shuffle(order);
            return order;
        }

        int[] Inverse(int[] order)
        {
            var inverse = new int[order.Length];
            for (var i = 0; i < order.Length; i++)
            {
                inverse[order[i]] = i;
            }

            return inverse;
        }

        var (visitAt, officerAt) = (Order(problem.Visits.Count), Order(problem.Officers.Count));
        var (newVisit, newOfficer) = (Inverse(visitAt), Inverse(officerAt));
        var groupAt = Order(problem.GroupStarts.Length - 1);
        var newGroup = Inverse(groupAt);
        var starts = new List<int> { 0 };
        var lists = new List<int>();
        foreach (var group in groupAt)
        {
            var list = problem.GroupOfficers[problem.GroupStarts[group]..problem.GroupStarts[group + 1]];
            random.Shuffle(list);
            lists.AddRange(list.Select(officer => newOfficer[officer]));
            starts.Add(lists.Count);
        }

        var conflicts = Order(problem.ConflictVisits.Length);
        var shuffled = new TeamProblem
        {
            Visits = IdList.From([.. visitAt.Select(problem.Visits.Text)]),
            Officers = IdList.From([.. officerAt.Select(problem.Officers.Text)]),
            VisitGroups = [.. visitAt.Select(visit => newGroup[problem.VisitGroups[visit]])],
            GroupStarts = [.. starts],
            GroupOfficers = [.. lists],
            ConflictVisits = [.. conflicts.Select(i => newVisit[problem.ConflictVisits[i]])],
            ConflictOfficers = [.. conflicts.Select(i => newOfficer[problem.ConflictOfficers[i]])],
            TeamSize = problem.TeamSize,
            TeamSizes = problem.TeamSizes is null ? null : [.. visitAt.Select(visit => problem.TeamSizes[visit])],
            Capacities = problem.Capacities is null ? null : [.. officerAt.Select(officer => problem.Capacities[officer])],
            MayLead = problem.MayLead is null ? null : [.. officerAt.Select(officer => problem.MayLead[officer])],
        };
        return (shuffled, visitAt, officerAt);
    }

    /// <summary>Whether an officer stands in the visit's list and has no conflict, straight from the columns.</summary>
    public static bool Allows(TeamProblem problem, int visit, int officer)
    {
        var group = problem.VisitGroups[visit];
        var list = problem.GroupOfficers[problem.GroupStarts[group]..problem.GroupStarts[group + 1]];
        return list.Contains(officer)
            && !problem.ConflictVisits.Zip(problem.ConflictOfficers).Contains((visit, officer));
    }

    /// <summary>All teams as text, by visit id, leader first: what must not depend on any order.</summary>
    public static string[] Lines(TeamProblem problem, TeamRoster roster)
    {
        var lines = Enumerable.Range(0, roster.Count).Select(visit =>
            $"{problem.Visits.Text(visit)}: {problem.Officers.Text(roster.Leader(visit))} | {string.Join(' ', roster.Members(visit).ToArray().Select(problem.Officers.Text))}");
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}

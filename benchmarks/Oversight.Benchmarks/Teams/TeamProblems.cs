using Oversight.Drawing.Teams;

namespace Oversight.Benchmarks.Teams;

/// <summary>Problems of teams: five sections that overlap, and a conflict of interest for every hundredth visit.</summary>
internal static class TeamProblems
{
    private const int Sections = 5;

    /// <summary>Makes one with an officer for each 50 visits, at least 20 and at most 2,000.</summary>
    public static TeamProblem For(int visits) => Of(visits, Math.Clamp(visits / 50, 20, 2_000));

    /// <summary>Makes one.</summary>
    /// <param name="visits">Drawn objects.</param>
    /// <param name="officers">Officers, at least 10.</param>
    public static TeamProblem Of(int visits, int officers)
    {
        var size = 2 * officers / Sections;
        var conflicts = Enumerable.Range(0, visits / 100).Select(i => i * 100).ToArray();
        return new TeamProblem
        {
            Visits = IdList.From([.. Enumerable.Range(0, visits).Select(i => $"91370300MA{i:D8}")]),
            Officers = IdList.From([.. Enumerable.Range(0, officers).Select(i => $"O-{i:D6}")]),
            VisitGroups = [.. Enumerable.Range(0, visits).Select(i => i % Sections)],
            GroupStarts = [.. Enumerable.Range(0, Sections + 1).Select(i => i * size)],
            GroupOfficers = [.. Enumerable.Range(0, Sections * size).Select(i => ((i / size * officers / Sections) + (i % size)) % officers)],
            ConflictVisits = conflicts,
            ConflictOfficers = [.. conflicts.Select(visit => visit / 100 * 7 % officers)],
        };
    }
}

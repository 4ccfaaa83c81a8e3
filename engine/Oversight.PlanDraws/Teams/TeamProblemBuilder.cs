using Oversight.Drawing.Teams;
using Oversight.PlanDraws.Records;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Teams;

/// <summary>Puts visits, officers, sections and conflicts of interest into the columns that teams are drawn from.</summary>
internal static class TeamProblemBuilder
{
    private const char Separator = '\n';

    /// <summary>Builds the problem.</summary>
    /// <param name="visits">The visits.</param>
    /// <param name="sections">The section of each plan; null where it names none.</param>
    /// <param name="pool">The officers.</param>
    /// <param name="conflicts">Conflicts of interest between them.</param>
    /// <param name="terms">What shapes the teams.</param>
    public static TeamProblem Build(
        IReadOnlyList<Visit> visits,
        IReadOnlyDictionary<string, string?> sections,
        OfficerPool pool,
        IReadOnlyList<(string OfficerId, string ObjectId)> conflicts,
        TeamTerms terms)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (starts, officers) = (new List<int> { 0 }, new List<int>());
        var groups = visits.Select(visit => GroupOf(SectionsOf(visit))).ToArray();
        var everybody = GroupOf(null);
        var (visitRows, officerRows) = (Rows(visits.Select(visit => visit.ObjectId)), Rows(pool.Officers.Select(officer => officer.OfficerId)));
        return new TeamProblem
        {
            Visits = IdList.From([.. visits.Select(visit => visit.ObjectId)]),
            Officers = IdList.From([.. pool.Officers.Select(officer => officer.OfficerId)]),
            VisitGroups = groups,
            GroupStarts = [.. starts],
            GroupOfficers = [.. officers],
            ConflictVisits = [.. conflicts.Select(conflict => visitRows[conflict.ObjectId])],
            ConflictOfficers = [.. conflicts.Select(conflict => officerRows[conflict.OfficerId])],
            TeamSize = terms.Size,
            Capacities = terms.MaxLoad is { } most ? [.. Enumerable.Repeat(most, pool.Officers.Count)] : null,
            WiderGroups = terms.CrossSection ? null : [.. Enumerable.Repeat(everybody, starts.Count - 1)],
        };

        // A joint visit may be made by officers of each plan's section; a plan without a section by anyone.
        string[]? SectionsOf(Visit visit)
        {
            var named = visit.Plans.Select(plan => sections[plan]).Distinct().Order(StringComparer.Ordinal).ToArray();
            return terms.CrossSection || named.Contains(null) ? null : [.. named.OfType<string>()];
        }

        int GroupOf(string[]? named)
        {
            var key = named is null ? "" : string.Join(Separator, named);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = numbers.Count;
                officers.AddRange(Enumerable.Range(0, pool.Officers.Count)
                    .Where(row => named is null || named.Contains(pool.Officers[row].Section, StringComparer.Ordinal)));
                starts.Add(officers.Count);
            }

            return number;
        }
    }

    /// <summary>Reads the conflicts of interest between the officers and the objects to be visited, sorted by their bytes.</summary>
    /// <param name="connection">A connection with the tables of visits and officers.</param>
    /// <param name="sql">The query of two columns.</param>
    public static List<(string OfficerId, string ObjectId)> Conflicts(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand(sql);
        using var reader = command.ExecuteReader();
        var conflicts = new List<(string, string)>();
        while (reader.Read())
        {
            conflicts.Add((reader.GetString(0), reader.GetString(1)));
        }

        return conflicts;
    }

    private static Dictionary<string, int> Rows(IEnumerable<string> ids) =>
        ids.Select((id, row) => (id, row)).ToDictionary(one => one.id, one => one.row, StringComparer.Ordinal);
}

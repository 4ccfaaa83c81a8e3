using System.Globalization;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Explanation;

/// <summary>Finds the rows that an id names, in the loaded tables.</summary>
/// <param name="connection">A connection to the database with the loaded tables.</param>
/// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
public sealed class SubjectFinder(DuckDBConnection connection, IReadOnlyList<LoadedPlugin> plugins)
{
    private const int NearIds = 3;

    /// <summary>The rows of a kind with an id: at most one in each jurisdiction that has any row.</summary>
    public IReadOnlyList<SubjectRow> Find(SubjectKind kind, string id)
    {
        if (SubjectTables.Of(kind) is not { } table)
        {
            return [.. Judged().Where(number => Names(kind, number).Contains(id)).Select(number => new SubjectRow(kind, id, number, number, null, null))];
        }

        var (day, year) = Event(kind);
        using var command = connection.CreateCommand(
            $"SELECT p.j, p.ord, {day}, CAST({year} AS INTEGER) FROM {table.Name} p JOIN jurisdictions g USING (j) WHERE g.judged AND p.{table.Id} = ? ORDER BY p.j",
            id);
        using var reader = command.ExecuteReader();
        var found = new List<SubjectRow>();
        while (reader.Read())
        {
            found.Add(new SubjectRow(
                kind, id, Number(reader[0]), Number(reader[1]), reader[2] as DateOnly?, reader[3] as int?));
        }

        return found;
    }

    /// <summary>Ids of a kind that are written much the same, the nearest first.</summary>
    public IReadOnlyList<string> Near(SubjectKind kind, string id)
    {
        if (SubjectTables.Of(kind) is not { } table)
        {
            return [.. Judged().SelectMany(number => Names(kind, number)).Distinct().Order(StringComparer.Ordinal)];
        }

        using var command = connection.CreateCommand(
            $"""
            SELECT near FROM (SELECT DISTINCT t.{table.Id} AS near FROM {table.Name} t JOIN jurisdictions g USING (j) WHERE g.judged)
            WHERE 2 * levenshtein(near, ?) <= length(near) ORDER BY levenshtein(near, ?), near LIMIT {NearIds}
            """,
            id,
            id);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    /// <summary>The table of a kind; null for what is no row of one.</summary>
    public static string? TableOf(SubjectKind kind) => SubjectTables.Of(kind)?.Name;

    /// <summary>The day and the year of a row, which the query calls <c>p</c>, as its facts have them.</summary>
    private static (string Day, string Year) Event(SubjectKind kind) => kind switch
    {
        SubjectKind.Inspection => ("p.inspected_on", "year(p.inspected_on)"),
        SubjectKind.Plan => (EventFacts.DayOfPlan, "p.year"),
        SubjectKind.Draw => ("p.drawn_on", "year(p.drawn_on)"),
        SubjectKind.Objection => ("p.received_on", "year(p.received_on)"),
        _ => ("CAST(NULL AS DATE)", "NULL"),
    };

    private IEnumerable<string> Names(SubjectKind kind, int number) => kind == SubjectKind.Jurisdiction
        ? [plugins[number].Plugin.Id]
        : plugins[number].Pack.Rules.OfType<Milestone>().Select(milestone => milestone.Name);

    private IReadOnlyList<int> Judged() => new LoadedTables(connection).Judged();

    private static int Number(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}

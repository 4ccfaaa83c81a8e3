using System.Globalization;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;

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
        if (Table(kind) is not { } table)
        {
            return [.. Judged().Where(number => Names(kind, number).Contains(id)).Select(number => new SubjectRow(kind, id, number, number, null, null))];
        }

        using var command = connection.CreateCommand(
            $"SELECT t.j, t.ord, {table.Day}, CAST({table.Year} AS INTEGER) FROM {table.Name} t JOIN jurisdictions g USING (j) WHERE g.judged AND t.{table.Id} = ? ORDER BY t.j",
            id);
        using var reader = command.ExecuteReader();
        var found = new List<SubjectRow>();
        while (reader.Read())
        {
            found.Add(new SubjectRow(
                kind, id, Number(reader[0]), Number(reader[1]), reader[2] as DateOnly?, reader[3] is int year ? year : null));
        }

        return found;
    }

    /// <summary>Ids of a kind that are written much the same, the nearest first.</summary>
    public IReadOnlyList<string> Near(SubjectKind kind, string id)
    {
        if (Table(kind) is not { } table)
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
    public static string? TableOf(SubjectKind kind) => Table(kind)?.Name;

    private static (string Name, string Id, string Day, string Year)? Table(SubjectKind kind) => kind switch
    {
        SubjectKind.Inspection => ("inspections", "inspection_id", "t.inspected_on", "year(t.inspected_on)"),
        SubjectKind.Object => ("objects", "object_id", "CAST(NULL AS DATE)", "NULL"),
        SubjectKind.Officer => ("officers", "officer_id", "CAST(NULL AS DATE)", "NULL"),
        SubjectKind.Item => ("items", "item_id", "CAST(NULL AS DATE)", "NULL"),
        SubjectKind.Plan => ("plans", "plan_id", "coalesce(t.starts_on, make_date(t.year, coalesce(t.month, 1), 1))", "t.year"),
        SubjectKind.Draw => ("draws", "draw_id", "t.drawn_on", "year(t.drawn_on)"),
        SubjectKind.Objection => ("objections", "objection_id", "t.received_on", "year(t.received_on)"),
        _ => null,
    };

    private IEnumerable<string> Names(SubjectKind kind, int number) => kind == SubjectKind.Jurisdiction
        ? [plugins[number].Plugin.Id]
        : plugins[number].Pack.Rules.OfType<Milestone>().Select(milestone => milestone.Name);

    private List<int> Judged()
    {
        using var command = connection.CreateCommand("SELECT j FROM jurisdictions WHERE judged ORDER BY j");
        using var reader = command.ExecuteReader();
        var numbers = new List<int>();
        while (reader.Read())
        {
            numbers.Add(Number(reader[0]));
        }

        return numbers;
    }

    private static int Number(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}

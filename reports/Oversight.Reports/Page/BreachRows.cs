using Oversight.Reports.Tables;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Page;

/// <summary>The first breaches of each rule, in the order of <c>breaches.csv</c>, with the name of what they are about.</summary>
internal static class BreachRows
{
    /// <summary>How many rows of a rule the page holds; the rest is in the files beside it.</summary>
    public const int RowsOfARule = 1000;

    /// <summary>Columns: rule, breaches, most working days late.</summary>
    public const string Totals = "SELECT rule_id, count(*), max(days_late) FROM breaches GROUP BY rule_id ORDER BY rule_id";

    /// <summary>
    /// Columns: rule, subject's kind, subject, its name, due, done, days late, measured, limit, state, detail. The name is an
    /// inspection's object's, where it is about an inspection.
    /// </summary>
    public const string Query =
        """
        SELECT b.rule_id, b.subject_kind, b.subject_id, coalesce(s.name, o.name, f.name, t.title),
            b.due_on::VARCHAR, b.done_on::VARCHAR, b.days_late, b.measured, b."limit", b.state, b.detail
        FROM page_breaches AS b
        LEFT JOIN jurisdictions AS q ON q.id = b.jurisdiction
        LEFT JOIN inspections AS i
            ON b.subject_kind = 'inspection' AND i.j = q.j AND i.inspection_id = b.subject_id
        LEFT JOIN objects AS s ON s.ord = i.object_ord
        LEFT JOIN objects AS o ON b.subject_kind = 'object' AND o.j = q.j AND o.object_id = b.subject_id
        LEFT JOIN officers AS f ON b.subject_kind = 'officer' AND f.j = q.j AND f.officer_id = b.subject_id
        LEFT JOIN items AS t ON b.subject_kind = 'item' AND t.j = q.j AND t.item_id = b.subject_id
        ORDER BY b.rule_id, b.jurisdiction, b.subject_id
        """;

    /// <summary>Puts the rows aside, rule by rule: a top-n of one rule holds only its own rows in memory.</summary>
    public static void Collect(DuckDBConnection connection, CancellationToken cancellation)
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE page_breaches AS FROM breaches LIMIT 0", cancellation);
        var rules = new List<string>();
        using (var command = connection.CreateCommand("SELECT DISTINCT rule_id FROM breaches ORDER BY rule_id"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                rules.Add(reader.GetString(0));
            }
        }

        foreach (var rule in rules)
        {
            connection.Execute(
                $"""
                INSERT INTO page_breaches
                    FROM breaches WHERE rule_id = {SqlText.Literal(rule)}
                    ORDER BY jurisdiction, subject_id LIMIT {RowsOfARule}
                """,
                cancellation);
        }
    }

    /// <summary>Gives the memory back.</summary>
    public static void Clear(DuckDBConnection connection) => connection.Execute("DROP TABLE page_breaches");
}

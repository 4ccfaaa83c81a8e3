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
    /// <remarks>
    /// Names are looked up for the page's few subjects by inner joins, which hash these and run past millions of rows; an outer join
    /// would hash the millions.
    /// </remarks>
    public const string Query =
        """
        WITH subject AS MATERIALIZED (
            SELECT DISTINCT b.subject_kind AS kind, b.jurisdiction, b.subject_id AS id, q.j
            FROM page_breaches AS b JOIN jurisdictions AS q ON q.id = b.jurisdiction
        ), inspected AS MATERIALIZED (
            SELECT s.kind, s.jurisdiction, s.id, i.object_ord
            FROM (FROM subject WHERE kind = 'inspection') AS s JOIN inspections AS i ON i.j = s.j AND i.inspection_id = s.id
        ), named AS (
            SELECT i.kind, i.jurisdiction, i.id, o.name
            FROM inspected AS i JOIN objects AS o ON o.ord = i.object_ord
            UNION ALL
            SELECT s.kind, s.jurisdiction, s.id, o.name
            FROM (FROM subject WHERE kind = 'object') AS s JOIN objects AS o ON o.j = s.j AND o.object_id = s.id
            UNION ALL
            SELECT s.kind, s.jurisdiction, s.id, f.name
            FROM (FROM subject WHERE kind = 'officer') AS s JOIN officers AS f ON f.j = s.j AND f.officer_id = s.id
            UNION ALL
            SELECT s.kind, s.jurisdiction, s.id, t.title
            FROM (FROM subject WHERE kind = 'item') AS s JOIN items AS t ON t.j = s.j AND t.item_id = s.id
        )
        SELECT b.rule_id, b.subject_kind, b.subject_id, n.name,
            b.due_on::VARCHAR, b.done_on::VARCHAR, b.days_late, b.measured, b."limit", b.state, b.detail
        FROM page_breaches AS b
        LEFT JOIN named AS n ON n.kind = b.subject_kind AND n.jurisdiction = b.jurisdiction AND n.id = b.subject_id
        ORDER BY b.rule_id, b.jurisdiction, b.subject_id
        """;

    /// <summary>
    /// Puts the rows aside, out of the sorted file: its row groups of other rules are not even read. Neighbouring rules that the
    /// page holds whole come in one reading: most reports have many rules with few breaches each.
    /// </summary>
    /// <param name="connection">The database.</param>
    /// <param name="parquet">Path of <c>breaches.parquet</c>.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static void Collect(DuckDBConnection connection, string parquet, CancellationToken cancellation)
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE page_breaches AS FROM breaches LIMIT 0", cancellation);
        foreach (var (first, last, isWhole) in Readings(connection))
        {
            connection.Execute(
                $"""
                INSERT INTO page_breaches BY NAME
                    FROM read_parquet({SqlQuote.Literal(parquet)})
                    WHERE rule_id BETWEEN {SqlQuote.Literal(first)} AND {SqlQuote.Literal(last)}
                    ORDER BY rule_id, jurisdiction, subject_id {(isWhole ? "" : $"LIMIT {RowsOfARule}")}
                """,
                cancellation);
        }
    }

    /// <summary>Gives the memory back.</summary>
    public static void Clear(DuckDBConnection connection) => connection.Execute("DROP TABLE page_breaches");

    private static List<(string First, string Last, bool IsWhole)> Readings(DuckDBConnection connection)
    {
        var readings = new List<(string First, string Last, bool IsWhole)>();
        using var command = connection.CreateCommand("SELECT rule_id, count(*) FROM breaches GROUP BY rule_id ORDER BY rule_id");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (rule, isWhole) = (reader.GetString(0), reader.GetInt64(1) <= RowsOfARule);
            if (isWhole && readings is [.., { IsWhole: true } before])
            {
                readings[^1] = before with { Last = rule };
            }
            else
            {
                readings.Add((rule, rule, isWhole));
            }
        }

        return readings;
    }
}

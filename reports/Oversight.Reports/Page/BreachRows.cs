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
    /// <remarks>The joins hold equalities alone: with the subject's kind among their conditions they became nested loops.</remarks>
    public const string Query =
        """
        WITH keyed AS (
            SELECT b.*, q.j,
                CASE subject_kind WHEN 'inspection' THEN subject_id END AS inspection_id,
                CASE subject_kind WHEN 'object' THEN subject_id END AS object_id,
                CASE subject_kind WHEN 'officer' THEN subject_id END AS officer_id,
                CASE subject_kind WHEN 'item' THEN subject_id END AS item_id
            FROM page_breaches AS b LEFT JOIN jurisdictions AS q ON q.id = b.jurisdiction
        )
        SELECT b.rule_id, b.subject_kind, b.subject_id, coalesce(s.name, o.name, f.name, t.title),
            b.due_on::VARCHAR, b.done_on::VARCHAR, b.days_late, b.measured, b."limit", b.state, b.detail
        FROM keyed AS b
        LEFT JOIN inspections AS i ON i.j = b.j AND i.inspection_id = b.inspection_id
        LEFT JOIN objects AS s ON s.ord = i.object_ord
        LEFT JOIN objects AS o ON o.j = b.j AND o.object_id = b.object_id
        LEFT JOIN officers AS f ON f.j = b.j AND f.officer_id = b.officer_id
        LEFT JOIN items AS t ON t.j = b.j AND t.item_id = b.item_id
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

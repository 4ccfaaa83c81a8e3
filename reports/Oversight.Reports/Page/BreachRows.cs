using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Page;

/// <summary>The first breaches of each rule, in the order of <c>breaches.csv</c>, with the name of what they are about.</summary>
internal static class BreachRows
{
    /// <summary>How many rows of a rule the page holds; the rest is in the files beside it.</summary>
    public const int RowsOfARule = 1000;

    /// <summary>Columns: rule, breaches, most working days late.</summary>
    public const string Totals = "SELECT rule_id, count(*), max(days_late) FROM breaches GROUP BY rule_id ORDER BY rule_id";

    /// <summary>Columns: rule, subject's kind, subject, its name, due, done, days late, measured, limit, state, detail.</summary>
    public const string Query =
        """
        SELECT rule_id, subject_kind, subject_id, name, due_on::VARCHAR, done_on::VARCHAR, days_late, measured, "limit", state, detail
        FROM page_breaches ORDER BY rule_id, jurisdiction, subject_id
        """;

    /// <summary>
    /// Puts the rows aside, out of the sorted file: its row groups of other rules are not even read. Neighbouring rules that the
    /// page holds whole come in one reading: most reports have many rules with few breaches each.
    /// </summary>
    /// <param name="connection">The database.</param>
    /// <param name="breaches">SQL: the rows; see <see cref="Tables.SortedBreaches"/>.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static void Collect(DuckDBConnection connection, string breaches, CancellationToken cancellation)
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE page_breaches AS FROM breaches LIMIT 0", cancellation);
        foreach (var (first, last, isWhole) in Readings(connection))
        {
            connection.Execute(
                $"""
                INSERT INTO page_breaches BY NAME
                    FROM {breaches}
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

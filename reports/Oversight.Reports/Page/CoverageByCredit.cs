using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>Active objects by jurisdiction and credit grade: how many, inspected, inspected at random.</summary>
internal static class CoverageByCredit
{
    /// <summary>Columns: jurisdiction, grade (1 to 4 for A to D, 0 unrated), active, inspected, inspected at random.</summary>
    public static string Query(int year) =>
        $"""
        WITH inspected AS (
            SELECT object_ord, bool_or(source = 1) AS at_random
            FROM inspections AS i WHERE {YearSql.InYear("i", year)} GROUP BY object_ord
        )
        SELECT q.id, o.credit_grade, count(*), count(i.object_ord), count(*) FILTER (i.at_random)
        FROM objects AS o
        JOIN jurisdictions AS q ON q.j = o.j
        LEFT JOIN inspected AS i ON i.object_ord = o.ord
        WHERE {YearSql.Active("o", year)}
        GROUP BY q.id, o.credit_grade ORDER BY q.id, o.credit_grade
        """;
}

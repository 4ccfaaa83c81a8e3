using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>Active objects by jurisdiction and credit grade: how many, inspected, inspected at random.</summary>
internal static class CoverageByCredit
{
    /// <summary>Columns: jurisdiction, grade (1 to 4 for A to D, 0 unrated), active, inspected, inspected at random.</summary>
    public static string Query(int year) =>
        $"""
        SELECT q.id, o.credit_grade, count(*), count(v.object_ord), count(*) FILTER (v.random_visits > 0)
        FROM objects AS o
        JOIN jurisdictions AS q ON q.j = o.j
        LEFT JOIN {YearTables.Visits} AS v ON v.object_ord = o.ord
        WHERE {YearSql.Active("o", year)}
        GROUP BY q.id, o.credit_grade ORDER BY q.id, o.credit_grade
        """;
}

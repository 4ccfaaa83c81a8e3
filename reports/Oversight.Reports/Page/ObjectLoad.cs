using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>How many objects had how many random inspections; objects without one count while active.</summary>
internal static class ObjectLoad
{
    /// <summary>Columns: jurisdiction, random inspections in the year, objects.</summary>
    public static string Query(int year) =>
        $"""
        SELECT q.id, coalesce(v.random_visits, 0) AS times, count(*)
        FROM objects AS o
        JOIN jurisdictions AS q ON q.j = o.j
        LEFT JOIN {YearTables.Visits} AS v ON v.object_ord = o.ord
        WHERE v.random_visits > 0 OR {YearSql.Active("o", year)}
        GROUP BY q.id, times ORDER BY q.id, times
        """;
}

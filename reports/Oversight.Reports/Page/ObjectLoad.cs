using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>How many objects had how many random inspections; objects without one count while active.</summary>
internal static class ObjectLoad
{
    /// <summary>Columns: jurisdiction, random inspections in the year, objects.</summary>
    public static string Query(int year) =>
        $"""
        WITH drawn AS (
            SELECT object_ord, count(*) AS times
            FROM inspections AS i WHERE {YearSql.Random("i")} AND {YearSql.InYear("i", year)} GROUP BY object_ord
        )
        SELECT q.id, coalesce(d.times, 0) AS times, count(*)
        FROM objects AS o
        JOIN jurisdictions AS q ON q.j = o.j
        LEFT JOIN drawn AS d ON d.object_ord = o.ord
        WHERE d.times IS NOT NULL OR {YearSql.Active("o", year)}
        GROUP BY q.id, times ORDER BY q.id, times
        """;
}

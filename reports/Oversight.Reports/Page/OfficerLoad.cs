using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>How many officers had how many team places; enforcement officers without one count too.</summary>
internal static class OfficerLoad
{
    /// <summary>Columns: jurisdiction, places in the year, officers.</summary>
    public static string Query(int year) =>
        $"""
        SELECT q.id, coalesce(l.places, 0) AS places, count(*)
        FROM officers AS f
        JOIN jurisdictions AS q ON q.j = f.j
        LEFT JOIN {YearTables.Places} AS l ON l.officer_ord = f.ord
        WHERE l.places IS NOT NULL OR {YearSql.Enforcement("f", year)}
        GROUP BY q.id, places ORDER BY q.id, places
        """;
}

using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>In each jurisdiction the ten officers with most team places, beside the limit of overload.</summary>
internal static class BusyOfficers
{
    /// <summary>
    /// Columns: jurisdiction, officer, name, places, median of the enforcement officers with a place, overload factor; the
    /// last two null where there is none.
    /// </summary>
    public static string Query(int year) =>
        $"""
        WITH medians AS (
            SELECT f.j, median(l.places) AS middle
            FROM {YearTables.Places} AS l JOIN officers AS f ON f.ord = l.officer_ord
            WHERE {YearSql.Enforcement("f", year)} GROUP BY f.j
        ), factors AS (
            SELECT j, max(overload_factor) AS factor FROM packs GROUP BY j
        )
        SELECT q.id, f.officer_id, f.name, l.places, m.middle, k.factor
        FROM {YearTables.Places} AS l
        JOIN officers AS f ON f.ord = l.officer_ord
        JOIN jurisdictions AS q ON q.j = f.j
        LEFT JOIN medians AS m ON m.j = f.j
        LEFT JOIN factors AS k ON k.j = f.j
        QUALIFY row_number() OVER (PARTITION BY q.id ORDER BY l.places DESC, f.officer_id) <= 10
        ORDER BY l.places DESC, q.id, f.officer_id
        """;
}

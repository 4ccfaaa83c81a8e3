using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>How long the year's completed inspections waited for publication: the data of a survival curve (生存曲线).</summary>
internal static class PublicationDays
{
    /// <summary>Waits beyond it are counted as this long.</summary>
    public const int MostDays = 366;

    /// <summary>
    /// Columns: jurisdiction, calendar days from completion to publication, or to the cut-off where none came by then (0 to
    /// <see cref="MostDays"/>), whether it came, inspections. Without those that are lawfully withheld and those completed after the cut-off.
    /// </summary>
    public static string Query(int year, DateOnly cutOff)
    {
        var end = $"DATE {SqlQuote.Literal($"{cutOff:yyyy-MM-dd}")}";
        return $"""
            SELECT id, least(greatest(CASE WHEN came THEN published_on ELSE {end} END - completed_on, 0), {MostDays}) AS days, came, count(*)
            FROM (
                SELECT q.id, i.completed_on, i.published_on, coalesce(i.published_on <= {end}, false) AS came
                FROM inspections AS i JOIN jurisdictions AS q ON q.j = i.j
                WHERE q.judged AND {YearSql.InYear("i", year)} AND i.completed_on <= {end} AND NOT i.withheld
            )
            GROUP BY ALL ORDER BY ALL
            """;
    }
}

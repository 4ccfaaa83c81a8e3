using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;
using Oversight.Storage.Indicators;
namespace Oversight.Reports.Page;

/// <summary>The rows that keep an indicator from being better: what was not inspected, who took no part, what was not published.</summary>
internal static class BehindIndicators
{
    private const int RowsOfAnIndicator = 1000;
    private const int FewestRows = 20;

    // No indicators: the objects of each status but active ones, of which those behind coverage are listed; objects with one or two
    // random inspections; officers with their places.
    private const string Status = "status";
    private const string Visits = "visits";
    private const string Places = "places";

    /// <summary>
    /// Queries with the columns indicator, jurisdiction, id, name, a day or number or credit grade, industry section. Each jurisdiction's first rows by id, a thousand an
    /// indicator over all jurisdictions.
    /// </summary>
    /// <param name="year">The report year.</param>
    /// <param name="cutOff">The cut-off day.</param>
    /// <param name="judged">Jurisdictions that are judged.</param>
    public static IEnumerable<string> Queries(int year, DateOnly cutOff, int judged)
    {
        var most = Math.Max(RowsOfAnIndicator / Math.Max(judged, 1), FewestRows);
        yield return Objects(year, most);
        yield return Officers(year, most);
        yield return Inspections(year, $"DATE {SqlQuote.Literal($"{cutOff:yyyy-MM-dd}")}", most);
        yield return new FirstRows("plans", "p", "plan_id", "t.title", Named: "LEFT JOIN items AS t ON t.ord = p.item_ord")
            .Query(most, new ListedRows(IndicatorNames.CreditApplicationRate, $"p.year = {year} AND p.joint AND NOT p.uses_credit_grade"));
        yield return NotInspected(year, most);
        yield return Overloaded(year, most);
    }

    private static string Objects(int year, int most)
    {
        var active = YearSql.Active("o", year);
        return new FirstRows(
            "objects", "o", "object_id", "o.name", $"LEFT JOIN {YearTables.Visits} AS v ON v.object_ord = o.ord", Section: IndustrySection.Of("o"))
            .Query(
                most,
                [
                    new ListedRows(IndicatorNames.Coverage, $"{active} AND v.object_ord IS NULL", "o.credit_grade"),
                    new ListedRows(IndicatorNames.RandomCoverage, $"{active} AND coalesce(v.random_visits, 0) = 0", "o.credit_grade"),
                    .. Enum.GetValues<ObjectStatus>().Where(one => one != ObjectStatus.Active)
                        .Select(status => new ListedRows(Status, $"o.status = {(int)status}", $"{(int)status}")),

                    // Those with more are among the busiest objects.
                    new ListedRows(Visits, $"{active} AND v.random_visits = 1", "1"),
                    new ListedRows(Visits, $"{active} AND v.random_visits = 2", "2"),
                ]);
    }

    private static string Officers(int year, int most) =>
        new FirstRows("officers", "o", "officer_id", "o.name", $"LEFT JOIN {YearTables.Places} AS l ON l.officer_ord = o.ord").Query(
            most,
            new ListedRows(IndicatorNames.ParticipationRate, $"{YearSql.Enforcement("o", year)} AND l.places IS NULL"),
            new ListedRows(Places, "l.places IS NOT NULL", "l.places"));

    private static string Inspections(int year, string end, int most)
    {
        var completed = $"(i.completed_on IS NOT NULL OR i.ord IN (SELECT ord FROM constructive)) AND {YearSql.InYear("i", year)}";
        var unpublished = $"{completed} AND NOT coalesce(i.published_on <= {end}, false)";
        return new FirstRows("inspections", "i", "inspection_id", "n.name", Named: "JOIN objects AS n ON n.ord = i.object_ord").Query(
            most,
            new ListedRows(IndicatorNames.PublicationRate, unpublished, "i.completed_on"),
            new ListedRows(IndicatorNames.RandomPublicationRate, $"{unpublished} AND {YearSql.Random("i")}", "i.completed_on"),
            new ListedRows(
                IndicatorNames.ProblemRate,
                $"{completed} AND i.result IN ({(int)InspectionResult.Problem}, {(int)InspectionResult.Falsified})",
                "i.inspected_on"),
            new ListedRows(IndicatorNames.JointRate, $"i.joint_key IS NOT NULL AND {YearSql.InYear("i", year)}", "i.inspected_on"));
    }

    // An object may have been drawn more than once, so its row alone does not tell which draw is meant.
    private static string NotInspected(int year, int most) =>
        $$"""
        SELECT '{{IndicatorNames.DrawCompletionRate}}', q.id, f.id, f.name, f.extra, NULL
        FROM (
            SELECT n.j, unnest(arg_min({'id': n.object_id, 'name': n.name, 'extra': CAST(d.drawn_on AS VARCHAR)}, n.object_id, {{most}})) AS f
            FROM draw_members AS m
            JOIN draws AS d ON d.ord = m.draw_ord
            JOIN objects AS n ON n.ord = m.object_ord
            ANTI JOIN (
                SELECT i.draw_ord, i.object_ord FROM inspections AS i
                WHERE i.completed_on IS NOT NULL OR i.ord IN (SELECT ord FROM constructive)
            ) AS done ON done.draw_ord = m.draw_ord AND done.object_ord = m.object_ord
            WHERE m.state IN ({{(int)MemberState.Drawn}}, {{(int)MemberState.Replacement}}) AND year(d.drawn_on) = {{year}}
            GROUP BY n.j
        ) AS r JOIN jurisdictions AS q ON q.j = r.j
        WHERE q.judged ORDER BY q.id, f.id
        """;

    private static string Overloaded(int year, int most) =>
        $"""
        WITH medians AS (
            SELECT f.j, median(l.places) AS middle
            FROM {YearTables.Places} AS l JOIN officers AS f ON f.ord = l.officer_ord
            WHERE {YearSql.Enforcement("f", year)} GROUP BY f.j
        )
        SELECT '{IndicatorNames.OverloadOfficers}', q.id, f.officer_id, f.name, l.places, NULL
        FROM {YearTables.Places} AS l
        JOIN officers AS f ON f.ord = l.officer_ord
        JOIN medians AS m ON m.j = f.j
        JOIN packs AS k ON k.j = f.j
        JOIN jurisdictions AS q ON q.j = f.j
        WHERE q.judged AND l.places > k.overload_factor * m.middle
        QUALIFY row_number() OVER (PARTITION BY q.id ORDER BY l.places DESC, f.officer_id) <= {most}
        ORDER BY q.id, l.places DESC, f.officer_id
        """;
}

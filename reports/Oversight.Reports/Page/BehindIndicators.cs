using Oversight.Contracts.Facts;
using Oversight.Reports.Model;
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
    public static IEnumerable<string> Queries(ReportModel model)
    {
        var year = model.Year;
        var most = Math.Max(RowsOfAnIndicator / Math.Max(model.Jurisdictions.Count(one => one.Judged), 1), FewestRows);
        var end = $"DATE {SqlQuote.Literal($"{model.AsOf:yyyy-MM-dd}")}";
        var completed = $"(i.completed_on IS NOT NULL OR i.ord IN (SELECT ord FROM constructive)) AND {YearSql.InYear("i", year)}";
        var unpublished = $"{completed} AND NOT coalesce(i.published_on <= {end}, false)";
        var objects = $"objects AS o LEFT JOIN {YearTables.Visits} AS v ON v.object_ord = o.ord";
        var inspections = "inspections AS i JOIN objects AS n ON n.ord = i.object_ord";

        yield return First(IndicatorNames.Coverage, objects, $"{YearSql.Active("o", year)} AND v.object_ord IS NULL", "o", "object_id", "o.name", "o.credit_grade", CoverageByIndustry.Section);
        yield return First(
            IndicatorNames.RandomCoverage, objects, $"{YearSql.Active("o", year)} AND coalesce(v.random_visits, 0) = 0", "o", "object_id", "o.name",
            "o.credit_grade", CoverageByIndustry.Section);
        yield return First(
            IndicatorNames.ParticipationRate,
            $"officers AS o LEFT JOIN {YearTables.Places} AS l ON l.officer_ord = o.ord",
            $"{YearSql.Enforcement("o", year)} AND l.places IS NULL",
            "o", "officer_id", "o.name");
        yield return First(IndicatorNames.PublicationRate, inspections, unpublished, "i", "inspection_id", "n.name", "i.completed_on");
        yield return First(
            IndicatorNames.RandomPublicationRate, inspections, $"{unpublished} AND {YearSql.Random("i")}", "i", "inspection_id", "n.name", "i.completed_on");
        yield return First(
            IndicatorNames.ProblemRate,
            inspections,
            $"{completed} AND i.result IN ({(int)InspectionResult.Problem}, {(int)InspectionResult.Falsified})",
            "i", "inspection_id", "n.name", "i.inspected_on");
        yield return First(
            IndicatorNames.JointRate, inspections, $"i.joint_key IS NOT NULL AND {YearSql.InYear("i", year)}", "i", "inspection_id", "n.name", "i.inspected_on");
        yield return First(
            IndicatorNames.CreditApplicationRate,
            "plans AS p LEFT JOIN items AS t ON t.ord = p.item_ord",
            $"p.year = {year} AND p.joint AND NOT p.uses_credit_grade",
            "p", "plan_id", "t.title");
        yield return First(
            IndicatorNames.DrawCompletionRate,
            $"""
            (
                SELECT m.draw_ord, m.object_ord, d.drawn_on FROM draw_members AS m JOIN draws AS d ON d.ord = m.draw_ord
                WHERE m.state IN ({(int)MemberState.Drawn}, {(int)MemberState.Replacement}) AND year(d.drawn_on) = {year}
            ) AS m JOIN objects AS n ON n.ord = m.object_ord
            LEFT JOIN (
                SELECT DISTINCT i.draw_ord, i.object_ord FROM inspections AS i LEFT JOIN constructive AS c ON c.ord = i.ord
                WHERE i.draw_ord IS NOT NULL AND (i.completed_on IS NOT NULL OR c.ord IS NOT NULL)
            ) AS done ON done.draw_ord = m.draw_ord AND done.object_ord = m.object_ord
            """,
            "done.draw_ord IS NULL",
            "n", "object_id", "n.name", "m.drawn_on");

        foreach (var status in Enum.GetValues<ObjectStatus>().Where(one => one != ObjectStatus.Active))
        {
            yield return First(Status, "objects AS o", $"o.status = {(int)status}", "o", "object_id", "o.name", "o.status", CoverageByIndustry.Section);
        }

        // Those with more are among the busiest objects.
        foreach (var times in new[] { 1, 2 })
        {
            yield return First(
                Visits, objects, $"{YearSql.Active("o", year)} AND v.random_visits = {times}", "o", "object_id", "o.name", "v.random_visits", CoverageByIndustry.Section);
        }

        yield return First(
            Places, $"officers AS o JOIN {YearTables.Places} AS l ON l.officer_ord = o.ord", "true", "o", "officer_id", "o.name", "l.places");
        yield return $"""
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

        // Ids are ordered within a jurisdiction by keeping its smallest: to number millions of rows takes far longer.
        string First(string indicator, string from, string where, string row, string id, string name, string extra = "NULL", string section = "NULL") =>
            $$"""
            SELECT '{{indicator}}', q.id, f.id, f.name, f.extra, f.section
            FROM (
                SELECT {{row}}.j, unnest(arg_min({'id': {{row}}.{{id}}, 'name': {{name}}, 'extra': CAST({{extra}} AS VARCHAR), 'section': {{section}}}, {{row}}.{{id}}, {{most}})) AS f
                FROM {{from}} WHERE {{where}} GROUP BY {{row}}.j
            ) AS r JOIN jurisdictions AS q ON q.j = r.j
            WHERE q.judged ORDER BY q.id, f.id
            """;
    }
}

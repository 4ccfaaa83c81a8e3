using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>The plans of the year with the inspections made under them.</summary>
internal static class PlanTimeline
{
    /// <summary>A jurisdiction's first so many are shown.</summary>
    public const int PlansOfAJurisdiction = 60;

    /// <summary>
    /// Columns: jurisdiction, plan, title of its item, first day, last day, day of publication, inspections, first and last of these,
    /// then of the jurisdiction the plans, inspections under them and plans without any. A plan without days has those of its month or year.
    /// </summary>
    public static string Query(int year) =>
        $"""
        WITH made AS (
            SELECT i.plan_ord, count(*) AS times, min(i.inspected_on) AS first, max(i.inspected_on) AS last
            FROM inspections AS i WHERE i.plan_ord IS NOT NULL GROUP BY i.plan_ord
        )
        SELECT q.id, p.plan_id, t.title, CAST({EventFacts.DayOfPlan} AS VARCHAR) AS starts,
            CAST(coalesce(p.ends_on, CASE WHEN p.month IS NULL THEN make_date(p.year, 12, 31) ELSE last_day(make_date(p.year, p.month, 1)) END) AS VARCHAR),
            CAST(p.published_on AS VARCHAR), coalesce(m.times, 0), CAST(m.first AS VARCHAR), CAST(m.last AS VARCHAR), count(*) OVER (PARTITION BY q.id),
            CAST(sum(coalesce(m.times, 0)) OVER (PARTITION BY q.id) AS BIGINT), count(*) FILTER (m.times IS NULL) OVER (PARTITION BY q.id)
        FROM plans AS p
        JOIN jurisdictions AS q ON q.j = p.j
        LEFT JOIN items AS t ON t.ord = p.item_ord
        LEFT JOIN made AS m ON m.plan_ord = p.ord
        WHERE q.judged AND p.year = {year}
        QUALIFY row_number() OVER (PARTITION BY q.id ORDER BY starts, p.plan_id) <= {PlansOfAJurisdiction}
        ORDER BY q.id, starts, p.plan_id
        """;
}

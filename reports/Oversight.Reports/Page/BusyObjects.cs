using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>In each jurisdiction the ten objects with most random inspections, of those with more than two.</summary>
internal static class BusyObjects
{
    /// <summary>Columns: jurisdiction, object, name, random inspections, visits, items, most on one item, flagged.</summary>
    public static string Query(int year) =>
        $"""
        WITH drawn AS (
            SELECT object_ord, random_visits AS times FROM {YearTables.Visits} WHERE random_visits > 2
        ), busy AS (
            SELECT q.id, o.ord, o.object_id, o.name, d.times
            FROM drawn AS d
            JOIN objects AS o ON o.ord = d.object_ord
            JOIN jurisdictions AS q ON q.j = o.j
            QUALIFY row_number() OVER (PARTITION BY q.id ORDER BY d.times DESC, o.object_id) <= 10
        ), visited AS MATERIALIZED (
            SELECT i.object_ord, i.joint_key, i.item_key
            FROM inspections AS i JOIN busy AS b ON b.ord = i.object_ord
            WHERE {YearSql.Random("i")} AND {YearSql.InYear("i", year)}
        ), visits AS (
            SELECT object_ord, count(DISTINCT joint_key) + count(*) FILTER (joint_key IS NULL) AS visits
            FROM visited GROUP BY object_ord
        ), items AS (
            SELECT object_ord, count(*) AS items, max(times) AS most
            FROM (SELECT object_ord, item_key, count(*) AS times FROM visited GROUP BY object_ord, item_key)
            GROUP BY object_ord
        )
        SELECT b.id, b.object_id, b.name, b.times, v.visits, m.items, m.most,
            b.ord IN (SELECT ord FROM flagged)
        FROM busy AS b JOIN items AS m ON m.object_ord = b.ord JOIN visits AS v ON v.object_ord = b.ord
        ORDER BY b.times DESC, b.id, b.object_id
        """;
}

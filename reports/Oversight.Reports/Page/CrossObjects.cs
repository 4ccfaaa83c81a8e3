using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>
/// Multi-headed inspections (多头检查): the twenty objects, flagged in no jurisdiction, with most random inspections over all
/// jurisdictions together, of those with more than two; a joint visit counts once.
/// </summary>
internal static class CrossObjects
{
    /// <summary>Columns: object, a name, inspections, jurisdictions (ids, comma-separated).</summary>
    public static string Query(int year) =>
        $"""
        SELECT o.object_id, min(o.name),
            count(DISTINCT i.joint_key) + count(*) FILTER (i.joint_key IS NULL) AS times,
            string_agg(DISTINCT q.id, ',' ORDER BY q.id)
        FROM inspections AS i
        JOIN objects AS o ON o.ord = i.object_ord
        JOIN jurisdictions AS q ON q.j = o.j
        WHERE {YearSql.Random("i")} AND {YearSql.InYear("i", year)}
            AND o.object_id NOT IN (SELECT f.object_id FROM objects AS f WHERE f.ord IN (SELECT ord FROM flagged))
        GROUP BY o.object_id
        HAVING count(DISTINCT i.joint_key) + count(*) FILTER (i.joint_key IS NULL) > 2
        ORDER BY times DESC, o.object_id LIMIT 20
        """;
}

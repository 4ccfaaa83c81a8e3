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
        WITH most AS (FROM {YearTables.CrossObjects} ORDER BY visits DESC, object_id LIMIT 20)
        SELECT m.object_id, min(o.name), m.visits, string_agg(DISTINCT q.id, ',' ORDER BY q.id)
        FROM most AS m
        JOIN objects AS o ON o.object_id = m.object_id
        JOIN inspections AS i ON i.object_ord = o.ord
        JOIN jurisdictions AS q ON q.j = o.j
        WHERE {YearSql.Random("i")} AND {YearSql.InYear("i", year)}
        GROUP BY m.object_id, m.visits
        ORDER BY m.visits DESC, m.object_id
        """;
}

namespace Oversight.Reports.Page;

/// <summary>How many objects had how many random inspections; objects without one count while active.</summary>
internal static class ObjectLoad
{
    /// <summary>Columns: jurisdiction, random inspections in the year, objects.</summary>
    public const string Query =
        $"""
        SELECT q.id, n.times, CAST(sum(n.objects) AS BIGINT)
        FROM {ObjectCounts.Table} AS n JOIN jurisdictions AS q ON q.j = n.j
        WHERE n.times > 0 OR n.active
        GROUP BY q.id, n.times ORDER BY q.id, n.times
        """;
}

namespace Oversight.Reports.Page;

/// <summary>Objects of the registry by jurisdiction and status: how many, inspected, inspected at random.</summary>
internal static class ObjectsByStatus
{
    /// <summary>Columns: jurisdiction, status (as the contract numbers it), objects, inspected, inspected at random.</summary>
    public const string Query =
        $"""
        SELECT q.id, n.status, {ObjectCounts.Sums}
        FROM {ObjectCounts.Table} AS n JOIN jurisdictions AS q ON q.j = n.j
        WHERE q.judged
        GROUP BY q.id, n.status ORDER BY q.id, n.status
        """;
}

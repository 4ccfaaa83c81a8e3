using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>Objects of the registry by jurisdiction and status: how many, inspected, inspected at random.</summary>
internal static class ObjectsByStatus
{
    /// <summary>Columns: jurisdiction, status (as the contract numbers it), objects, inspected, inspected at random.</summary>
    public const string Query =
        $"""
        SELECT q.id, o.status, count(*), count(v.object_ord), count(*) FILTER (v.random_visits > 0)
        FROM objects AS o
        JOIN jurisdictions AS q ON q.j = o.j
        LEFT JOIN {YearTables.Visits} AS v ON v.object_ord = o.ord
        WHERE q.judged
        GROUP BY q.id, o.status ORDER BY q.id, o.status
        """;
}

namespace Oversight.Reports.Page;

/// <summary>Active objects by jurisdiction and industry: how many, inspected, inspected at random.</summary>
internal static class CoverageByIndustry
{
    /// <summary>Columns: jurisdiction, section (A to T; '-' where the code has none), active, inspected, inspected at random.</summary>
    public const string Query =
        $"""
        SELECT q.id, n.section, {ObjectCounts.Sums}
        FROM {ObjectCounts.Table} AS n JOIN jurisdictions AS q ON q.j = n.j
        WHERE q.judged AND n.active
        GROUP BY q.id, n.section ORDER BY q.id, n.section
        """;
}

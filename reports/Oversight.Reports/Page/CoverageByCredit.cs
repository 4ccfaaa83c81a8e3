namespace Oversight.Reports.Page;

/// <summary>Active objects by jurisdiction and credit grade: how many, inspected, inspected at random.</summary>
internal static class CoverageByCredit
{
    /// <summary>Columns: jurisdiction, grade (1 to 4 for A to D, 0 unrated), active, inspected, inspected at random.</summary>
    public const string Query =
        $"""
        SELECT q.id, n.credit_grade, {ObjectCounts.Sums}
        FROM {ObjectCounts.Table} AS n JOIN jurisdictions AS q ON q.j = n.j
        WHERE n.active
        GROUP BY q.id, n.credit_grade ORDER BY q.id, n.credit_grade
        """;
}

namespace Oversight.Reports.Page;

/// <summary>When the jurisdictions did what they are to do by a day of the year.</summary>
internal static class MilestonesDone
{
    /// <summary>Columns: jurisdiction, milestone, day done.</summary>
    public static string Query(int year) =>
        $"""
        SELECT q.id, m.milestone, CAST(m.done_on AS VARCHAR)
        FROM milestones AS m JOIN jurisdictions AS q ON q.j = m.j
        WHERE q.judged AND m.year = {year} AND m.done_on IS NOT NULL
        ORDER BY q.id, m.milestone
        """;
}

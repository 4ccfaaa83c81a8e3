using Oversight.Contracts.Rules;
using Oversight.Reports.Model;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Page;

/// <summary>Missed deadlines, counted by rule, month of the due day, state and days late.</summary>
internal static class DeadlineBreaches
{
    /// <summary>
    /// Columns: rule, month of the due day (1 to 12), state, class of working days late (0: none; then up to 5, 10, 20, 60,
    /// more), breaches, most days late.
    /// </summary>
    public static string Query(ReportModel model)
    {
        var rules = model.Packs.SelectMany(pack => pack.Rules)
            .Where(rule => rule.Kind == RuleKind.Deadline)
            .Select(rule => SqlQuote.Literal(rule.Id))
            .ToList();
        var which = rules.Count == 0 ? "false" : $"rule_id IN ({string.Join(", ", rules)})";
        return $"""
            SELECT rule_id, month(due_on) AS due_month, state,
                CASE WHEN days_late <= 0 THEN 0 WHEN days_late <= 5 THEN 1 WHEN days_late <= 10 THEN 2
                    WHEN days_late <= 20 THEN 3 WHEN days_late <= 60 THEN 4 ELSE 5 END AS lateness,
                count(*), max(days_late)
            FROM breaches WHERE {which}
            GROUP BY rule_id, due_month, state, lateness ORDER BY rule_id, due_month, state, lateness
            """;
    }
}

using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Reports.Model;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Workbook;

/// <summary>A kind of finding: the breaches of the rules of a kind, or about the team, which have sheets of their own.</summary>
/// <param name="Name">The sheets' name.</param>
/// <param name="Rules">Ids of its rules.</param>
/// <param name="IsOthers">Whether it takes the breaches of all rules but these.</param>
/// <param name="IsTimed">Whether its rules ask for something by a day; the others measure something against a limit.</param>
internal sealed record FindingKind(LocalText Name, IReadOnlyList<string> Rules, bool IsOthers, bool IsTimed)
{
    private static readonly (RuleKind Kind, LocalText Name)[] Kinds =
    [
        (RuleKind.Deadline, new("时限", "Deadlines")),
        (RuleKind.Cap, new("上限", "Caps")),
        (RuleKind.Requirement, new("要求", "Requirements")),
        (RuleKind.Share, new("比例", "Shares")),
        (RuleKind.Comparison, new("比较", "Comparisons")),
        (RuleKind.Milestone, new("节点", "Milestones")),
    ];

    /// <summary>The kinds in the order of their sheets; the last takes what no known rule accounts for.</summary>
    public static IEnumerable<FindingKind> All(IEnumerable<RuleInfo> rules)
    {
        var judged = rules.Where(rule => rule.Kind is not null).ToList();
        var team = judged.Where(rule => rule.Topic == RuleTopic.Team && !IsByDay(rule.Kind)).Select(rule => rule.Id).ToList();
        var others = judged.Where(rule => !team.Contains(rule.Id)).ToList();
        foreach (var (kind, name) in Kinds)
        {
            yield return new FindingKind(name, [.. others.Where(rule => rule.Kind == kind).Select(rule => rule.Id)], IsOthers: false, IsByDay(kind));
            if (kind == RuleKind.Cap)
            {
                yield return new FindingKind(new("检查组与回避", "Team and recusal"), team, IsOthers: false, IsTimed: false);
            }
        }

        yield return new FindingKind(
            new("其他", "Other findings"), [.. judged.Select(rule => rule.Id)], IsOthers: true, IsTimed: false);
    }

    private static bool IsByDay(RuleKind? kind) => kind is RuleKind.Deadline or RuleKind.Milestone;

    /// <summary>SQL: whether a breach is of this kind.</summary>
    public string Condition => Rules.Count == 0
        ? (IsOthers ? "true" : "false")
        : $"coalesce(rule_id, '') {(IsOthers ? "NOT IN" : "IN")} ({string.Join(", ", Rules.Select(SqlQuote.Literal))})";
}

using Oversight.Contracts;
using Oversight.Contracts.Rules;

namespace Oversight.Reports.Workbook;

/// <summary>What kinds of rules and grades of severity are called, as on the page.</summary>
internal static class RuleWords
{
    /// <summary>A kind's name; null is a rule that shapes the draw and is not judged.</summary>
    public static LocalText Of(RuleKind? kind) => kind switch
    {
        RuleKind.Requirement => new("要求", "Requirement"),
        RuleKind.Deadline => new("时限", "Deadline"),
        RuleKind.Cap => new("上限", "Cap"),
        RuleKind.Share => new("比例", "Share"),
        RuleKind.Comparison => new("比较", "Comparison"),
        RuleKind.Milestone => new("节点", "Milestone"),
        _ => new("抽取", "Draw"),
    };

    /// <summary>A severity's name.</summary>
    public static LocalText Of(Severity severity) =>
        severity == Severity.Notice ? new LocalText("提示", "Notice") : new LocalText("违规", "Breach");
}

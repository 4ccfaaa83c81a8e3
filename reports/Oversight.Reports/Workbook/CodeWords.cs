using Oversight.Contracts;

namespace Oversight.Reports.Workbook;

/// <summary>What the codes of the rows are called in the workbook; in the files beside it they are the same in every language.</summary>
internal static class CodeWords
{
    private static readonly Dictionary<string, LocalText> Severities = new(StringComparer.Ordinal)
    {
        ["breach"] = new("违规", "Breach"),
        ["notice"] = new("提示", "Notice"),
    };

    private static readonly Dictionary<string, LocalText> States = new(StringComparer.Ordinal)
    {
        ["late"] = new("逾期办结", "Late"),
        ["overdue"] = new("逾期未办", "Overdue"),
        ["failed"] = new("不符合", "Failed"),
    };

    private static readonly Dictionary<string, LocalText> SubjectKinds = new(StringComparer.Ordinal)
    {
        ["inspection"] = new("检查", "Inspection"),
        ["object"] = new("检查对象", "Object"),
        ["officer"] = new("执法检查人员", "Officer"),
        ["plan"] = new("抽查计划", "Plan"),
        ["draw"] = new("抽取", "Draw"),
        ["item"] = new("抽查事项", "Item"),
        ["objection"] = new("异议", "Objection"),
        ["milestone"] = new("节点", "Milestone"),
        ["jurisdiction"] = new("辖区", "Jurisdiction"),
    };

    private static readonly Dictionary<string, LocalText> Actions = new(StringComparer.Ordinal)
    {
        ["rejected"] = new("剔除", "Rejected"),
        ["kept"] = new("保留", "Kept"),
    };

    /// <summary>How grave a breach is.</summary>
    public static Dictionary<string, string> OfSeverity(Words words) => In(words, Severities);

    /// <summary>In which way something is not as it should be.</summary>
    public static Dictionary<string, string> OfState(Words words) => In(words, States);

    /// <summary>What a subject's id is the id of.</summary>
    public static Dictionary<string, string> OfSubjectKind(Words words) => In(words, SubjectKinds);

    /// <summary>What was done with a faulty row.</summary>
    public static Dictionary<string, string> OfAction(Words words) => In(words, Actions);

    /// <summary>A line for each of them that needs an explanation.</summary>
    public static IEnumerable<string> Lines(Words words) =>
    [
        words["性质：违规，文件明确要求；提示，文件原则性要求。", "Severity: breach, the document demands it; notice, the document states it in principle."],
        words[
            "状态：逾期办结，到期之后才办；逾期未办，至截止日仍未办；不符合，与规则要求不符。",
            "State: late, done after the due day; overdue, not done by the cut-off; failed, not as the rule asks."],
        words["处理：剔除，不参与任何统计；保留，由规则评判。", "Action: rejected, the row counts nowhere; kept, it counts and rules judge it."],
    ];

    private static Dictionary<string, string> In(Words words, Dictionary<string, LocalText> codes) =>
        codes.ToDictionary(code => code.Key, code => words[code.Value], StringComparer.Ordinal);
}

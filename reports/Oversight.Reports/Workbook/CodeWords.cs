namespace Oversight.Reports.Workbook;

/// <summary>What the codes in the rows mean; they are the same in every language, as in the files beside the workbook.</summary>
internal static class CodeWords
{
    /// <summary>A line for each column that holds codes.</summary>
    public static IEnumerable<string> Lines(Words words) =>
    [
        words[
            "性质：breach 违规；notice 提示（文件原则性要求）。",
            "Severity: breach, the document demands it; notice, the document states it in principle."],
        words[
            "状态：late 逾期办结；overdue 截止日仍逾期未办；failed 不符合。",
            "State: late, done after the due day; overdue, not done by the cut-off; failed, not as the rule asks."],
        words[
            "对象类别：inspection 检查；object 检查对象；officer 执法检查人员；plan 抽查计划；draw 抽取；item 抽查事项；objection 异议；milestone 节点；jurisdiction 辖区。",
            "Subject kind: what the subject's id is the id of."],
        words[
            "处理：rejected 剔除，不参与任何统计；kept 保留，由规则评判。",
            "Action: rejected, the row counts nowhere; kept, it counts and rules judge it."],
    ];
}

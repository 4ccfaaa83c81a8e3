using Oversight.Policies.Evaluation;
using Oversight.Policies.Explanation;

namespace Oversight.Cli.Console;

/// <summary>How a rule came out, in words.</summary>
/// <param name="words">The language.</param>
/// <param name="explanation">The explanation.</param>
internal sealed class VerdictText(Words words, Explanation explanation)
{
    /// <summary>That the document does not speak of the row at all.</summary>
    public string LeftOut => words["文件整体上不适用于它（见文末定义）", "the document leaves it out as a whole (see the definition at the end)"];

    /// <summary>The outcome in a word or two.</summary>
    public string Outcome(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Failed => words["不符合", "FAILED"],
        RuleOutcome.Late => words["逾期完成", "LATE"],
        RuleOutcome.Overdue => words["逾期未完成", "OVERDUE"],
        RuleOutcome.Pending => words["未到期", "pending"],
        RuleOutcome.Holds => words["符合", "holds"],
        _ => words["不适用", "does not apply"],
    };

    /// <summary>What was measured, by when what was due, or why the rule does not apply; empty where there is nothing to say.</summary>
    public string Finding(Verdict verdict) => verdict switch
    {
        { Reason: not RuleReason.None } => Reason(verdict),
        { Due: { } due } => Duty(verdict, due),
        { Measured: { } measured, Limit: { } limit } => words[
            $"实为 {FactText.Number(measured)}，限为 {FactText.Number(limit)}", $"found {FactText.Number(measured)}, limit {FactText.Number(limit)}"],
        { Measured: { } measured } => words[$"实为 {FactText.Number(measured)}", $"found {FactText.Number(measured)}"],
        _ => "",
    };

    private string Duty(Verdict verdict, DateOnly due)
    {
        var from = verdict.From is { } start ? words[$"自 {start:yyyy-MM-dd} 起算，", $"from {start:yyyy-MM-dd}, "] : "";
        var end = verdict switch
        {
            { Outcome: RuleOutcome.Late } => words[
                $"实于 {verdict.Done:yyyy-MM-dd}，迟 {verdict.DaysLate} 个工作日",
                $"done {verdict.Done:yyyy-MM-dd}, {Late(verdict)} late"],
            { Outcome: RuleOutcome.Overdue } => words[
                $"至 {explanation.CutOff:yyyy-MM-dd} 未完成，已逾 {verdict.DaysLate} 个工作日",
                $"not done by {explanation.CutOff:yyyy-MM-dd}, {Late(verdict)} over"],
            { Outcome: RuleOutcome.Pending } => words[
                $"至 {explanation.CutOff:yyyy-MM-dd} 未完成，尚未到期", $"not done by {explanation.CutOff:yyyy-MM-dd}, not yet due"],
            _ => words[$"实于 {verdict.Done:yyyy-MM-dd}，按时", $"done {verdict.Done:yyyy-MM-dd}, in time"],
        };
        return words[$"{from}应于 {due:yyyy-MM-dd}，{end}", $"{from}due {due:yyyy-MM-dd}, {end}"];
    }

    private static string Late(Verdict verdict) => verdict.DaysLate == 1 ? "1 working day" : $"{verdict.DaysLate} working days";

    private string Reason(Verdict verdict) => verdict.Reason switch
    {
        RuleReason.OtherYear => words[
            $"事件属 {explanation.Subject.EventYear} 年度，不在 {explanation.Year} 年度报告内",
            $"the event belongs to {explanation.Subject.EventYear}, not to the report of {explanation.Year}"],
        RuleReason.Outside => LeftOut,
        RuleReason.When => words["适用条件 When 不成立", "its condition When does not hold"],
        RuleReason.JudgedInOtherYear => words[
            $"决定年度的日期（InTheYearOf）不明或不在 {explanation.Year} 年", $"the day that decides the year (InTheYearOf) is not known or not in {explanation.Year}"],
        RuleReason.NotBegun => words["截止日前起算日期不明，义务尚未开始", "the duty has not begun: its start is not known by the cut-off"],
        RuleReason.DueInOtherYear when verdict.Due is { } due => words[
            $"应于 {due:yyyy-MM-dd}，属另一年度的报告", $"due {due:yyyy-MM-dd}, in the report of another year"],
        RuleReason.DueInOtherYear => words[$"{explanation.Year} 年没有到期日", $"no due day in {explanation.Year}"],
        RuleReason.NoValue => words["没有可量的值：基数为零或不明", "nothing to measure: the base is empty or not known"],
        RuleReason.NothingCounted => words["该对象没有计入的检查", "no inspection of the object counts"],
        RuleReason.SwitchedOff => words["已停用（见上）", "it is switched off (see above)"],
        RuleReason.FewerThanTwoClasses => words["有数据的类别不足两个", "fewer than two classes have a row"],
        _ => "",
    };
}

using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Explanation;

namespace Oversight.Cli.Console;

/// <summary>An explanation as lines: what the subject is, then every rule with what it saw.</summary>
/// <param name="explanation">The explanation.</param>
/// <param name="words">The language.</param>
internal sealed class ExplanationText(Explanation explanation, Words words)
{
    // What is shown stands in the finding already, and overload is another matter.
    private static readonly string[] SaysNothingMore = ["Showing", "AsOverload"];

    private readonly FactText _facts = new(words);
    private readonly TermText _terms = new(words);
    private readonly VerdictText _verdicts = new(words, explanation);

    public void Write(TextWriter output)
    {
        WriteHead(output);
        foreach (var rule in explanation.Rules)
        {
            output.WriteLine();
            Write(output, rule);
        }

        foreach (var definition in explanation.Definitions)
        {
            output.WriteLine();
            output.WriteLine(words[$"定义 {definition.Name}", $"definition {definition.Name}"]);
            Write(output, definition);
        }

        output.WriteLine();
    }

    private void WriteHead(TextWriter output)
    {
        var (subject, plugin, document) = (explanation.Subject, explanation.Plugin.Plugin, explanation.Plugin.Document);
        var day = subject.EventOn is { } on ? $", {on:yyyy-MM-dd}" : "";
        output.WriteLine($"{Kind(subject.Kind)} {SafeText.Of(subject.Id)}, {words[plugin.Name]} ({plugin.Id}){day}");
        output.WriteLine(words[
            $"文件：{document.Title.Zh}{Number(document.Number)}，自 {document.ValidFrom:yyyy-MM-dd} 起有效{(document.ValidTo is { } zh ? $"，至 {zh:yyyy-MM-dd} 止" : "")}",
            $"document: {document.Title.En}{Number(document.Number)}, valid from {document.ValidFrom:yyyy-MM-dd}{(document.ValidTo is { } en ? $" to {en:yyyy-MM-dd}" : "")}"]);
        output.WriteLine(words[
            $"报告年度 {explanation.Year}，截止日 {explanation.CutOff:yyyy-MM-dd}", $"report year {explanation.Year}, cut-off {explanation.CutOff:yyyy-MM-dd}"]);
        foreach (var note in Notes())
        {
            output.WriteLine(note);
        }

        var (broken, pending, kept) = (
            explanation.Rules.Count(rule => rule.IsBroken), Count(RuleOutcome.Pending), Count(RuleOutcome.Holds));
        var rest = explanation.Rules.Count - broken - pending - kept;
        output.WriteLine(words[
            $"规则：不符合 {broken}，未到期 {pending}，符合 {kept}，不适用 {rest}",
            $"rules: {broken} broken, {pending} pending, {kept} hold, {rest} do not apply"]);
    }

    private IEnumerable<string> Notes()
    {
        if (explanation.IsOutsideValidity)
        {
            yield return words["它不在文件的有效期内，没有规则判断它", "it lies outside the document's validity: no rule judges it"];
            yield break;
        }

        if (explanation.IsOfOtherYear)
        {
            yield return words[
                $"它属 {explanation.Subject.EventYear} 年度：{explanation.Year} 年度报告只判断当年到期的义务",
                $"it belongs to {explanation.Subject.EventYear}: the report of {explanation.Year} judges only duties that fall due in that year"];
        }

        if (explanation.Rules.Count == 0)
        {
            yield return words["文件没有关于这类数据的规则", "the document has no rule about this kind of row"];
        }

        if (explanation.IsLeftOut)
        {
            yield return _verdicts.LeftOut;
        }
    }

    private void Write(TextWriter output, ExplainedRule explained)
    {
        var (rule, verdict) = (explained.Rule, explained.Verdict);
        output.WriteLine(words[
            $"{_verdicts.Outcome(verdict.Outcome)}  {rule.Id}  {rule.Article}（{(rule.Severity == Severity.Notice ? "提示" : "违规")}类）",
            $"{_verdicts.Outcome(verdict.Outcome)}  {rule.Id}  {rule.Article} ({RuleKindNames.NameOf(rule.Severity)})"]);
        output.WriteLine($"  {words[rule.Wording]}");
        if (_verdicts.Finding(verdict) is { Length: > 0 } finding)
        {
            output.WriteLine($"  {finding}");
        }

        foreach (var clause in explained.Clauses.Where(clause => (explained.Applies && !SaysNothingMore.Contains(clause.Name)) || clause.Decides))
        {
            Write(output, clause);
        }

        WriteTerm(output, explained);
        WriteClasses(output, verdict);
        WriteCounted(output, explained);
    }

    private void Write(TextWriter output, ExplainedClause clause)
    {
        output.WriteLine($"  {clause.File}:{clause.Line}  .{clause.Source}");
        foreach (var line in clause.Operands.Select(_facts.Of).Concat(clause.Parameters.Select(_facts.Of)))
        {
            output.WriteLine($"    {line}");
        }
    }

    private void WriteTerm(TextWriter output, ExplainedRule explained)
    {
        if (explained.Term is not { } term || !explained.Applies)
        {
            return;
        }

        if (term.Days.Count > 0)
        {
            output.WriteLine(words["  逐日计算：", "  day by day:"]);
            foreach (var line in _terms.Days(term))
            {
                output.WriteLine($"    {line}");
            }
        }

        if (_terms.Over(term) is { } over)
        {
            output.WriteLine(words[$"  逾期的工作日：{over}", $"  working days over: {over}"]);
        }

        if (term.Unknown)
        {
            output.WriteLine(words[
                "  日历不知道其中某年的放假安排，按周一至周五计算", "  the calendar does not know the days off of a year in it: Monday to Friday were counted"]);
        }
    }

    private void WriteClasses(TextWriter output, Verdict verdict)
    {
        foreach (var found in verdict.Classes ?? [])
        {
            var rate = found.Rate.Value is { } value ? $" = {FactText.Number(value)}" : "";
            output.WriteLine($"    {words[found.Name]}{words["：", ": "]}{found.Rate.Numerator}/{found.Rate.Denominator}{rate}");
        }
    }

    private void WriteCounted(TextWriter output, ExplainedRule explained)
    {
        if (explained.Counted is not { Count: > 0 } counted)
        {
            return;
        }

        var how = ((InspectionCap)explained.Rule).Grouping switch
        {
            CapGrouping.ObjectAndItem => words["，以次数最多的事项为准", "; the item with the most decides"],
            CapGrouping.ObjectJointVisitsMerged => words["，同一联合检查算一次", "; those of a joint visit are one"],
            _ => "",
        };
        output.WriteLine(words[$"  计入的检查（{counted.Count}{how}）：", $"  inspections counted ({counted.Count}{how}):"]);
        foreach (var found in counted)
        {
            var item = found.ItemId is { } id ? words[$"，事项 {SafeText.Of(id)}", $", item {SafeText.Of(id)}"] : "";
            var joint = found.JointId is { } visit ? words[$"，联合检查 {SafeText.Of(visit)}", $", joint visit {SafeText.Of(visit)}"] : "";
            var self = found.IsSubject ? words["（本次检查）", " (this one)"] : "";
            output.WriteLine($"    {found.InspectedOn:yyyy-MM-dd} {SafeText.Of(found.Id)}{item}{joint}{self}");
        }
    }

    private int Count(RuleOutcome outcome) => explanation.Rules.Count(rule => rule.Verdict.Outcome == outcome);

    private static string Number(string number) => number.Length > 0 ? $" {number}" : "";

    private string Kind(SubjectKind kind) => kind switch
    {
        SubjectKind.Inspection => words["检查", "inspection"],
        SubjectKind.Object => words["检查对象", "object"],
        SubjectKind.Officer => words["执法检查人员", "officer"],
        SubjectKind.Plan => words["抽查计划", "plan"],
        SubjectKind.Draw => words["抽取", "draw"],
        SubjectKind.Item => words["抽查事项", "item"],
        SubjectKind.Objection => words["异议", "objection"],
        SubjectKind.Milestone => words["节点", "milestone"],
        _ => words["辖区", "jurisdiction"],
    };
}

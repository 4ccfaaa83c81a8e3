using System.Globalization;
using Oversight.Reports.Model;
using Oversight.Simulation.Results;

namespace Oversight.Reports.WhatIf;

/// <summary>The sections of <c>simulation.html</c> in one language: answer, charts, rules, numbers, inputs and assumptions.</summary>
/// <param name="summary">What the simulation says.</param>
/// <param name="charts">Its charts in the language.</param>
/// <param name="tool">The program that writes it.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class SimulationSections(SimulationSummary summary, (string Name, string Svg)[] charts, ToolInfo tool, string language)
{
    private const string None = "—";

    private string[] Ratios => [.. summary.Scenarios[0].Points.Select(point => point.Ratio is { } ratio ? Share((double)ratio) : Say("各计划自己的比例", "the plans' own"))];

    /// <summary>Writes them.</summary>
    public void Write(HtmlText html)
    {
        var request = summary.Request;
        html.Raw($"<main lang=\"{(language == "en" ? "en" : "zh-CN")}\" class=\"wrap\">\n<header class=\"top\">\n");
        html.Element("h1", $"{summary.Plugin.Document.Title.In(language)} — {Say("抽查模拟", "simulation")} {summary.Year}");
        html.Element("p", Say(
            $"{summary.Plans.Count} 个计划，存续对象 {summary.Active:N0} 户，其中 {summary.Drawable:N0} 户可抽取；重复 {request.Replicates:N0} 遍，{(request.Years == 1 ? "模拟一年" : $"连续 {request.Years} 年")}，种子 {request.Seed}。",
            $"{Count(summary.Plans.Count, "plan")}; {Count(summary.Active, "active firm")}, {summary.Drawable:N0} of them can be drawn; {Count(request.Replicates, "replicate")} of {Count(request.Years, "year")}, seed {request.Seed}."));
        html.Raw("</header>\n");
        Section(html, Say("回答", "The answer"), Answer);
        if (charts.Length > 0)
        {
            Section(html, Say("图", "Charts"), Charts);
        }

        Section(html, Say("规则", "Rules"), Rules);
        Section(html, Say("数字", "Numbers"), Numbers);
        Section(html, Say("输入与假设", "Inputs and assumptions"), Inputs);
        html.Element("footer", tool.ToString()).Raw("</main>\n");
    }

    private static void Section(HtmlText html, string title, Action<HtmlText> write)
    {
        html.Raw("<section>\n").Element("h2", title);
        write(html);
        html.Raw("</section>\n");
    }

    private void Answer(HtmlText html)
    {
        foreach (var scenario in summary.Scenarios)
        {
            html.Raw("<p class=\"answer\"><strong>").Text(scenario.Scenario.Name).Raw("</strong>")
                .Raw(scenario.IsBaseline ? Say("（基准）", " (baseline)") : "").Raw(Say("：", ": ")).Text(scenario.Answer.Sentence.In(language)).Raw("</p>\n");
            foreach (var note in scenario.Notes)
            {
                html.Element("p", note.In(language), "note");
            }
        }
    }

    private void Charts(HtmlText html)
    {
        html.Raw("<div class=\"pair\">\n");
        foreach (var (_, svg) in charts)
        {
            html.Raw("<figure>").Raw(svg).Raw("</figure>\n");
        }

        html.Raw("</div>\n");
    }

    private void Rules(HtmlText html) => html
        .Element("p", Say("规则得到遵守的概率；“—”表示不适用。", "Probability that the rule holds; — where it does not apply."), "note")
        .Table([Say("规则", "rule"), Say("方案", "scenario"), .. Ratios], 2, summary.Rules.Select(rule => (
            $"{rule.Rule.Id}: {rule.Rule.Wording.In(language)}",
            (IReadOnlyList<IReadOnlyList<string>>)(rule.IsSimulated
                ? [.. summary.Scenarios.Select(scenario => (IReadOnlyList<string>)
                    [scenario.Scenario.Name, .. scenario.Points.Select(point => Share(point.Rules.First(one => one.RuleId == rule.Rule.Id).Probability))])]
                : [[Say("不由抽取决定", "not decided by the draws"), .. Ratios.Select(_ => "")]]))));

    private void Numbers(HtmlText html)
    {
        html.Element("p", Say("均值；方括号内为 5% 与 95% 分位；Δ 为与基准之差及其标准误。", "Means; in brackets the 5 % and 95 % quantiles; Δ is the difference to the baseline with its standard error."), "note");
        html.Table([Say("数字", "number"), Say("方案", "scenario"), .. Ratios], 2, summary.Statistics.Select((statistic, column) => (
            statistic.Title.In(language),
            (IReadOnlyList<IReadOnlyList<string>>)[.. summary.Scenarios.Select(scenario => (IReadOnlyList<string>)
                [scenario.Scenario.Name, .. scenario.Points.Select(point => Cell(statistic, point.Estimates[column]))])])));
        html.Element("p", Say(
            "全部检查一遍所需年数：以 50% 的概率，其下为以 95% 的概率；以及没有计划能抽到的存续对象数。假设见下。",
            "Years until every active firm has been visited once: with a probability of 50 %, below it with 95 %; and active firms that no plan can draw. What is assumed stands below."), "note");
        html.Table([Say("方案", "scenario"), .. Ratios], 1, summary.Scenarios.Select(scenario => (
            scenario.Scenario.Name,
            (IReadOnlyList<IReadOnlyList<string>>)[[.. scenario.Points.Select(point => point.YearsToAll is { } years
                ? $"{years.Median:N0}\n95%: {years.Sure:N0}{(years.Never > 0 ? Say($"\n抽不到 {years.Never:N0} 户", $"\nnever {years.Never:N0}") : "")}"
                : None)]])));
    }

    private void Inputs(HtmlText html)
    {
        html.Raw("<ul class=\"plain\">\n");
        foreach (var text in summary.Assumptions)
        {
            html.Element("li", text.In(language));
        }

        html.Raw("</ul>\n");
        html.Table(
            [Say("计划", "plan"), Say("事项", "item"), Say("科室", "section"), Say("自身比例", "own ratio"), Say("抽取日", "drawn on"), Say("次数", "draws")],
            3,
            summary.Plans.Select(plan => (
                plan.PlanId,
                (IReadOnlyList<IReadOnlyList<string>>)[[
                    plan.ItemId ?? None, plan.Section ?? None, Share((double?)plan.Ratio), plan.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), plan.Frequency.ToString(CultureInfo.InvariantCulture)]])));
    }

    private static string Cell(Statistic statistic, Estimate estimate)
    {
        if (estimate.Mean is not { } mean)
        {
            return None;
        }

        var share = statistic.Unit == "share";
        var text = $"{ChartNumber.Of(mean, share)}\n[{ChartNumber.Of(estimate.Low ?? mean, share)}, {ChartNumber.Of(estimate.High ?? mean, share)}]";
        return estimate.Difference is { } difference
            ? $"{text}\nΔ {ChartNumber.Of(difference, share)} ± {ChartNumber.Of(estimate.DifferenceError ?? 0, share)}"
            : text;
    }

    private string Say(string zh, string en) => language == "en" ? en : zh;

    private static string Count(long number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    private static string Share(double? share) => share is { } value ? ChartNumber.Of(value, isShare: true) : None;
}

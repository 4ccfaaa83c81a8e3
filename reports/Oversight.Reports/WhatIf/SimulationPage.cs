using System.Globalization;
using System.Text;
using Oversight.Contracts;
using Oversight.Reports.Model;
using Oversight.Reports.Page;
using Oversight.Simulation.Results;

namespace Oversight.Reports.WhatIf;

/// <summary><c>simulation.html</c>: what a simulation says, in Chinese and English, as one file that needs neither a network nor a script.</summary>
/// <remarks>Texts from data are escaped; the page's content security policy runs no script and loads nothing.</remarks>
/// <param name="summary">What the simulation says.</param>
/// <param name="charts">Its charts by language: <c>zh</c>, <c>en</c>.</param>
internal sealed class SimulationPage(SimulationSummary summary, IReadOnlyDictionary<string, (string Name, string Svg)[]> charts)
{
    public const string FileName = "simulation.html";

    // The language is chosen by a radio button, and shown by its state alone.
    private const string Style =
        """
        main { display: none; }
        #zh:checked ~ main:lang(zh), #en:checked ~ main:lang(en) { display: block; }
        .language { margin: 18px 4px 0 24px; }
        .answer { font-size: 1.1rem; margin: 6px 0 2px; }
        figure svg { max-width: 100%; height: auto; }
        """;

    private readonly StringBuilder html = new();

    /// <summary>Writes the page into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="language">The language that is shown first.</param>
    public void Write(string folder, string language)
    {
        var title = $"{summary.Plugin.Plugin.Id} {summary.Year}";
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(language == "en" ? "en" : "zh-CN").Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>").Append(Markup.Text(title)).Append("</title>\n<style>\n").Append(PageAssets.Read("page.css")).Append(Style).Append("\n</style>\n</head>\n<body>\n");
        foreach (var (id, name) in new[] { ("zh", "中文"), ("en", "English") })
        {
            html.Append(CultureInfo.InvariantCulture, $"<input class=\"language\" type=\"radio\" name=\"language\" id=\"{id}\"{(id == language ? " checked" : "")}><label for=\"{id}\" lang=\"{id}\">{name}</label>\n");
        }

        Body("zh");
        Body("en");
        html.Append("</body>\n</html>\n");
        File.WriteAllText(Path.Combine(folder, FileName), html.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private void Body(string language)
    {
        var request = summary.Request;
        string Say(string zh, string en) => language == "en" ? en : zh;
        html.Append(CultureInfo.InvariantCulture, $"<main lang=\"{(language == "en" ? "en" : "zh-CN")}\" class=\"wrap\">\n");
        Element("h1", $"{summary.Plugin.Document.Title.In(language)} — {Say("抽查模拟", "simulation")} {summary.Year}");
        Element("p", Say(
            $"{summary.Plans.Count} 个计划，存续对象 {summary.Active:N0} 户，其中 {summary.Drawable:N0} 户可抽取；重复 {request.Replicates:N0} 遍，连续 {request.Years} 年，种子 {request.Seed}。",
            $"{summary.Plans.Count} plans; {summary.Active:N0} active firms, {summary.Drawable:N0} of them can be drawn; {request.Replicates:N0} replicates of {request.Years} year(s), seed {request.Seed}."));
        Head(Say("回答", "The answer"));
        foreach (var scenario in summary.Scenarios)
        {
            html.Append("<p class=\"answer\"><strong>").Append(Markup.Text(scenario.Scenario.Name)).Append("</strong>")
                .Append(scenario.IsBaseline ? Say("（基准）", " (baseline)") : "").Append(Say("：", ": ")).Append(Markup.Text(scenario.Answer.Sentence.In(language))).Append("</p>\n");
            foreach (var note in scenario.Notes)
            {
                Element("p", note.In(language), "note");
            }
        }

        if (charts[language].Length > 0)
        {
            Head(Say("图", "Charts"));
            html.Append("<div class=\"pair\">\n");
            foreach (var (_, svg) in charts[language])
            {
                html.Append("<figure>").Append(svg).Append("</figure>\n");
            }

            html.Append("</div>\n");
        }

        Head(Say("规则", "Rules"));
        Table(
            [Say("规则", "rule"), Say("方案", "scenario"), .. Ratios(language)],
            summary.Rules.SelectMany(rule => summary.Scenarios.Select(scenario => (IEnumerable<string>)
            [
                $"{rule.Rule.Id}: {rule.Rule.Citation.Wording.In(language)}",
                scenario.Scenario.Name,
                .. scenario.Points.Select(point => !rule.IsSimulated
                    ? Say("不由抽取决定", "not decided by the draws")
                    : Share(point.Rules.First(one => one.RuleId == rule.Rule.Id).Probability)),
            ])));
        Head(Say("数字", "Numbers"));
        Element("p", Say("均值；括号内为 5% 与 95% 分位；Δ 为与基准之差及其标准误。", "Means; in brackets the 5 % and 95 % quantiles; Δ is the difference to the baseline with its standard error."), "note");
        Table(
            [Say("数字", "number"), Say("方案", "scenario"), .. Ratios(language)],
            Enumerable.Range(0, summary.Statistics.Count).SelectMany(column => summary.Scenarios.Select(scenario => (IEnumerable<string>)
            [
                summary.Statistics[column].Title.In(language),
                scenario.Scenario.Name,
                .. scenario.Points.Select(point => Cell(summary.Statistics[column], point.Estimates[column])),
            ])));
        Table(
            [Say("全部检查一遍所需年数：中位、95%；永远抽不到的对象", "years until all have been visited: median, 95 %; firms that no plan can draw"), .. Ratios(language)],
            summary.Scenarios.Select(scenario => (IEnumerable<string>)
            [
                scenario.Scenario.Name,
                .. scenario.Points.Select(point => point.YearsToAll is { } years ? $"{years.Median}, {years.Sure}; {years.Never:N0}" : "—"),
            ]));
        Head(Say("输入与假设", "Inputs and assumptions"));
        html.Append("<ul>\n");
        foreach (var text in summary.Assumptions)
        {
            Element("li", text.In(language));
        }

        html.Append("</ul>\n");
        Table(
            [Say("计划", "plan"), Say("事项", "item"), Say("科室", "section"), Say("自身比例", "own ratio"), Say("抽取日", "drawn on"), Say("次数", "draws")],
            summary.Plans.Select(plan => (IEnumerable<string>)
                [plan.PlanId, plan.ItemId ?? "—", plan.Section ?? "—", Share((double?)plan.Ratio), plan.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), plan.Frequency.ToString(CultureInfo.InvariantCulture)]));
        Element("p", ToolInfo.Current.ToString(), "note");
        html.Append("</main>\n");
    }

    private IEnumerable<string> Ratios(string language) => summary.Scenarios[0].Points.Select(point => point.Ratio is { } ratio
        ? Share((double)ratio)
        : new LocalText("各计划自己的比例", "the plans' own").In(language));

    private static string Cell(Statistic statistic, Estimate estimate)
    {
        if (estimate.Mean is not { } mean)
        {
            return "—";
        }

        var share = statistic.Unit == "share";
        var text = $"{FanChart.Number(mean, share)} [{FanChart.Number(estimate.Low ?? mean, share)}, {FanChart.Number(estimate.High ?? mean, share)}]";
        return estimate.Difference is { } difference
            ? $"{text} Δ {FanChart.Number(difference, share)} ± {FanChart.Number(estimate.DifferenceError ?? 0, share)}"
            : text;
    }

    private static string Share(double? share) => share is { } value ? FanChart.Number(value, isShare: true) : "—";

    private void Head(string text) => Element("h2", text);

    private void Element(string tag, string text, string? style = null) =>
        html.Append('<').Append(tag).Append(style is null ? "" : $" class=\"{style}\"").Append('>').Append(Markup.Text(text)).Append("</").Append(tag).Append(">\n");

    private void Table(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        html.Append("<div class=\"scroll\"><table><thead><tr>");
        foreach (var cell in head)
        {
            html.Append("<th scope=\"col\">").Append(Markup.Text(cell)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append("<td>").Append(Markup.Text(cell)).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }
}

using System.Globalization;
using Oversight.Simulation.Results;

namespace Oversight.Cli.Console;

/// <summary>What a simulation came to, as lines; the files have it all.</summary>
internal sealed class SimulateText(SimulationSummary summary, Words words)
{
    // Only what an answer needs; the rest stands in the files.
    private static readonly (string Name, string Zh, string En)[] Shown =
    [
        ("inspections", "检查次数", "inspections"), ("coverage", "覆盖率", "coverage"), ("overload_objects", "超频对象", "over the cap"),
        ("load_mean", "人均户次", "load, mean"), ("load_max", "最多户次", "load, most"), ("participation", "参与率", "participation"),
        ("problems_found", "发现问题", "problems"),
    ];

    public void Write(TextWriter output, string folder)
    {
        output.WriteLine(words[
            $"{summary.Plugin.Plugin.Id} {summary.Year} 年：{summary.Plans.Count} 个计划，存续对象 {summary.Active:N0} 户，可抽取 {summary.Drawable:N0} 户，重复 {summary.Request.Replicates:N0} 遍",
            $"{summary.Plugin.Plugin.Id} {summary.Year}: {summary.Plans.Count} plans, {summary.Active:N0} active firms, {summary.Drawable:N0} of them can be drawn, {summary.Request.Replicates:N0} replicates"]);
        foreach (var scenario in summary.Scenarios)
        {
            Write(output, scenario);
        }

        foreach (var text in summary.Assumptions)
        {
            output.WriteLine(words[$"  · {text.Zh}", $"  - {text.En}"]);
        }

        output.WriteLine(words[$"结果：{folder}", $"Results: {folder}"]);
    }

    private void Write(TextWriter output, ScenarioSummary scenario)
    {
        output.WriteLine();
        output.WriteLine(words[
            $"{SafeText.Of(scenario.Scenario.Name)}{(scenario.IsBaseline ? "（基准）" : "")}，可抽取的执法人员 {scenario.Officers:N0} 名",
            $"{SafeText.Of(scenario.Scenario.Name)}{(scenario.IsBaseline ? " (baseline)" : "")}, {scenario.Officers:N0} officers can be drawn"]);
        var columns = Array.ConvertAll(Shown, shown => Enumerable.Range(0, summary.Statistics.Count).First(i => summary.Statistics[i].Name == shown.Name));
        Line(output, [words["比例", "ratio"], .. Shown.Select(shown => words[shown.Zh, shown.En]), words["各规则同时遵守", "all rules at once"]]);
        foreach (var point in scenario.Points)
        {
            Line(output, [
                point.Ratio is { } ratio ? Share((double)ratio) : words["各计划", "plans'"],
                .. columns.Select(column => Value(summary.Statistics[column], point.Estimates[column].Mean)),
                Share(point.AllRules)]);
        }

        foreach (var note in scenario.Notes)
        {
            output.WriteLine($"  {words[note]}");
        }

        output.WriteLine(words[scenario.Answer.Sentence]);
    }

    private static void Line(TextWriter output, IEnumerable<string> cells) => output.WriteLine(string.Concat(cells.Select(cell => TextCells.Pad(cell, 14))).TrimEnd());

    private static string Value(Statistic statistic, double? value) => statistic.Unit == "share"
        ? Share(value)
        : value?.ToString("N1", CultureInfo.InvariantCulture) ?? "–";

    private static string Share(double? share) => share is { } value ? (value * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%" : "–";
}

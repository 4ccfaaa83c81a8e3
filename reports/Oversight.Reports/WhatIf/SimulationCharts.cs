using Oversight.Simulation.Results;

namespace Oversight.Reports.WhatIf;

/// <summary>The charts of a simulation: a fan chart of each statistic that moves with the ratio, and of the probability of each rule.</summary>
/// <param name="summary">What the simulation says.</param>
internal sealed class SimulationCharts(SimulationSummary summary)
{
    private static readonly string[] Shown =
        ["coverage", "inspections", "overload_objects", "visits_0", "load_mean", "load_max", "participation", "officer_frequency_min", "problems_found", "staff_needed"];

    /// <summary>Folder of the files, within the output.</summary>
    public const string Folder = "charts";

    /// <summary>All charts in one language: a name for the file, and the SVG.</summary>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public IEnumerable<(string Name, string Svg)> All(string language)
    {
        if (summary.Request.Sweep is null)
        {
            // At the plans' own ratios there is no axis to draw over.
            yield break;
        }

        foreach (var name in Shown)
        {
            if (Levels(name, language) is { } chart)
            {
                yield return (name, chart);
            }
        }

        foreach (var name in Shown)
        {
            if (Differences(name, language) is { } chart)
            {
                yield return ($"{name}-difference", chart);
            }
        }

        foreach (var rule in summary.Scenarios[0].Points[0].Rules.Select(rule => rule.RuleId))
        {
            if (Rule(rule, language) is { } chart)
            {
                yield return ($"rule-{rule}", chart);
            }
        }
    }

    private string? Levels(string name, string language)
    {
        var (statistic, column) = Find(name);
        return Chart(
            statistic.Title.In(language),
            language == "en" ? "mean and band from the 5 % to the 95 % quantile" : "均值与 5% 至 95% 分位区间",
            language,
            statistic.Unit == "share",
            Numbered,
            point => point.Estimates[column] is { Mean: { } mean, Low: { } low, High: { } high } ? (low, mean, high) : null);
    }

    private string? Differences(string name, string language)
    {
        var (statistic, column) = Find(name);
        return Chart(
            (language == "en" ? "Difference to the baseline: " : "与基准之差：") + statistic.Title.In(language),
            language == "en" ? "mean difference and two Monte Carlo standard errors" : "平均差异与两倍蒙特卡洛标准误",
            language,
            statistic.Unit == "share",
            Numbered.Skip(1),
            point => point.Estimates[column] is { Difference: { } difference } own
                ? (difference - (2 * (own.DifferenceError ?? 0)), difference, difference + (2 * (own.DifferenceError ?? 0)))
                : null);
    }

    private string? Rule(string id, string language)
    {
        var rule = summary.Rules.First(one => one.Rule.Id == id).Rule;
        return Chart(
            $"{id}: {rule.Wording.In(language)}",
            language == "en" ? "probability that the rule holds, and two Monte Carlo standard errors" : "规则得到遵守的概率与两倍蒙特卡洛标准误",
            language,
            isShare: true,
            Numbered,
            point => point.Rules.First(one => one.RuleId == id) is { Probability: { } probability, Error: { } error }
                ? (Math.Max(0, probability - (2 * error)), probability, Math.Min(1, probability + (2 * error)))
                : null);
    }

    private static string? Chart(
        string title, string note, string language, bool isShare, IEnumerable<(ScenarioSummary Scenario, int Number)> scenarios, Func<PointSummary, (double Low, double Middle, double High)?> value)
    {
        var series = scenarios
            .Select(one => new FanSeries(
                one.Number,
                one.Scenario.Scenario.Name,
                [.. one.Scenario.Points.Where(point => value(point) is not null).Select(point => value(point)!.Value is var (low, middle, high)
                    ? new FanPoint((double)(point.Ratio ?? 0), low, middle, high)
                    : default)]))
            .Where(one => one.Points.Count > 0)
            .ToArray();
        return series.Length == 0
            ? null
            : new FanChart(title, note, language == "en" ? "ratio of the plans" : "抽查比例", isShare).Draw(series);
    }

    private IEnumerable<(ScenarioSummary Scenario, int Number)> Numbered => summary.Scenarios.Select((scenario, number) => (scenario, number));

    private (Statistic Statistic, int Column) Find(string name)
    {
        var column = Enumerable.Range(0, summary.Statistics.Count).First(i => summary.Statistics[i].Name == name);
        return (summary.Statistics[column], column);
    }
}

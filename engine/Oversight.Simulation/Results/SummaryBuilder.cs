using Oversight.Contracts;
using Oversight.Simulation.Loading;

namespace Oversight.Simulation.Results;

/// <summary>Puts together what a scenario comes to.</summary>
internal sealed class SummaryBuilder(
    SimulatedScenario scenario, int number, IReadOnlyList<decimal?> ratios, int statistics, Accumulator sums, (double? Low, double? High)[][] quantiles)
{
    public ScenarioSummary Build()
    {
        PointSummary[] points = [.. Enumerable.Range(0, ratios.Count).Select(Point)];
        return new ScenarioSummary(
            scenario.Scenario, number == 0, scenario.Staff.Officers.Count, scenario.Staff.Enforcement, points, Answer.Of(points), [.. Notes()]);
    }

    private PointSummary Point(int point) => new(
        ratios[point],
        [.. Enumerable.Range(0, statistics).Select(statistic =>
        {
            var (mean, error, difference, differenceError) = sums.Of(number, point, statistic);
            var (low, high) = quantiles[statistic][(number * ratios.Count) + point];
            return new Estimate(mean, low, high, error, difference, differenceError);
        })],
        [.. scenario.Frames.Rules.All.Select((rule, at) => (rule, at)).Where(one => one.rule.IsSimulated).Select(one =>
        {
            var (probability, error) = sums.Rule(number, point, one.at);
            return new RuleEstimate(one.rule.Rule.Id, probability, error);
        })],
        sums.AllRules(number, point),
        YearsToAll.Of(Misses(point)));

    /// <summary>For each cell the chance of its firms to stay unvisited in a year, and how many are active.</summary>
    private (double Miss, long Firms)[] Misses(int point)
    {
        var cells = scenario.Frames.Cells;
        var misses = new double[cells.Count];
        Array.Fill(misses, 1);
        foreach (var draw in scenario.Model.Draws)
        {
            var chances = draw.Strata.Select(stratum => stratum.Count == 0
                ? 0
                : (double)Math.Min(Drawing.Allocation.Quota.Of(stratum.Ratios[point], stratum.Size), stratum.Count) / stratum.Count).ToArray();
            for (var cell = 0; cell < misses.Length; cell++)
            {
                if (draw.StratumOfCell[cell] is >= 0 and var stratum)
                {
                    misses[cell] *= 1 - chances[stratum];
                }
            }
        }

        return [.. cells.Select((cell, i) => (misses[i], cell.Active))];
    }

    private IEnumerable<LocalText> Notes()
    {
        if (!scenario.Model.IsNested)
        {
            yield return new LocalText(
                "几项频次上限同时限制一次抽取，各比例分别抽取，随机数相同。", "Several caps bear on one draw, so each ratio is drawn for itself, on the same random numbers.");
        }

        if (scenario.Scenario.VisitsPerFirm is { } most)
        {
            yield return new LocalText($"每户一年至多抽查 {most} 次。", $"At most {most} random {(most == 1 ? "visit" : "visits")} a firm and year.");
        }
    }
}

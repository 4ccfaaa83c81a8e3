using System.Globalization;
using Oversight.Contracts;

namespace Oversight.Simulation.Results;

/// <summary>The answer in one sentence: the smallest ratio at which every rule holds, or the rule that makes that impossible.</summary>
/// <param name="Ratio">The smallest ratio of the sweep at which every rule holds with the asked probability; null where there is none.</param>
/// <param name="Rule">The rule that stands in the way; null where there is none.</param>
/// <param name="Probability">The highest probability of that rule over the sweep.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record Answer(decimal? Ratio, string? Rule, double? Probability, LocalText Sentence)
{
    /// <summary>The probability that is asked for.</summary>
    public const double Asked = 0.95;

    /// <summary>The answer for a scenario.</summary>
    /// <param name="points">The points of the sweep, ascending.</param>
    public static Answer Of(IReadOnlyList<PointSummary> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var rules = points[0].Rules.Select(rule => rule.RuleId).Where((_, number) => points.Any(point => point.Rules[number].Probability is not null)).ToArray();
        if (rules.Length == 0)
        {
            return new Answer(null, null, null, new LocalText(
                "规则包中没有可由抽取决定的比例、频次或比较规则，无从回答。", "The pack has no share, cap or comparison that the draws decide, so there is nothing to answer."));
        }

        if (points.FirstOrDefault(point => point.Rules.All(rule => rule.Probability is null or >= Asked)) is { } first)
        {
            return new Answer(first.Ratio, null, null, first.Ratio is { } ratio
                ? new LocalText(
                    $"抽查比例 {Percent(ratio)} 是各条规则均以至少 95% 的概率得到遵守的最低比例。", $"{Percent(ratio)} is the smallest ratio at which every rule holds with a probability of at least 95 %.")
                : new LocalText("按各计划自己的比例，各条规则均以至少 95% 的概率得到遵守。", "At the plans' own ratios every rule holds with a probability of at least 95 %."));
        }

        // The rule that is furthest from it wherever it is nearest.
        var (rule, best) = rules.Select(id => (Rule: id, Best: points.Max(point => point.Rules.First(one => one.RuleId == id).Probability ?? 0)))
            .OrderBy(one => one.Best).ThenBy(one => one.Rule, StringComparer.Ordinal).First();
        if (best >= Asked)
        {
            // Each holds somewhere, never all together: name the one that fails where most is reached.
            var nearest = points.OrderByDescending(point => point.Rules.Min(one => one.Probability ?? 1)).ThenBy(point => point.Ratio).First();
            var worst = nearest.Rules.Where(one => one.Probability is not null).OrderBy(one => one.Probability).First();
            return new Answer(null, worst.RuleId, worst.Probability, new LocalText(
                $"没有一个抽查比例能使各条规则同时以至少 95% 的概率得到遵守；最接近的是{Where(nearest.Ratio, "zh")}，{worst.RuleId} 的概率为 {Percent((decimal)worst.Probability!)}。",
                $"No ratio of the sweep keeps every rule with a probability of at least 95 % at once; the nearest is {Where(nearest.Ratio, "en")}, where {worst.RuleId} holds with {Percent((decimal)worst.Probability!)}."));
        }

        return new Answer(null, rule, best, new LocalText(
            $"没有一个抽查比例能使各条规则均以至少 95% 的概率得到遵守：{rule} 的概率至多 {Percent((decimal)best)}。",
            $"No ratio of the sweep keeps every rule with a probability of at least 95 %: {rule} holds with {Percent((decimal)best)} at most."));
    }

    private static string Where(decimal? ratio, string language) => ratio is { } value ? Percent(value) : language == "zh" ? "各计划自己的比例" : "the plans' own ratios";

    private static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}

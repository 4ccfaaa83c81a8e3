using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Storage.Indicators;

namespace Oversight.Policies.Cases;

/// <summary>Compares flagged objects and indicators of a case with what it expects.</summary>
internal sealed class CaseDefinitions(CaseExpectation expected, LoadedPlugin plugin)
{
    public IEnumerable<LocalText> Differences(IReadOnlyDictionary<string, CaseOutcome> outcomes, IEnumerable<string> flagged, JurisdictionIndicators? indicators) =>
        Flagged([.. flagged]).Concat(Indicators(outcomes, indicators));

    private IEnumerable<LocalText> Flagged(IReadOnlyList<string> found)
    {
        if (expected.Flagged is not { } wanted)
        {
            yield break;
        }

        foreach (var missing in wanted.Except(found))
        {
            yield return new LocalText($"{missing} 应为重点关注对象", $"{missing} is not flagged");
        }

        foreach (var extra in found.Except(wanted))
        {
            yield return new LocalText($"{extra} 不应为重点关注对象", $"{extra} is flagged");
        }
    }

    private IEnumerable<LocalText> Indicators(IReadOnlyDictionary<string, CaseOutcome> outcomes, JurisdictionIndicators? indicators)
    {
        foreach (var (name, wanted) in expected.Indicators)
        {
            double? value = name switch
            {
                IndicatorNames.OverloadObjects => plugin.Pack.Overload is { } cap ? Breaches(cap.Id) : null,
                IndicatorNames.DeadlineBreaches => plugin.Pack.Rules.Where(rule => rule.Kind == RuleKind.Deadline).Sum(rule => Breaches(rule.Id)),
                _ => indicators?.Values.Single(indicator => indicator.Name == name).Value,
            };
            if (NumberText.Of(value) is var got && got != wanted)
            {
                yield return new LocalText($"指标 {name} 应为 {wanted ?? "空"}，实为 {got ?? "空"}", $"indicator {name} is {got ?? "null"}, expected {wanted ?? "null"}");
            }
        }

        int Breaches(string rule) => outcomes.GetValueOrDefault(rule)?.Breaches.Count ?? 0;
    }
}

using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.Indicators;

namespace Oversight.Policies.Cases;

/// <summary>Compares flagged and spared objects, qualified officers and indicators of a case with what it expects.</summary>
/// <param name="expected">What the case expects.</param>
/// <param name="plugin">The pack.</param>
/// <param name="year">The report year.</param>
internal sealed class CaseDefinitions(CaseExpectation expected, LoadedPlugin plugin, int year)
{
    /// <summary>What is otherwise than expected.</summary>
    /// <param name="outcomes">How the rules came out.</param>
    /// <param name="found">What the definitions came to.</param>
    public IEnumerable<CaseDifference> Differences(IReadOnlyDictionary<string, CaseOutcome> outcomes, FoundDefinitions found) =>
        Flagged(found.Flagged).Concat(Spared(found.Spared)).Concat(Qualified(found.Qualified)).Concat(Indicators(outcomes, found.Indicators));

    private IEnumerable<CaseDifference> Flagged(IReadOnlyList<string> found) => Compare(
        "flagged",
        expected.Flagged,
        found,
        id => new LocalText($"{id} 应为重点关注对象", $"{id} is not flagged"),
        id => new LocalText($"{id} 不应为重点关注对象", $"{id} is flagged"));

    private IEnumerable<CaseDifference> Spared(IReadOnlyList<string>? found) => expected.Spared is { } wanted && found is null
        ? [new CaseDifference("spared", new LocalText($"spared：没有计划 {wanted.Plan}", $"spared: there is no plan {wanted.Plan}"))]
        : Compare(
            "spared",
            expected.Spared?.Objects,
            found ?? [],
            id => new LocalText($"{id} 应不参与抽取", $"{id} is not spared"),
            id => new LocalText($"{id} 应参与抽取", $"{id} is spared"));

    private IEnumerable<CaseDifference> Qualified(IReadOnlyList<string> found) => Compare(
        "qualified",
        expected.Qualified,
        found,
        id => new LocalText($"{id} 应可被抽取", $"{id} is not qualified"),
        id => new LocalText($"{id} 不应可被抽取", $"{id} is qualified"));

    private static IEnumerable<CaseDifference> Compare(
        string about, IReadOnlyList<string>? wanted, IReadOnlyList<string> found, Func<string, LocalText> missing, Func<string, LocalText> extra) =>
        wanted is null
            ? []
            : wanted.Except(found).Select(id => new CaseDifference(about, missing(id), Expected: id))
                .Concat(found.Except(wanted).Select(id => new CaseDifference(about, extra(id), Found: id)));

    private IEnumerable<CaseDifference> Indicators(IReadOnlyDictionary<string, CaseOutcome> outcomes, JurisdictionIndicators? indicators)
    {
        foreach (var (name, wanted) in expected.Indicators)
        {
            double? value = name switch
            {
                IndicatorNames.OverloadObjects => plugin.Pack.Overload is { } cap && !SwitchedOffDays.Throughout(cap, plugin.Document, year) ? Breaches(cap.Id) : null,
                IndicatorNames.DeadlineBreaches => plugin.Pack.Rules.Where(rule => rule.Kind == RuleKind.Deadline).Sum(rule => Breaches(rule.Id)),
                _ => indicators?.Values.Single(indicator => indicator.Name == name).Value,
            };
            if (NumberText.Of(value) is var got && got != wanted)
            {
                yield return new CaseDifference(
                    name,
                    new LocalText($"指标 {name} 应为 {wanted ?? "空"}，实为 {got ?? "空"}", $"indicator {name} is {got ?? "null"}, expected {wanted ?? "null"}"),
                    wanted ?? "null",
                    got ?? "null");
            }
        }

        int Breaches(string rule) => outcomes.GetValueOrDefault(rule)?.Breaches.Count ?? 0;
    }
}

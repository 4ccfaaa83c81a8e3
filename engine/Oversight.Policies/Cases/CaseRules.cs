using Oversight.Contracts;
using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>Compares how the rules came out on a case with what it expects. Only rules that the pack holds are looked at.</summary>
internal sealed class CaseRules(CaseExpectation expected, LoadedPlugin plugin)
{
    private static readonly CaseOutcome Nothing = new();

    public IEnumerable<CaseDifference> Differences(IReadOnlyDictionary<string, CaseOutcome> outcomes) =>
        plugin.Pack.Rules.SelectMany(rule => Rule(rule.Id, outcomes.GetValueOrDefault(rule.Id) ?? Nothing));

    private IEnumerable<CaseDifference> Rule(string id, CaseOutcome outcome)
    {
        var named = expected.Rules.GetValueOrDefault(id);
        if (named == RuleExpectation.Any)
        {
            yield break;
        }

        var wanted = named?.Breaches ?? [];
        foreach (var missing in Except(wanted, outcome.Breaches))
        {
            yield return new CaseDifference(id, new LocalText($"{id}：应有违反 {missing}", $"{id}: expected breach {missing}"), Expected: $"{missing}");
        }

        foreach (var extra in Except(outcome.Breaches, wanted))
        {
            yield return new CaseDifference(id, new LocalText($"{id}：未预期的违反 {extra}", $"{id}: unexpected breach {extra}"), Found: $"{extra}");
        }

        if (named is not null)
        {
            foreach (var (what, want, got) in new[]
            {
                ("holds", named.Holds, outcome.Holds),
                ("pending", named.Pending, outcome.Pending),
                ("not_applicable", named.NotApplicable, outcome.NotApplicable),
            })
            {
                if (want != got)
                {
                    yield return new CaseDifference(
                        id, new LocalText($"{id}：{what} 应为 {want}，实为 {got}", $"{id}: {what} is {got}, expected {want}"), $"{what}: {want}", $"{what}: {got}");
                }
            }
        }
    }

    /// <summary>The elements of one list that another lacks, each as often as it does.</summary>
    private static List<CaseBreach> Except(IEnumerable<CaseBreach> these, IEnumerable<CaseBreach> those)
    {
        var left = these.ToList();
        foreach (var other in those)
        {
            left.Remove(other);
        }

        return left;
    }
}

using Oversight.Contracts;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>Compares how the rules came out on a case with what it expects. Only rules that the pack holds are looked at.</summary>
internal sealed class CaseRules(CaseExpectation expected, LoadedPlugin plugin)
{
    public IEnumerable<LocalText> Differences(JurisdictionOutcome outcome, IEnumerable<(string Rule, CaseBreach Breach)> breaches)
    {
        var found = breaches.ToLookup(breach => breach.Rule, breach => breach.Breach, StringComparer.Ordinal);
        return plugin.Pack.Rules.SelectMany(rule => Rule(rule.Id, outcome.Tallies[rule.Id], [.. found[rule.Id]]));
    }

    private IEnumerable<LocalText> Rule(string id, RuleTally tally, IReadOnlyList<CaseBreach> breaches)
    {
        var named = expected.Rules.GetValueOrDefault(id);
        if (named == RuleExpectation.Any)
        {
            yield break;
        }

        var wanted = named?.Breaches ?? [];
        foreach (var missing in Except(wanted, breaches))
        {
            yield return new LocalText($"{id}：应有违反 {missing}", $"{id}: expected breach {missing}");
        }

        foreach (var extra in Except(breaches, wanted))
        {
            yield return new LocalText($"{id}：未预期的违反 {extra}", $"{id}: unexpected breach {extra}");
        }

        if (named is not null)
        {
            var held = tally.Checked - tally.Breached - tally.Pending;
            foreach (var (what, want, got) in new[]
            {
                ("holds", named.Holds, held), ("pending", named.Pending, tally.Pending), ("not_applicable", named.NotApplicable, tally.NotApplicable),
            })
            {
                if (want != got)
                {
                    yield return new LocalText($"{id}：{what} 应为 {want}，实为 {got}", $"{id}: {what} is {got}, expected {want}");
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

using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>The cases of one pack: how they came out, and which outcomes of its rules they reach.</summary>
/// <param name="Plugin">The pack.</param>
/// <param name="Results">Its cases, in the order of their files.</param>
/// <param name="Coverage">Its rules, period by period.</param>
public sealed record PackCases(LoadedPlugin Plugin, IReadOnlyList<CaseResult> Results, IReadOnlyList<RuleCoverage> Coverage)
{
    /// <summary>Cases that came out otherwise than expected.</summary>
    public IEnumerable<CaseResult> Failed => Results.Where(result => !result.Passed);

    /// <summary>Outcomes that cases are to reach.</summary>
    public int Needed => Coverage.Sum(rule => rule.Needed.Count);

    /// <summary>Those of them that no case reaches.</summary>
    public int Missing => Coverage.Sum(rule => rule.Missing.Count());

    /// <summary>Whether every case passes and every outcome is reached.</summary>
    public bool IsWhole => Missing == 0 && Results.All(result => result.Passed);
}

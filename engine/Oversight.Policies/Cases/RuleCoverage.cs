namespace Oversight.Policies.Cases;

/// <summary>Which outcomes of a rule the cases reach in a stretch of time with the same document and parameters.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period; null = open.</param>
/// <param name="Needed">The outcomes that cases are to reach, in a fixed order.</param>
/// <param name="Reached">Those that they reach, of rules that they name.</param>
public sealed record RuleCoverage(string RuleId, DateOnly From, DateOnly? To, IReadOnlyList<string> Needed, IReadOnlySet<string> Reached)
{
    /// <summary>The outcomes that no case reaches.</summary>
    public IEnumerable<string> Missing => Needed.Where(outcome => !Reached.Contains(outcome));
}

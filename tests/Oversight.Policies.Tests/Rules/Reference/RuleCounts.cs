namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>The four counts of a rule in <c>summary.json</c>.</summary>
internal sealed record RuleCounts(long Checked, long Breached, long Pending, long NotApplicable);

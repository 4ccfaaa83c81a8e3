using Oversight.Contracts.Rules;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>What the reference says of one rule: its kind and severity, the counts and the breaches.</summary>
internal sealed record RuleVerdict(RuleKind Kind, Severity Severity, RuleCounts Counts, IReadOnlyList<FoundBreach> Breaches);

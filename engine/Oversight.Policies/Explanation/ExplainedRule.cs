using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;

namespace Oversight.Policies.Explanation;

/// <summary>What a rule says of the subject, and why.</summary>
/// <param name="Verdict">How it came out.</param>
/// <param name="Clauses">Its clauses, in the order of the script.</param>
public sealed record ExplainedRule(Verdict Verdict, IReadOnlyList<ExplainedClause> Clauses)
{
    /// <summary>The rule.</summary>
    public Rule Rule => Verdict.Rule;

    /// <summary>The days of a duty; null where the rule has no due day.</summary>
    public ExplainedTerm? Term { get; init; }

    /// <summary>The inspections that a cap counts; null for every other rule.</summary>
    public IReadOnlyList<CountedInspection>? Counted { get; init; }

    /// <summary>Whether it is broken.</summary>
    public bool IsBroken => Verdict.Outcome is RuleOutcome.Failed or RuleOutcome.Late or RuleOutcome.Overdue;

    /// <summary>Whether it applies to the subject in the report year.</summary>
    public bool Applies => Verdict.Reason == RuleReason.None;
}

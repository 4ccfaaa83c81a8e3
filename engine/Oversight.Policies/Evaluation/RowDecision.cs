namespace Oversight.Policies.Evaluation;

/// <summary>What a rule says of a row: two bytes, so that the loops over millions of rows pass it in a register.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="Reason">Why it does not apply.</param>
internal readonly record struct RowDecision(RuleOutcome Outcome, RuleReason Reason)
{
    /// <summary>The rule applies, and came out so.</summary>
    public static RowDecision Applies(RuleOutcome outcome) => new(outcome, RuleReason.None);

    /// <summary>The rule does not apply; a row of another year is then no subject at all.</summary>
    public static RowDecision Without(RuleReason reason, RowPlace place) =>
        new((place & RowPlace.InYear) != 0 ? RuleOutcome.NotApplicable : RuleOutcome.NoSubject, reason);
}

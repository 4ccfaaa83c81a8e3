namespace Oversight.Policies.Cases;

/// <summary>How a rule must come out: so many subjects of each outcome, and exactly these breaches.</summary>
/// <param name="Holds">Subjects that keep it.</param>
/// <param name="Pending">Duties not done, but not yet due at the cut-off.</param>
/// <param name="NotApplicable">Subjects of the report year to which it does not apply.</param>
/// <param name="Breaches">The breaches, in whatever order.</param>
public sealed record RuleExpectation(long Holds, long Pending, long NotApplicable, IReadOnlyList<CaseBreach> Breaches)
{
    /// <summary>The expectation that is none: the rule may come out as it will.</summary>
    public static RuleExpectation Any { get; } = new(-1, -1, -1, []);
}

namespace Oversight.Policies.Evaluation;

/// <summary>How a rule came out for a jurisdiction.</summary>
/// <param name="Checked">Subjects to which the rule applied, pending ones too.</param>
/// <param name="Breached">Subjects that broke it.</param>
/// <param name="Pending">Duties not done, but not yet due at the cut-off.</param>
/// <param name="NotApplicable">Subjects of the report year to which the rule did not apply.</param>
public readonly record struct RuleTally(long Checked, long Breached, long Pending, long NotApplicable)
{
    /// <summary>The sum of two tallies.</summary>
    public static RuleTally operator +(RuleTally left, RuleTally right) => new(
        left.Checked + right.Checked,
        left.Breached + right.Breached,
        left.Pending + right.Pending,
        left.NotApplicable + right.NotApplicable);
}

namespace Oversight.Reports.Model;

/// <summary>How many subjects a rule met in a jurisdiction.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Checked">Subjects to which it applied, pending ones too.</param>
/// <param name="Breached">Subjects that missed it, waived ones too; see <see cref="WaiverInfo"/>.</param>
/// <param name="Pending">Subjects not done whose due day lies after the cut-off.</param>
/// <param name="NotApplicable">Subjects to which it did not apply.</param>
public sealed record RuleResult(string RuleId, long Checked, long Breached, long Pending, long NotApplicable)
{
    /// <summary>How many of the breached are waived.</summary>
    public long Waived { get; init; }

    /// <summary>How many of the breached are to be pursued.</summary>
    public long Open => Breached - Waived;
}

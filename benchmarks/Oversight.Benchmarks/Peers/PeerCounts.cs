namespace Oversight.Benchmarks.Peers;

/// <summary>How a rule came out as a peer counts it.</summary>
/// <param name="Checked">Subjects to which the rule applied, pending ones too.</param>
/// <param name="Breached">Subjects that broke it.</param>
/// <param name="Pending">Duties not done, but not yet due at the cut-off.</param>
/// <param name="NotApplicable">Subjects of the report year to which the rule did not apply.</param>
public sealed record PeerCounts(long Checked, long Breached, long Pending, long NotApplicable);

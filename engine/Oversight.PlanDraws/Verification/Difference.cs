namespace Oversight.PlanDraws.Verification;

/// <summary>Where a record differs from what was recomputed.</summary>
/// <param name="Field">The field's path, e.g. <c>plans[0].drawn[3].ticket</c>.</param>
/// <param name="Recorded">What the record says, as JSON; null where it has no such field.</param>
/// <param name="Recomputed">What was recomputed; null where there should be no such field.</param>
public sealed record Difference(string Field, string? Recorded, string? Recomputed);

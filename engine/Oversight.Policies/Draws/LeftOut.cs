namespace Oversight.Policies.Draws;

/// <summary>How many objects are left out of a frame for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="RuleId">The rule because of which; null where the registry itself says so.</param>
/// <param name="Count">Objects.</param>
public sealed record LeftOut(LeftOutReason Reason, string? RuleId, long Count);

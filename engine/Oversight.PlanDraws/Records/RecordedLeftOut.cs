namespace Oversight.PlanDraws.Records;

/// <summary>Objects of the registry that were not eligible.</summary>
/// <param name="Reason"><c>inactive</c>, <c>category</c>, <c>cap_used_up</c> or <c>spared</c>.</param>
/// <param name="Rule">The rule because of which; null where the registry itself says so.</param>
/// <param name="Count">Objects.</param>
public sealed record RecordedLeftOut(string Reason, string? Rule, long Count);

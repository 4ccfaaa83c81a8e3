namespace Oversight.PlanDraws.Teams;

/// <summary>An officer who may be drawn.</summary>
/// <param name="OfficerId">The officer.</param>
/// <param name="Section">The section; null where it is not known.</param>
internal sealed record PooledOfficer(string OfficerId, string? Section);

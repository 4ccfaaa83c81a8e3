namespace Oversight.PlanDraws.Records;

/// <summary>An officer who cannot make a visit, or none of the visits.</summary>
/// <param name="OfficerId">The officer.</param>
/// <param name="Reason">Why: recusal (回避), absence (因故不能参加), or another word.</param>
/// <param name="Method">How: redrawn among those left, or swapped with another team.</param>
/// <param name="ObjectId">The object; null = every visit of the officer, as for illness.</param>
/// <param name="By">Who approved it; null where it is not said.</param>
public sealed record ChangeRequest(string OfficerId, string Reason, ChangeMethod Method, string? ObjectId = null, string? By = null);

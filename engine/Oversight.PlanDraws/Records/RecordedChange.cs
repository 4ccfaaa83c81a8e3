namespace Oversight.PlanDraws.Records;

/// <summary>A replacement in one team.</summary>
/// <param name="Number">Number of the request in <c>request.changes</c>, from 1.</param>
/// <param name="ObjectId">The visit.</param>
/// <param name="Out">The officer who leaves.</param>
/// <param name="In">The officer who comes in.</param>
/// <param name="SwappedWith">The visit that <c>out</c> takes instead; null for a redraw.</param>
/// <param name="Leads">Whether the officer who comes in leads the team.</param>
public sealed record RecordedChange(int Number, string ObjectId, string Out, string In, string? SwappedWith, bool Leads);

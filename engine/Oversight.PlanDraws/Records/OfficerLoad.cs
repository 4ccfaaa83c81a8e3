namespace Oversight.PlanDraws.Records;

/// <summary>How many visits an officer makes.</summary>
/// <param name="OfficerId">The officer.</param>
/// <param name="Visits">Visits.</param>
public sealed record OfficerLoad(string OfficerId, int Visits);

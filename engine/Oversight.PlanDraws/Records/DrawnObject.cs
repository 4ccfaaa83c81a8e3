namespace Oversight.PlanDraws.Records;

/// <summary>An object that was drawn.</summary>
/// <param name="Position">From 1, through all strata.</param>
/// <param name="ObjectId">The object.</param>
/// <param name="Stratum">Its stratum.</param>
/// <param name="Ticket">64 hex characters.</param>
/// <param name="State"><c>drawn</c>, or <c>replacement</c> for one that came in for a skipped one.</param>
/// <param name="VisitOrder">Its place in the order of visits, from 1; null where no order is drawn.</param>
public sealed record DrawnObject(long Position, string ObjectId, string Stratum, string Ticket, string State, int? VisitOrder);

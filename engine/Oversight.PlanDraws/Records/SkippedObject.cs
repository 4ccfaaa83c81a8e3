namespace Oversight.PlanDraws.Records;

/// <summary>An object whose ticket was drawn, and that was skipped.</summary>
/// <param name="ObjectId">The object.</param>
/// <param name="Stratum">Its stratum.</param>
/// <param name="Ticket">64 hex characters.</param>
/// <param name="Rule">The rule by which it was skipped.</param>
/// <param name="ReplacedBy">The next ticket that came in for it; null where the stratum had none left.</param>
public sealed record SkippedObject(string ObjectId, string Stratum, string Ticket, string Rule, string? ReplacedBy);

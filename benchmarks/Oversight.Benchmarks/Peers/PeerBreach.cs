namespace Oversight.Benchmarks.Peers;

/// <summary>A breach as a peer finds it: what both must agree on with the engine.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Jurisdiction">The jurisdiction.</param>
/// <param name="SubjectKind">Kind of the subject, as the data contract names it.</param>
/// <param name="SubjectId">Id of the subject.</param>
/// <param name="DueOn">Due day; null where the rule has no deadline.</param>
/// <param name="DoneOn">Day done; null where not done, or no deadline.</param>
/// <param name="DaysLate">Working days late; null where the rule has no deadline.</param>
/// <param name="State"><c>late</c>, <c>overdue</c> or <c>failed</c>.</param>
public sealed record PeerBreach(
    string RuleId, string Jurisdiction, string SubjectKind, string SubjectId, DateOnly? DueOn, DateOnly? DoneOn, int? DaysLate, string State);

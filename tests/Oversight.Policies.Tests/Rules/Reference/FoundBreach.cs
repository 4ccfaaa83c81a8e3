namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>What a breach says of one subject.</summary>
internal sealed record FoundBreach(string RuleId, string SubjectId, DateOnly? DueOn, DateOnly? DoneOn, int? DaysLate, string State);

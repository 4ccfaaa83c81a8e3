namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>What a breach says of one subject: every column of the output but its wording.</summary>
internal sealed record FoundBreach
{
    public required string RuleId { get; init; }

    public required string Jurisdiction { get; init; }

    public required string Severity { get; init; }

    public required string SubjectKind { get; init; }

    public required string SubjectId { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public int? DaysLate { get; init; }

    public string? Measured { get; init; }

    public string? Limit { get; init; }

    public required string State { get; init; }
}

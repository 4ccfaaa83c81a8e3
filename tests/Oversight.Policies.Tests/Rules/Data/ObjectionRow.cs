namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>objections.csv</c>, as it is written.</summary>
internal sealed record ObjectionRow
{
    public required string ObjectionId { get; init; }

    public required string Jurisdiction { get; init; }

    public required string InspectionId { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public bool? Accepted { get; init; }

    public DateOnly? ReviewedOn { get; init; }

    public string? Outcome { get; init; }

    public DateOnly? FeedbackOn { get; init; }

    public DateOnly? CorrectedOn { get; init; }
}

namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>inspections.csv</c>, as it is written.</summary>
internal sealed record InspectionRow
{
    public required string InspectionId { get; init; }

    public required string Jurisdiction { get; init; }

    public required string ObjectId { get; init; }

    public string? ItemId { get; init; }

    public string? PlanId { get; init; }

    public string? DrawId { get; init; }

    public string? Source { get; init; }

    public string? Section { get; init; }

    public string? Method { get; init; }

    public string? JointId { get; init; }

    public required DateOnly InspectedOn { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public DateOnly? ReportOn { get; init; }

    public DateOnly? FeedbackOn { get; init; }

    public DateOnly? DecisionOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? ArchivedOn { get; init; }

    public bool? Withheld { get; init; }

    public string? Result { get; init; }

    public string? Violation { get; init; }

    public string? Decision { get; init; }

    public bool? Corrected { get; init; }

    public bool? NoticeServed { get; init; }

    public bool? Signed { get; init; }

    public bool? RefusalNoted { get; init; }

    public bool? Evidence { get; init; }

    public DateOnly? RectifyDue { get; init; }

    public DateOnly? RectifiedOn { get; init; }

    public DateOnly? RevisitedOn { get; init; }
}

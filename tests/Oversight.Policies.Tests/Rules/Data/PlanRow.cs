namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>plans.csv</c>, as it is written.</summary>
internal sealed record PlanRow
{
    public required string PlanId { get; init; }

    public required string Jurisdiction { get; init; }

    public required int Year { get; init; }

    public int? Month { get; init; }

    public string? Section { get; init; }

    public string? ItemId { get; init; }

    public string? ObjectScope { get; init; }

    public string? OfficerRequirement { get; init; }

    public double? Ratio { get; init; }

    public int? Frequency { get; init; }

    public int? EstimatedObjects { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public bool? Approved { get; init; }

    public bool? Joint { get; init; }

    public bool? UsesCreditGrade { get; init; }

    public DateOnly? AdjustedOn { get; init; }

    public DateOnly? AdjustmentFiledOn { get; init; }
}

namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>draws.csv</c>, as it is written.</summary>
internal sealed record DrawRow
{
    public required string DrawId { get; init; }

    public required string Jurisdiction { get; init; }

    public string? PlanId { get; init; }

    public required DateOnly DrawnOn { get; init; }

    public string? Method { get; init; }

    public int? Witnesses { get; init; }

    public bool? Recorded { get; init; }

    public bool? RecordSigned { get; init; }

    public DateOnly? FiledOn { get; init; }

    public bool? DesignationApproved { get; init; }
}

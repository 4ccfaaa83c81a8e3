namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>assignments.csv</c>, as it is written.</summary>
internal sealed record AssignmentRow
{
    public required string Jurisdiction { get; init; }

    public required string InspectionId { get; init; }

    public required string OfficerId { get; init; }

    public string? Role { get; init; }

    public string? Method { get; init; }

    public string? Replaces { get; init; }

    public bool? Statement { get; init; }
}

namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>officers.csv</c>, as it is written.</summary>
internal sealed record OfficerRow
{
    public required string OfficerId { get; init; }

    public required string Jurisdiction { get; init; }

    public string? Name { get; init; }

    public string? Sex { get; init; }

    public string? Unit { get; init; }

    public string? Section { get; init; }

    public string? Post { get; init; }

    public string? CertNo { get; init; }

    public DateOnly? CertValidFrom { get; init; }

    public DateOnly? CertValidTo { get; init; }

    public string? Establishment { get; init; }

    public bool? OnDuty { get; init; }

    public bool? Auxiliary { get; init; }

    public string? Specialties { get; init; }
}

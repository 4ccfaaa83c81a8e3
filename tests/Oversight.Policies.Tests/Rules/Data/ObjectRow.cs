namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>objects.csv</c>, as it is written.</summary>
internal sealed record ObjectRow
{
    public required string ObjectId { get; init; }

    public required string Jurisdiction { get; init; }

    public string? Name { get; init; }

    public string? Category { get; init; }

    public string? Address { get; init; }

    public string? ResponsiblePerson { get; init; }

    public string? Contact { get; init; }

    public DateOnly? RegisteredOn { get; init; }

    public string? Status { get; init; }

    public string? CreditGrade { get; init; }

    public int? Complaints { get; init; }

    public bool? AbnormalList { get; init; }

    public bool? Dishonest { get; init; }

    public bool? SeriousViolation { get; init; }

    public bool? SafetyHazard { get; init; }

    public bool? NewEconomy { get; init; }

    public DateOnly? ExemptFrom { get; init; }

    public DateOnly? ExemptTo { get; init; }
}

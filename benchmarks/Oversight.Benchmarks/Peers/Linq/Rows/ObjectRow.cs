using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>One row of <c>objects</c>, with the inspections that name it.</summary>
internal sealed class ObjectRow
{
    public required string ObjectId { get; init; }

    public bool HasName { get; init; }

    public ObjectCategory Category { get; init; }

    public bool HasAddress { get; init; }

    public bool HasResponsiblePerson { get; init; }

    public bool HasContact { get; init; }

    public DateOnly? RegisteredOn { get; init; }

    public ObjectStatus Status { get; init; }

    public CreditGrade CreditGrade { get; init; }

    public int Complaints { get; init; }

    public bool AbnormalList { get; init; }

    public bool Dishonest { get; init; }

    public bool SeriousViolation { get; init; }

    public bool SafetyHazard { get; init; }

    public bool NewEconomy { get; init; }

    public DateOnly? ExemptFrom { get; init; }

    public DateOnly? ExemptTo { get; init; }

    public List<InspectionRow> Inspections { get; } = [];

    public bool IsExemptOn(DateOnly day) =>
        (ExemptFrom is not null || ExemptTo is not null) && !(day < ExemptFrom) && !(day > ExemptTo);
}

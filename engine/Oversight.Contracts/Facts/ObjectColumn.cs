namespace Oversight.Contracts.Facts;

/// <summary>The columns of a batch of object facts; the first four are those of <see cref="KeyColumn"/>.</summary>
#pragma warning disable CS1591 // Each member is described by the property of its name in the row type.
public enum ObjectColumn
{
    Ord,
    Jurisdiction,
    EventDate,
    EventYear,
    Id,
    Name,
    Address,
    ResponsiblePerson,
    Contact,
    Category,
    IndustryCode,
    RegisteredOn,
    Status,
    CreditGrade,
    Complaints,
    IsAbnormal,
    IsDishonest,
    HasSeriousViolation,
    IsSafetyHazard,
    IsNewEconomy,
    ExemptFrom,
    ExemptTo,
    IsActive,
    Inspections,
    RandomInspections,
    JudgedRandomInspections,
    LastViolationBeforeYearOn,
}

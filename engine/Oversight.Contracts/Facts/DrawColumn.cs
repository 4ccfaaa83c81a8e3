namespace Oversight.Contracts.Facts;

/// <summary>The columns of a batch of draw facts; the first four are those of <see cref="KeyColumn"/>.</summary>
#pragma warning disable CS1591 // Each member is described by the property of its name in the row type.
public enum DrawColumn
{
    Ord,
    Jurisdiction,
    EventDate,
    EventYear,
    DrawnOn,
    Method,
    Witnesses,
    IsRecorded,
    IsRecordSigned,
    FiledOn,
    IsDesignationApproved,
    FirstInspectedOn,
}

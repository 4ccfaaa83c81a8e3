namespace Oversight.Contracts.Facts;

/// <summary>The columns of a batch of objection facts; the first four are those of <see cref="KeyColumn"/>.</summary>
#pragma warning disable CS1591 // Each member is described by the property of its name in the row type.
public enum ObjectionColumn
{
    Ord,
    Jurisdiction,
    EventDate,
    EventYear,
    ReceivedOn,
    IsAccepted,
    ReviewedOn,
    Outcome,
    FeedbackOn,
    CorrectedOn,
    InspectionSource,
    InspectedOn,
    PublishedOn,
}

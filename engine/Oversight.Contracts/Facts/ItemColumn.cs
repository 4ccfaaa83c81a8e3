namespace Oversight.Contracts.Facts;

/// <summary>The columns of a batch of item facts; the first four are those of <see cref="KeyColumn"/>.</summary>
#pragma warning disable CS1591 // Each member is described by the property of its name in the row type.
public enum ItemColumn
{
    Ord,
    Jurisdiction,
    EventDate,
    EventYear,
    Title,
    Section,
    ObjectCategory,
    LegalBasis,
    Method,
    Tier,
    RatioMax,
    FrequencyMax,
    Domain,
    Authority,
    SuperiorRatio,
    PublishedOn,
}

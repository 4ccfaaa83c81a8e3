namespace Oversight.Contracts.Facts;

/// <summary>The columns of a batch of jurisdiction facts; the first four are those of <see cref="KeyColumn"/>.</summary>
#pragma warning disable CS1591 // Each member is described by the property of its name in the row type.
public enum JurisdictionColumn
{
    Ord,
    Jurisdiction,
    EventDate,
    EventYear,
    AnnualPlans,
    MonthsWithoutPlan,
    FirstItemPublishedOn,
    CoverageNumerator,
    CoverageDenominator,
    RandomCoverageNumerator,
    RandomCoverageDenominator,
    ParticipationNumerator,
    ParticipationDenominator,
    PublicationNumerator,
    PublicationDenominator,
    RandomPublicationNumerator,
    RandomPublicationDenominator,
    DrawCompletionNumerator,
    DrawCompletionDenominator,
    JointShareNumerator,
    JointShareDenominator,
    ProblemShareNumerator,
    ProblemShareDenominator,
    CreditApplicationNumerator,
    CreditApplicationDenominator,
}

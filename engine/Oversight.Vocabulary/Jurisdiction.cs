using Oversight.Contracts.Authoring;
using Year = Oversight.Contracts.Facts.Jurisdiction;

/// <summary>The word <c>Jurisdiction</c> of a policy script, for editors; see <see cref="Oversight.Vocabulary"/>.</summary>
public static class Jurisdiction
{
    /// <inheritdoc cref="JudgedJurisdiction.Share"/>
    public static ValueCapBuilder<Year> Share(string id) => null!;

    /// <inheritdoc cref="JudgedJurisdiction.Must"/>
    public static RequirementBuilder<Year> Must(string id) => null!;

    /// <inheritdoc cref="JudgedJurisdiction.Milestone"/>
    public static MilestoneBuilder Milestone(string id) => null!;
}

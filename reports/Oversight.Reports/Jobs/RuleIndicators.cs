using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Scripting;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Jobs;

/// <summary>Tells which of the report's indicators a rule speaks of, by its kind and the columns that it reads.</summary>
internal static class RuleIndicators
{
    private static readonly (string Column, string[] Indicators)[] ByColumn =
    [
        ($"{FactKind.Jurisdiction}.{JurisdictionColumn.CoverageNumerator}", [IndicatorNames.Coverage]),
        ($"{FactKind.Jurisdiction}.{JurisdictionColumn.RandomCoverageNumerator}", [IndicatorNames.RandomCoverage]),
        ($"{FactKind.Jurisdiction}.{JurisdictionColumn.ParticipationNumerator}", [IndicatorNames.ParticipationRate]),
        ($"{FactKind.Jurisdiction}.{JurisdictionColumn.PublicationNumerator}", [IndicatorNames.PublicationRate]),
        ($"{FactKind.Jurisdiction}.{JurisdictionColumn.RandomPublicationNumerator}", [IndicatorNames.PublicationRate, IndicatorNames.RandomPublicationRate]),
        ($"{FactKind.Jurisdiction}.{JurisdictionColumn.DrawCompletionNumerator}", [IndicatorNames.DrawCompletionRate]),
        ($"{FactKind.Jurisdiction}.{JurisdictionColumn.JointShareNumerator}", [IndicatorNames.JointRate]),
        ($"{FactKind.Jurisdiction}.{JurisdictionColumn.ProblemShareNumerator}", [IndicatorNames.ProblemRate]),
        ($"{FactKind.Jurisdiction}.{JurisdictionColumn.CreditApplicationNumerator}", [IndicatorNames.CreditApplicationRate]),
        ($"{FactKind.Inspection}.{InspectionColumn.PublishedOn}", [IndicatorNames.PublicationRate, IndicatorNames.RandomPublicationRate]),
        ($"{FactKind.Object}.{ObjectColumn.JudgedRandomInspections}", [IndicatorNames.RandomCoverage]),
        ($"{FactKind.Officer}.{OfficerColumn.DrawsTakenPart}", [IndicatorNames.OfficerFrequencyMin]),
    ];

    /// <summary>Names of the indicators.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="reads">What it reads.</param>
    /// <param name="isOverload">Whether it is the rule that <c>overload_objects</c> counts.</param>
    public static IReadOnlyList<string> Of(Rule rule, RuleReads reads, bool isOverload) =>
    [
        .. ByColumn.Where(one => reads.Columns.Contains(one.Column)).SelectMany(one => one.Indicators).Distinct(),
        .. rule.Kind == RuleKind.Deadline ? [IndicatorNames.DeadlineBreaches] : Array.Empty<string>(),
        .. isOverload ? [IndicatorNames.OverloadObjects] : Array.Empty<string>(),
    ];
}

using Oversight.Contracts.Facts;
using Oversight.Policies.Scripting;
using Oversight.Reports.Model;

namespace Oversight.Reports.Jobs;

/// <summary>Tells what a rule is about by the columns that it reads.</summary>
internal static class RuleTopics
{
    private static readonly HashSet<string> Team =
    [
        .. new[]
        {
            InspectionColumn.TeamSize, InspectionColumn.TeamLeaders, InspectionColumn.UncertifiedMembers, InspectionColumn.NonAdministrativeMembers,
            InspectionColumn.AuxiliaryMembers, InspectionColumn.ConflictedMembers, InspectionColumn.NotRandomMembers,
            InspectionColumn.UnapprovedStyleMembers, InspectionColumn.Replacements, InspectionColumn.RandomReplacements,
            InspectionColumn.StatedRandomReplacements, InspectionColumn.RecusalSwaps,
        }.Select(column => $"{FactKind.Inspection}.{column}"),
    ];

    /// <summary>The topic of a rule.</summary>
    /// <param name="reads">What it reads.</param>
    public static RuleTopic Of(RuleReads reads) => reads.Columns.Any(Team.Contains) ? RuleTopic.Team : RuleTopic.Other;
}

using Oversight.Datasets.Inspections;
using Oversight.Datasets.Province;

namespace Oversight.Datasets.Faults;

/// <summary>What a planted fault may look at and change: the row that is about to be written, and what it refers to.</summary>
internal sealed class FaultContext
{
    public required InspectionRow Row { get; init; }

    public required JurisdictionSpec Spec { get; init; }

    public required int ReportYear { get; init; }

    public required ObjectRegistry Objects { get; init; }

    public required Roster Roster { get; init; }

    public required Timeline Timeline { get; init; }

    public required TeamBuilder Teams { get; init; }

    public required FaultLedger Ledger { get; init; }

    /// <summary>The item without legal basis, where the jurisdiction has one.</summary>
    public required Item? Bare { get; init; }

    public required IReadOnlyList<Draw> Draws { get; init; }

    /// <summary>No earlier row found the object in violation on the item.</summary>
    public bool Fresh { get; set; }

    public DateOnly CutOff => new(ReportYear, 12, 31);

    /// <summary>The row is judged in the report year and stands alone, so that a change to it touches no other row.</summary>
    public bool IsOwn => Row.Year == ReportYear && Row.JointId is null;

    /// <summary>As <see cref="IsOwn"/>, with a team whose second member stands in for nobody.</summary>
    public bool HasTeam => IsOwn && Members >= 2 && Row.Team[1] is { Replaces: null, Officer.Scarce: false };

    private int Members
    {
        get
        {
            int count = 0;
            foreach (TeamMember member in Row.Team)
            {
                count += member.Role == "auxiliary" ? 0 : 1;
            }

            return count;
        }
    }

    public bool IsOwnRandom => IsOwn && Row.IsRandom;

    /// <summary>Free to be given another outcome.</summary>
    public bool CanChangeOutcome => IsOwn && Row.IsPlain && Fresh && Row.Source != "follow_up";

    /// <summary>The officer with an interest in the object, when the row's section could have sent that officer.</summary>
    public Officer? Conflicted
    {
        get
        {
            int index = Objects.ConflictOfficer[Row.ObjectIndex];
            return index < 0 || !(Spec.Complete || Roster.All[index].SectionIndex == Row.SectionIndex) ? null : Roster.All[index];
        }
    }

    /// <summary>Gives the row another outcome and, with it, new dates.</summary>
    public void Change(string? result, string violation, string decision, bool? corrected)
    {
        Outcome.Set(Row, result, violation, decision, corrected);
        Timeline.Build(Row);
    }
}

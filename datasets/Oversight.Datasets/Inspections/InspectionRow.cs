using Oversight.Datasets.Output;
using Oversight.Datasets.Province;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Inspections;

/// <summary>A row of the inspections with its team. One instance serves all rows, one after the other.</summary>
internal sealed class InspectionRow
{
    /// <summary>The row's own random numbers; a field, because reading it moves it on.</summary>
    public PhiloxStream Random;

    public RowId Id { get; set; }

    public int ObjectIndex { get; set; }

    public required Item Item { get; set; }

    public Plan? Plan { get; set; }

    public Draw? Draw { get; set; }

    public string Source { get; set; } = "random";

    public int SectionIndex { get; set; }

    public RowId? JointId { get; set; }

    /// <summary>The later of two inspections of one visit.</summary>
    public bool SecondLeg { get; set; }

    public DateOnly InspectedOn { get; set; }

    public DateOnly? CompletedOn { get; set; }

    public DateOnly? ReportOn { get; set; }

    public DateOnly? FeedbackOn { get; set; }

    public DateOnly? DecisionOn { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public DateOnly? ArchivedOn { get; set; }

    public bool Withheld { get; set; }

    public string? Result { get; set; }

    public string Violation { get; set; } = "none";

    public string Decision { get; set; } = "none";

    public bool? Corrected { get; set; }

    public bool NoticeServed { get; set; }

    public bool Signed { get; set; }

    public bool RefusalNoted { get; set; }

    public bool Evidence { get; set; }

    public DateOnly? RectifyDue { get; set; }

    public DateOnly? RectifiedOn { get; set; }

    public DateOnly? RevisitedOn { get; set; }

    /// <summary>Leader first.</summary>
    public List<TeamMember> Team { get; } = [];

    public bool IsRandom => Source is "random";

    public bool IsProblem => Result is "problem" or "falsified";

    public int Year => InspectedOn.Year;

    /// <summary>Nothing was found, nothing decided, and it is not part of a joint visit.</summary>
    public bool IsPlain => Result is "no_problem" && Decision is "none" && JointId is null;

    /// <summary>Puts another officer or another method in a member's place.</summary>
    public void Change(int member, Officer? officer = null, string? method = null, string? role = null)
    {
        TeamMember changed = Team[member];
        changed.Officer = officer ?? changed.Officer;
        changed.Method = method ?? changed.Method;
        changed.Role = role ?? changed.Role;
        Team[member] = changed;
    }
}

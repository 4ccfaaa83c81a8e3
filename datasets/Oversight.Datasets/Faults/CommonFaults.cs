using Oversight.Datasets.Inspections;

namespace Oversight.Datasets.Faults;

/// <summary>Faults that several jurisdictions' documents know.</summary>
internal static class CommonFaults
{
    public static InspectionFault Uncertified(string rule) => new(
        rule,
        c => c.HasTeam && c.Row.InspectedOn > c.Roster.Lapsed.CertTo,
        c =>
        {
            c.Row.Change(1, c.Roster.Lapsed);
            return "a member's certificate had run out";
        });

    public static InspectionFault Designated(string rule) => new(
        rule,
        c => c.HasTeam && c.Row.IsRandom && c.Row.Draw is { DesignationApproved: false },
        c =>
        {
            c.Row.Change(1, method: "designated");
            return "a member was designated, not drawn";
        });

    public static InspectionFault Interested(string rule) => new(
        rule,
        c => c.HasTeam && c.Conflicted is { } officer && !TeamBuilder.IsIn(c.Row, officer),
        c =>
        {
            c.Row.Change(1, c.Conflicted);
            return "a member has an interest in the object";
        })
    { Rare = true };

    public static InspectionFault Unplanned(string rule) => new(
        rule,
        c => c.IsOwnRandom && c.Row.Plan is not null,
        c =>
        {
            c.Row.Plan = null;
            return "no plan";
        });

    public static InspectionFault WrongSource(string rule, params string[] sources) => new(
        rule,
        c => c.IsOwn && sources.Contains(c.Row.Source) && c.Draws.Any(d => d.DrawnOn <= c.Row.InspectedOn),
        c =>
        {
            c.Row.Draw = c.Draws.Last(d => d.DrawnOn <= c.Row.InspectedOn);
            return $"source {c.Row.Source}, but with a draw";
        })
    { Rare = true };

    public static InspectionFault NoLegalBasis(string rule, params string[] sources) => new(
        rule,
        c => c.IsOwn && c.Bare is not null && sources.Contains(c.Row.Source),
        c =>
        {
            c.Row.Item = c.Bare!;
            return "the item has no legal basis";
        })
    { Rare = true };

    public static InspectionFault NotTransferred(string rule) => new(
        rule,
        c => c.CanChangeOutcome,
        c =>
        {
            c.Change("problem", "criminal", "penalty", true);
            return "a criminal violation was fined, not transferred";
        });

    public static InspectionFault BrokenJoint(string rule, Func<FaultContext, bool>? fits = null) => new(
        rule,
        c => c.Row.Year == c.ReportYear && c.Row.SecondLeg && (fits is null || fits(c)),
        c =>
        {
            c.Row.JointId = null;
            c.Row.InspectedOn = c.Timeline.Calendar.Add(c.Row.InspectedOn, 1);
            c.Timeline.Build(c.Row);
            return "a second visit the day after, where one joint visit was due";
        })
    { Rare = true };

    /// <summary>A problem result without its day for putting right.</summary>
    public static InspectionFault NoRectifyDue(string rule) => new(
        rule,
        c => c.CanChangeOutcome,
        c =>
        {
            c.Change("problem", "general", "warning", true);
            c.Row.RectifyDue = null;
            c.Row.RectifiedOn = null;
            c.Row.RevisitedOn = null;
            return "a problem without a day by which to put it right";
        });

    /// <summary>Leaves the leader alone; auxiliaries do not count.</summary>
    public static string LeaveOne(FaultContext c)
    {
        c.Row.Team.RemoveAll(m => m.Role == "member");
        return "a team of one";
    }
}

namespace Oversight.Datasets.Faults;

/// <summary>Ways to break the rules of Shuozhou about an inspection.</summary>
internal static class ShuozhouFaults
{
    public static IReadOnlyList<InspectionFault> All { get; } =
    [
        LateDuty.Within("shuozhou.15.feedback", 5, r => r.ReportOn, r => r.FeedbackOn, (r, d) => r.FeedbackOn = d),
        new("shuozhou.6.results", c => c.IsOwnRandom && c.Row.IsPlain && c.Row.CompletedOn is not null, c =>
        {
            c.Row.PublishedOn = null;
            return "not published";
        }),
        CommonFaults.Uncertified("shuozhou.8.certified"),
        CommonFaults.WrongSource("shuozhou.9.source", "complaint", "assigned", "transferred"),
        CommonFaults.Unplanned("shuozhou.11.planned"),
        CommonFaults.Designated("shuozhou.13.random-assignment"),
        new("shuozhou.13.window", c => c.IsOwnRandom && c.Row.Plan is { EndsOn.Month: 6 } && c.Row.Draw is { Month: 6 }, c =>
        {
            c.Row.InspectedOn = c.Timeline.Calendar.OnOrAfter(c.Row.Plan!.EndsOn.AddDays(c.Row.Random.Between(1, 8)));
            c.Timeline.Build(c.Row);
            return "after the end of the plan's window";
        })
        { Rare = true },
        CommonFaults.Interested("shuozhou.14.recusal"),
        new("shuozhou.14.replacement", c => c.HasTeam && c.Teams.Other(c.Row) is not null, c =>
        {
            Inspections.TeamMember member = c.Row.Team[1];
            member.Replaces = c.Teams.Other(c.Row);
            member.Method = "swap";
            c.Row.Team[1] = member;
            return "swapped without an interest of the one replaced";
        }),
        new("shuozhou.16.publish", c => c.CanChangeOutcome && c.Row.Source is "complaint", c =>
        {
            c.Change("problem", "general", "penalty", true);
            c.Row.PublishedOn = null;
            return "a penalty that was not published";
        })
        { Rare = true },
        new("shuozhou.lenient.minor", c => c.CanChangeOutcome, c =>
        {
            c.Change("problem", "minor", "penalty", true);
            return "a first minor violation, corrected, was fined";
        }),
        new("shuozhou.lenient.repeat", c => c.CanChangeOutcome, c =>
        {
            c.Change("problem", "minor", "warning", false);
            return "a violation not put right was only warned of";
        }),
        new("shuozhou.lenient.redline", c => c.CanChangeOutcome, c =>
        {
            c.Change("problem", "serious", "guidance", true);
            return "a serious violation met with guidance";
        }),
    ];
}

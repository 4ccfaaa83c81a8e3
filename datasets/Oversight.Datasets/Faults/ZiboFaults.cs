using Oversight.Datasets.Inspections;

namespace Oversight.Datasets.Faults;

/// <summary>Ways to break the rules of Zibo about an inspection.</summary>
internal static class ZiboFaults
{
    public static IReadOnlyList<InspectionFault> All { get; } =
    [
        LateDuty.Within("zibo.15.report", 5, r => r.CompletedOn, r => r.ReportOn, (r, d) => r.ReportOn = d, Covered,
            c => c.Timeline.Publish(c.Row, refusal: false)),
        LateDuty.Within("zibo.15.publish", 2, r => r.ReportOn, r => r.PublishedOn, (r, d) => r.PublishedOn = d,
            c => Covered(c) && !c.Row.Withheld),
        LateDuty.Within("zibo.19.archive", 30, r => r.CompletedOn, r => r.ArchivedOn, (r, d) => r.ArchivedOn = d, Covered),
        CommonFaults.NoLegalBasis("zibo.2.legal-basis", "follow_up"),
        CommonFaults.Unplanned("zibo.2.planned"),
        new("zibo.7.qualified", c => Covered(c) && c.HasTeam, c =>
        {
            c.Row.Change(1, c.Roster.Seconded);
            return "a member is not of the administrative establishment";
        }),
        new("zibo.9.team", c => Covered(c) && c.HasTeam, BreakTeam),
        new("zibo.9.auxiliary", c => Covered(c) && c.HasTeam && !TeamBuilder.IsIn(c.Row, c.Roster.Auxiliary), c =>
        {
            c.Row.Change(1, c.Roster.Auxiliary);
            return "an auxiliary as member, without certificate";
        })
        { Also = "zibo.7.qualified" },
        CommonFaults.Designated("zibo.10.designation"),
        new("zibo.11.replacement", c => Covered(c) && c.HasTeam && c.Teams.Other(c.Row) is not null, c =>
        {
            TeamMember member = c.Row.Team[1];
            member.Replaces = c.Teams.Other(c.Row);
            member.Method = "random";
            member.Statement = false;
            c.Row.Team[1] = member;
            return "replaced without a written statement";
        }),
        InRules(CommonFaults.Interested("zibo.11.recusal")),
        CommonFaults.BrokenJoint("zibo.12.joint", c => !c.Objects.Has(c.Row.ObjectIndex, Province.ObjectTraits.Flagged)),
        new("zibo.15.notice", c => Covered(c) && OnSite(c), c =>
        {
            c.Row.NoticeServed = false;
            return "no notice served";
        }),
        new("zibo.15.signed", c => Covered(c) && OnSite(c), c =>
        {
            c.Row.Signed = false;
            return "neither signed nor the refusal noted";
        }),
        new("zibo.17.evidence", c => Covered(c) && c.CanChangeOutcome, c =>
        {
            c.Change("unreachable", "none", "none", null);
            c.Row.NoticeServed = true;
            c.Row.Signed = true;
            c.Row.Evidence = false;
            c.Row.CompletedOn ??= c.Row.InspectedOn;
            c.Timeline.FromCompletion(c.Row);
            return "unreachable, without evidence";
        }),
        new("zibo.17.sanction", c => Covered(c) && c.CanChangeOutcome, c =>
        {
            c.Change("uncooperative", "none", "none", null);
            return "refused to cooperate, and nothing followed";
        }),
        InRules(CommonFaults.NotTransferred("zibo.18.transfer")),
    ];

    /// <summary>Art. 21 leaves the other sources out of the rules.</summary>
    private static bool Covered(FaultContext c) => c.Row.Source is "random" or "follow_up";

    private static bool OnSite(FaultContext c) => c.IsOwn && c.Row.Item.Spec.Method == "onsite" && c.Row.Result is "no_problem" or "problem";

    private static InspectionFault InRules(InspectionFault fault) => fault with { Fits = c => Covered(c) && fault.Fits(c) };

    private static string BreakTeam(FaultContext c)
    {
        switch (c.Ledger.Count("zibo.9.team") % 3)
        {
            case 0:
                return CommonFaults.LeaveOne(c);
            case 1:
                c.Row.Change(1, role: "leader");
                return "two leaders";
            default:
                c.Row.Change(0, role: "member");
                return "no leader";
        }
    }
}

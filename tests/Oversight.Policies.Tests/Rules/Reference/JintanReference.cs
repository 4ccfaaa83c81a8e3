using Oversight.Policies.Tests.Rules.Data;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>The rules of Jintan District.</summary>
internal sealed class JintanReference(Dataset data, int year, DateOnly asOf, NaiveCalendar calendar)
    : CommonFacts("jintan", new DateOnly(2018, 1, 1), null, data, year, asOf, calendar)
{
    protected override bool IsFlagged(ObjectRow o) =>
        base.IsFlagged(o)
        || o.SafetyHazard == true
        || Data.Inspections.Any(i => i.ObjectId == o.ObjectId && i.InspectedOn < new DateOnly(Year, 1, 1) && Violation(i) != "none");

    protected override void JudgeRules()
    {
        JudgeOfficers();
        JudgePlans();
        JudgeInspections();
    }

    private void JudgeOfficers()
    {
        Must("jintan.2.1.2.registry", Officers, o => o.Auxiliary == true ? null : o is
        {
            Name: not null, Unit: not null, Sex: not null, CertNo: not null, Section: not null, Specialties: not null,
        });
        Must("jintan.2.1.2.qualified", Officers, o => o.Auxiliary == true ? null : CertifiedInYear(o));
        Must("jintan.2.1.2.certified", Inspections, TeamCertified);
        Share(
            "jintan.2.1.4.participation",
            () =>
            {
                var all = Data.Officers.Where(IsEnforcementOfficer).ToList();
                return (all.Count(o => TookPartIn(o).Count > 0), all.Count);
            },
            atLeast: 0.8);
        OfficerLimit(
            "jintan.2.1.4.officer-frequency",
            notice: true,
            o =>
            {
                var all = DrawsOf(Data.Inspections.Where(i => i.InspectedOn.Year == Year));
                return IsEnforcementOfficer(o) && TookPartIn(o).Count > 0 && all > 0 ? DrawsOf(TookPartIn(o)) / (double)all : null;
            },
            atLeast: 0.2);
        Must("jintan.2.2.1.team", Inspections, i => Team(i).Count >= 2, shows: i => (Team(i).Count, 2));
        Must("jintan.2.2.1.random-assignment", Inspections, TeamDrawn);
        Must("jintan.2.2.1.recusal", Inspections, TeamWithoutConflict);
    }

    private static int DrawsOf(IEnumerable<InspectionRow> inspections) =>
        inspections.Where(i => i.DrawId is not null).Select(i => i.DrawId).Distinct().Count();

    private void JudgePlans()
    {
        Must("jintan.2.1.3.legal-basis", Inspections, i => ItemHasBasis(i));
        Whole("jintan.2.1.4.plans", () =>
            AnnualPlanExists
            && Data.Inspections.Where(i => i.InspectedOn.Year == Year && IsRandom(i))
                .All(i => Data.Plans.Any(p => p.Year == Year && p.Month == i.InspectedOn.Month)));
        Must("jintan.2.1.4.approved", Plans, p => p.Approved == true);
        Share(
            "jintan.2.1.4.coverage",
            () =>
            {
                var active = Data.Objects.Where(IsActive).ToList();
                return (active.Count(o => Data.Inspections.Any(i => i.ObjectId == o.ObjectId && i.InspectedOn.Year == Year)), active.Count);
            },
            atLeast: 1,
            notice: true);
        Cap(
            "jintan.2.1.4.frequency",
            i => IsRandom(i) && !IsFlagged(Object(i.ObjectId)),
            2,
            notice: true,
            inspections => inspections.Select(i => i.JointId is null ? "i " + i.InspectionId : "j " + i.JointId).Distinct().Count());
        Must("jintan.2.2.1.platform", Draws, d => d.Method == "platform");
    }

    private void JudgeInspections()
    {
        Must("jintan.2.2.1.source", Inspections, i => i.Source switch
        {
            "complaint" or "assigned" or "follow_up" => i.DrawId is null,
            "random" => i.DrawId is not null,
            _ => null,
        });
        Must("jintan.2.2.2.rectify", Inspections, i => IsProblem(i) ? i.RectifyDue is not null : null);
        Must(
            "jintan.2.2.2.revisit",
            Inspections,
            i => i.RectifyDue < AsOf ? i.RevisitedOn is { } revisited && revisited <= AsOf && revisited >= i.RectifyDue : null,
            yearOf: i => i.RectifyDue?.Year);
        Deadline("jintan.2.3.1.publish", Inspections, i => Within(i.CompletedOn, 20, i.PublishedOn));
        Must("jintan.2.3.1.transfer", Inspections, CriminalIsTransferred);
    }
}

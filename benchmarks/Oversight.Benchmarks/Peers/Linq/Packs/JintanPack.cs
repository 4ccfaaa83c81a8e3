using Oversight.Benchmarks.Peers.Linq.Rows;
using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Packs;

/// <summary>The rules of Jintan District.</summary>
internal sealed class JintanPack(Territory territory, ReportYear report)
    : CommonPack("jintan", new DateOnly(2018, 1, 1), DateOnly.MaxValue, territory, report)
{
    protected override void JudgeRules()
    {
        JudgeOfficers();
        JudgePlans();
        JudgeTeams();
        JudgeInspections();
    }

    protected override bool IsFlagged(ObjectRow o) =>
        base.IsFlagged(o)
        || o.SafetyHazard
        || o.Inspections.Exists(i => i.InspectedOn < Report.First && i.Violation != Violation.None);

    private void JudgeOfficers()
    {
        Must("jintan.2.1.2.registry", Officers, o => !o.Auxiliary, o => o is
        {
            HasName: true, HasUnit: true, HasSex: true, HasCertificate: true, Section: not null, HasSpecialties: true,
        });
        Must("jintan.2.1.2.qualified", Officers, o => !o.Auxiliary, o => o.IsCertifiedWithin(Report.First, Report.Last));
        Share(
            "jintan.2.1.4.participation",
            () => Territory.Officers.Values.Where(IsEnforcementOfficer),
            o => TookPartIn(o).Any(),
            0.8);
        var draws = DrawsOf(Territory.Inspections.Values.Where(i => i.InspectedOn.Year == Report.Year));
        Must(
            "jintan.2.1.4.officer-frequency",
            Officers,
            o => draws > 0 && IsEnforcementOfficer(o) && TookPartIn(o).Any(),
            o => DrawsOf(TookPartIn(o)) / (double)draws >= 0.2);
    }

    /// <summary>Inspections of the year in whose team an officer was.</summary>
    private IEnumerable<InspectionRow> TookPartIn(OfficerRow officer) =>
        officer.Places.Where(place => place.IsInTeam && place.Inspection.InspectedOn.Year == Report.Year).Select(place => place.Inspection);

    private static int DrawsOf(IEnumerable<InspectionRow> inspections) => inspections.Select(i => i.DrawId).OfType<string>().Distinct().Count();

    private void JudgePlans()
    {
        Must("jintan.2.1.3.legal-basis", Inspections, HasLegalBasis);
        Whole("jintan.2.1.4.plans", () =>
        {
            var planned = Territory.Plans.Values.Where(p => p.Year == Report.Year).Select(p => p.Month).ToHashSet();
            return planned.Contains(null)
                && Territory.Inspections.Values.Where(i => i.InspectedOn.Year == Report.Year && i.IsRandom).All(i => planned.Contains(i.InspectedOn.Month));
        });
        Must("jintan.2.1.4.approved", Plans, p => p.Approved);
        Share(
            "jintan.2.1.4.coverage",
            () => Territory.Objects.Values.Where(IsActive),
            o => o.Inspections.Exists(i => i.InspectedOn.Year == Report.Year),
            1);
        Cap(
            "jintan.2.1.4.frequency",
            i => i.IsRandom && !IsFlagged(i.Object),
            visits => visits.Select(i => (i.JointId is null, i.JointId ?? i.InspectionId)).Distinct().Count(),
            2);
        Must("jintan.2.2.1.platform", Draws, d => d.Method == DrawMethod.Platform);
    }

    private void JudgeTeams()
    {
        Must("jintan.2.1.2.certified", Inspections, i => i.HasTeam, IsTeamCertified);
        Must("jintan.2.2.1.team", Inspections, i => i.Team.Count() >= 2);
        Must("jintan.2.2.1.random-assignment", Inspections, i => i.IsRandom && i.HasTeam, IsTeamDrawn);
        Must("jintan.2.2.1.recusal", Inspections, i => i.HasTeam, IsTeamWithoutConflict);
    }

    private void JudgeInspections()
    {
        Must(
            "jintan.2.2.1.source",
            Inspections,
            i => i.Source is InspectionSource.Random or InspectionSource.Complaint or InspectionSource.Assigned or InspectionSource.FollowUp,
            i => i.IsRandom == i.DrawId is not null);
        Must("jintan.2.2.2.rectify", Inspections, i => i.IsProblem, i => i.RectifyDue is not null);
        MustIn(
            "jintan.2.2.2.revisit",
            Inspections,
            i => i.RectifyDue?.Year == Report.Year,
            i => i.RectifyDue < Report.CutOff,
            i => i.RevisitedOn <= Report.CutOff && i.RevisitedOn >= i.RectifyDue);
        Deadline("jintan.2.3.1.publish", Inspections, _ => true, i => After(i.CompletedOn, 20), i => i.PublishedOn);
        Must("jintan.2.3.1.transfer", Inspections, i => i.Violation == Violation.Criminal, i => i.Decision == Decision.Transferred);
    }
}

using System.Text.RegularExpressions;
using Oversight.Benchmarks.Peers.Linq.Rows;
using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Packs;

/// <summary>The rules of Zibo.</summary>
internal sealed partial class ZiboPack(Territory territory, ReportYear report)
    : CommonPack("zibo", new DateOnly(2020, 6, 6), new DateOnly(2025, 6, 5), territory, report)
{
    protected override bool IsOutside(InspectionRow inspection) => inspection.Source
        is InspectionSource.Complaint or InspectionSource.Assigned or InspectionSource.Transferred or InspectionSource.Special;

    protected override void JudgeRules()
    {
        JudgeLists();
        JudgePlans();
        JudgeRegistries();
        JudgeTeams();
        JudgeDraws();
        JudgeResults();
        JudgeObjections();
    }

    private static bool IsConstructive(InspectionRow i) => i.IsFrustrated && i.Evidence;

    private void JudgeLists()
    {
        Must("zibo.2.legal-basis", Inspections, HasLegalBasis);
        Must("zibo.5.general-limit", Items, i => i.Tier == ItemTier.General, i => i.RatioMax is not null);
        Must("zibo.5.content", Items, i => i is
        {
            HasTitle: true, HasObjectCategory: true, HasLegalBasis: true, HasMethod: true, FrequencyMax: not null,
        });
        Must("zibo.5.published", Items, i => IsPublished(i.PublishedOn));
        Must("zibo.5.tier", Items, i => i.Domain is Domain.Safety or Domain.Quality or Domain.PublicInterest, i => i.Tier == ItemTier.Key);
    }

    private void JudgePlans()
    {
        Must(
            "zibo.2.planned",
            Inspections,
            i => i.IsRandom,
            i => i.Plan is { ItemId: not null } plan && plan.ItemId == i.ItemId && plan.Year == i.InspectedOn.Year);
        Must(
            "zibo.5.general-ratio",
            Plans,
            p => p.Item is { Tier: ItemTier.General, RatioMax: not null } && p.Ratio is not null,
            p => p.Ratio <= p.Item!.RatioMax);
        Must("zibo.8.content", Plans, p => p is
        {
            ItemId: not null, HasObjectScope: true, Ratio: not null, Frequency: not null, EstimatedObjects: not null, StartsOn: not null, EndsOn: not null,
        });
        Whole("zibo.8.annual-plan", () => HasAnnualPlan);
    }

    private void JudgeRegistries()
    {
        Must("zibo.6.registry", Objects, IsActive, o =>
            o is { HasName: true, HasAddress: true, HasResponsiblePerson: true, HasContact: true }
            && o.Category switch
            {
                ObjectCategory.Enterprise => CreditCode().IsMatch(o.ObjectId),
                ObjectCategory.Individual => CreditCode().IsMatch(o.ObjectId) || IdentityNumber().IsMatch(o.ObjectId),
                _ => true,
            });
        Must("zibo.7.registry", Officers, o => !o.Auxiliary, o => o is { HasName: true, HasSex: true, HasPost: true, HasCertificate: true });
        CoverageDoesNotFall("zibo.12.intensify", IsFlagged, false, true);
    }

    private void JudgeTeams()
    {
        Must(
            "zibo.7.qualified",
            Inspections,
            i => i.HasTeam,
            i => i.Team.All(place => place.Officer.IsCertifiedOn(i.InspectedOn) && place.Officer.Establishment == Establishment.Administrative));
        Must("zibo.9.team", Inspections, i => i.Team.Count() >= 2 && i.Team.Count(place => place.Role == TeamRole.Leader) == 1);
        Must("zibo.9.auxiliary", Inspections, i => i.HasTeam, i => i.Team.All(place => !place.Officer.Auxiliary));
        Must(
            "zibo.10.designation",
            Inspections,
            i => i.IsRandom && i.Team.Any(place => place.Method == AssignmentMethod.Designated || IsOfOtherSection(place.Officer, i)),
            i => i.Draw is { DesignationApproved: true });
        Must("zibo.11.recusal", Inspections, i => i.HasTeam, IsTeamWithoutConflict);
        Must(
            "zibo.11.replacement",
            Inspections,
            IsReplaced,
            i => AreReplacements(i, place => place.Method == AssignmentMethod.Random && place.Statement));
    }

    private static bool IsOfOtherSection(OfficerRow officer, InspectionRow i) =>
        officer.Section is not null && i.Section is not null && officer.Section != i.Section;

    private void JudgeDraws()
    {
        Must("zibo.9.witness", Draws, d => d is { Witnesses: >= 1, Recorded: true, RecordSigned: true });
        Must("zibo.9.filing", Draws, d => d.FiledOn is not null && d.Inspections.TrueForAll(i => d.FiledOn <= i.InspectedOn));
        Must(
            "zibo.9.exempt",
            Inspections,
            i => i.IsRandom && i.Draw is not null
                && i.Item?.Domain is not (Domain.Environment or Domain.Safety) && i.Item?.Authority != Authority.Superior,
            i => !i.Object.IsExemptOn(i.Draw!.DrawnOn));
        Joint(
            "zibo.12.joint",
            i => !IsFlagged(i.Object),
            (e, i) => e.Section is not null && i.Section is not null && e.Section != i.Section
                && e.Plan is not null && i.Plan is not null && e.Plan.Meets(i.Plan));
        Cap("zibo.12.frequency", i => i.IsRandom && !IsFlagged(i.Object), MostOnOneItem, 2);
    }

    private void JudgeResults()
    {
        Must("zibo.15.notice", Inspections, i => i.Method == InspectionMethod.Onsite && !IsConstructive(i), i => i.NoticeServed);
        Must(
            "zibo.15.signed",
            Inspections,
            i => i.Method == InspectionMethod.Onsite && i.CompletedOn is not null && !IsConstructive(i),
            i => i.Signed || i.RefusalNoted);
        Deadline("zibo.15.report", Inspections, _ => true, i => After(i.CompletedOn, 5), i => i.ReportOn);
        Deadline("zibo.15.publish", Inspections, i => !i.Withheld, i => After(i.ReportOn, 2), i => i.PublishedOn);
        Must("zibo.17.evidence", Inspections, i => i.IsFrustrated, i => i.Evidence);
        Must(
            "zibo.17.sanction",
            Inspections,
            i => i.Result == InspectionResult.Uncooperative && (i.CompletedOn is not null || i.Evidence),
            i => i.Decision != Decision.None);
        Must("zibo.18.transfer", Inspections, i => i.Violation == Violation.Criminal, i => i.Decision == Decision.Transferred);
        Deadline("zibo.19.archive", Inspections, _ => true, i => After(i.CompletedOn, 30), i => i.ArchivedOn);
    }

    private void JudgeObjections()
    {
        Must(
            "zibo.16.accept",
            Objections,
            o => o.Inspection.PublishedOn is { } published && o.ReceivedOn >= published && o.ReceivedOn <= Report.Calendar.After(published, 60),
            o => o.Accepted);
        Deadline("zibo.16.review", Objections, o => o.Accepted, o => After(o.ReceivedOn, 20), o => o.ReviewedOn);
        Deadline("zibo.16.feedback", Objections, _ => true, o => After(o.ReviewedOn, 7), o => o.FeedbackOn);
        Must("zibo.16.correct", Objections, o => o.Outcome == ObjectionOutcome.Corrected, o => o.CorrectedOn is not null);
    }

    [GeneratedRegex(@"^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}\z")]
    private static partial Regex CreditCode();

    [GeneratedRegex(@"^[0-9]{17}[0-9X]\z")]
    private static partial Regex IdentityNumber();
}

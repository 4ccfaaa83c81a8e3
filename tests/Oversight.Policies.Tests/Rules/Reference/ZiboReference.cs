using Oversight.Policies.Tests.Rules.Data;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>The rules of Zibo.</summary>
internal sealed class ZiboReference(Dataset data, int year, DateOnly asOf, NaiveCalendar calendar)
    : CommonFacts("zibo", new DateOnly(2020, 6, 6), new DateOnly(2025, 6, 5), data, year, asOf, calendar)
{
    protected override bool IsOutside(InspectionRow inspection) =>
        inspection.Source is "complaint" or "assigned" or "transferred" or "special";

    protected override void JudgeRules()
    {
        JudgeLists();
        JudgeRegistries();
        JudgeTeams();
        JudgeDraws();
        JudgeInspections();
        JudgeObjections();
    }

    private static bool IsConstructive(InspectionRow i) => IsFrustrated(i) && i.Evidence == true;

    private void JudgeLists()
    {
        Must("zibo.2.legal-basis", Inspections, i => ItemHasBasis(i));
        Must("zibo.2.planned", Inspections, i => IsRandom(i)
            ? Plan(i.PlanId) is { } plan && plan.ItemId is not null && plan.ItemId == i.ItemId && plan.Year == i.InspectedOn.Year
            : null);
        Must(
            "zibo.5.general-ratio",
            Plans,
            p => Item(p.ItemId) is { RatioMax: { } most } item && (item.Tier ?? "general") == "general" && p.Ratio is { } ratio ? ratio <= most : null,
            shows: p => (p.Ratio, Item(p.ItemId)!.RatioMax));
        Must("zibo.5.general-limit", Items, i => (i.Tier ?? "general") == "general" ? i.RatioMax is not null : null, notice: true);
        Must("zibo.5.content", Items, i => i is
        {
            Title: not null, ObjectCategory: not null, LegalBasis: not null, Method: not null, FrequencyMax: not null,
        });
        Must("zibo.5.published", Items, i => PublishedByCutOff(i.PublishedOn));
        Must("zibo.5.tier", Items, i => i.Domain is "safety" or "quality" or "public_interest" ? i.Tier == "key" : null, notice: true);
        Must("zibo.8.content", Plans, p => p is
        {
            ItemId: not null, ObjectScope: not null, Ratio: not null, Frequency: not null, EstimatedObjects: not null,
            StartsOn: not null, EndsOn: not null,
        });
        Whole("zibo.8.annual-plan", () => AnnualPlanExists);
    }

    private void JudgeRegistries()
    {
        Must("zibo.6.registry", Objects, o => !IsActive(o)
            ? null
            : o is { Name: not null, Address: not null, ResponsiblePerson: not null, Contact: not null }
                && (o.Category ?? "enterprise") switch
                {
                    "enterprise" => IsCreditCode(o.ObjectId),
                    "individual" => IsCreditCode(o.ObjectId) || IsIdentityNumber(o.ObjectId),
                    _ => true,
                });
        Must("zibo.7.registry", Officers, o =>
            o.Auxiliary == true ? null : o is { Name: not null, Sex: not null, Post: not null, CertNo: not null });
        CoverageDoesNotFall("zibo.12.intensify", o => !IsFlagged(o), IsFlagged);
    }

    private void JudgeTeams()
    {
        Must("zibo.7.qualified", Inspections, i => EachMember(i, a =>
            Certified(Officer(a.OfficerId), i.InspectedOn) && Officer(a.OfficerId).Establishment == "administrative"));
        Must("zibo.9.team", Inspections, i => Team(i).Count >= 2 && Leaders(i) == 1, shows: i => Team(i).Count < 2 ? (Team(i).Count, 2) : (Leaders(i), 1));
        Must("zibo.9.auxiliary", Inspections, i => EachMember(i, a => Officer(a.OfficerId).Auxiliary != true));
        Must("zibo.10.designation", Inspections, i =>
            IsRandom(i) && Team(i).Any(a => a.Method == "designated" || OtherSection(Officer(a.OfficerId), i))
                ? Draw(i.DrawId)?.DesignationApproved == true
                : null);
        Must("zibo.11.recusal", Inspections, TeamWithoutConflict);
        Must("zibo.11.replacement", Inspections, i => EachReplacement(i, a => a.Method == "random" && a.Statement == true));
    }

    private int Leaders(InspectionRow i) => Team(i).Count(a => a.Role == "leader");

    private static bool OtherSection(OfficerRow officer, InspectionRow i) =>
        officer.Section is not null && i.Section is not null && officer.Section != i.Section;

    private void JudgeDraws()
    {
        Must("zibo.9.witness", Draws, d => d.Witnesses >= 1 && d.Recorded == true && d.RecordSigned == true);
        Must("zibo.9.filing", Draws, d =>
            d.FiledOn is not null && Data.Inspections.Where(i => i.DrawId == d.DrawId).All(i => d.FiledOn <= i.InspectedOn));
        Must("zibo.9.exempt", Inspections, i =>
        {
            var item = Item(i.ItemId);
            return IsRandom(i) && Draw(i.DrawId) is { } draw && Domain(item) is not ("environment" or "safety") && item?.Authority != "superior"
                ? !IsExempt(Object(i.ObjectId), draw.DrawnOn)
                : null;
        });
        Must(
            "zibo.12.joint",
            Inspections,
            i => IsFlagged(Object(i.ObjectId))
                ? null
                : InOneVisit(i, e => e.Section is not null && i.Section is not null && e.Section != i.Section && PlansMeet(e, i)),
            notice: true);
        Cap("zibo.12.frequency", i => IsRandom(i) && !IsFlagged(Object(i.ObjectId)), 2, notice: true, MostOnOneItem);
    }

    private static bool IsExempt(ObjectRow o, DateOnly day) =>
        (o.ExemptFrom is not null || o.ExemptTo is not null)
        && (o.ExemptFrom is null || day >= o.ExemptFrom)
        && (o.ExemptTo is null || day <= o.ExemptTo);

    private void JudgeInspections()
    {
        Must("zibo.15.notice", Inspections, i =>
            (i.Method ?? "onsite") == "onsite" && !IsConstructive(i) ? i.NoticeServed == true : null);
        Must("zibo.15.signed", Inspections, i =>
            (i.Method ?? "onsite") == "onsite" && i.CompletedOn is not null && !IsConstructive(i)
                ? i.Signed == true || i.RefusalNoted == true
                : null);
        Deadline("zibo.15.report", Inspections, i => Within(i.CompletedOn, 5, i.ReportOn));
        Deadline("zibo.15.publish", Inspections, i => i.Withheld == true ? null : Within(i.ReportOn, 2, i.PublishedOn));
        Deadline("zibo.19.archive", Inspections, i => Within(i.CompletedOn, 30, i.ArchivedOn));
        Must("zibo.17.evidence", Inspections, i => IsFrustrated(i) ? i.Evidence == true : null);
        Must("zibo.17.sanction", Inspections, i =>
            i.Result == "uncooperative" && (i.CompletedOn is not null || IsConstructive(i)) ? Decision(i) != "none" : null);
        Must("zibo.18.transfer", Inspections, CriminalIsTransferred);
    }

    private void JudgeObjections()
    {
        Must("zibo.16.accept", Objections, o =>
            Data.Inspections.Single(i => i.InspectionId == o.InspectionId).PublishedOn is { } published
                && o.ReceivedOn >= published && o.ReceivedOn <= Calendar.After(published, 60)
                ? o.Accepted == true
                : null);
        Deadline("zibo.16.review", Objections, o => o.Accepted == true ? Within(o.ReceivedOn, 20, o.ReviewedOn) : null);
        Deadline("zibo.16.feedback", Objections, o => Within(o.ReviewedOn, 7, o.FeedbackOn));
        Must("zibo.16.correct", Objections, o => o.Outcome == "corrected" ? o.CorrectedOn is not null : null);
    }
}

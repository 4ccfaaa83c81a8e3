using Oversight.Benchmarks.Peers.Linq.Rows;
using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Packs;

/// <summary>The rules of Xinzhou for 2022.</summary>
internal sealed class XinzhouPack(Territory territory, ReportYear report)
    : CommonPack("xinzhou", new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31), territory, report)
{
    protected override void JudgeRules()
    {
        JudgeLists();
        JudgePlans();
        JudgeInspections();
        JudgeRectification();
        Milestone("xinzhou.2.4.norms", Day(6, 30));
        Milestone("xinzhou.3.4.plans", Day(4, 15));
        Milestone("xinzhou.3.4.rules", Day(6, 30));
        Milestone("xinzhou.3.4.half-year", Day(6, 10));
        Milestone("xinzhou.3.4.annual", Day(12, 10));
    }

    private DateOnly Day(int month, int day) => new(Report.Year, month, day);

    private void JudgeLists()
    {
        Must("xinzhou.2.1.platform", Draws, d => d.Method == DrawMethod.Platform);
        Must("xinzhou.2.2.items", Items, i => IsPublished(i.PublishedOn));
        Milestone("xinzhou.2.2.list-by-june", "jurisdiction", Id, Day(6, 30), () => Territory.Items.Values.Min(i => i.PublishedOn));
        Must("xinzhou.2.2.content", Items, i => i is
        {
            HasObjectCategory: true, HasLegalBasis: true, HasSection: true, HasTitle: true, HasMethod: true,
        });
        Must("xinzhou.2.3.classified", Officers, o => o.HasSpecialties);
    }

    private void JudgePlans()
    {
        Whole("xinzhou.2.5.annual-plan", () => HasAnnualPlan);
        Deadline("xinzhou.2.5.plan-published", Plans, p => p.Month is null, p => new DateOnly(p.Year, 4, 30), p => p.PublishedOn);
        Must("xinzhou.2.5.adjustment-filed", Plans, p => p.AdjustedOn is not null, p => p.AdjustmentFiledOn is not null);
        Share(
            "xinzhou.2.7.credit-application",
            () => Territory.Plans.Values.Where(p => p.Year == Report.Year && p.Joint),
            p => p.UsesCreditGrade,
            0.6);
    }

    private void JudgeInspections()
    {
        Joint(
            "xinzhou.2.5.joint",
            _ => true,
            (e, i) => !(e.PlanId == i.PlanId && e.ItemId == i.ItemId) && e.Plan is not null && i.Plan is not null && e.Plan.Meets(i.Plan));
        Must(
            "xinzhou.2.5.special-joint",
            Inspections,
            i => i.Source is InspectionSource.Special or InspectionSource.Assigned or InspectionSource.Transferred,
            i => i.JointId is not null);
        Must("xinzhou.2.6.random-team", Inspections, i => i.IsRandom && i.HasTeam, IsTeamDrawn);
        CoverageDoesNotFall("xinzhou.2.6.credit-ratio", o => o.CreditGrade, CreditGrade.A, CreditGrade.B, CreditGrade.C, CreditGrade.D);
        Share(
            "xinzhou.2.6.published",
            () => Territory.Inspections.Values.Where(i => i.InspectedOn.Year == Report.Year && i.IsRandom && i.CompletedOn is not null),
            i => IsPublished(i.PublishedOn),
            1);
        Deadline(
            "xinzhou.2.6.completed",
            Inspections,
            i => i.IsRandom && i.Plan is not null,
            i => new DateOnly(i.Plan!.Year, 12, 31),
            i => i.CompletedOn);
        Must(
            "xinzhou.2.7.observation",
            Inspections,
            i => i.IsRandom && i.Object is { NewEconomy: true, CreditGrade: CreditGrade.A or CreditGrade.B, RegisteredOn: not null },
            i => i.InspectedOn < i.Object.RegisteredOn || i.InspectedOn >= i.Object.RegisteredOn!.Value.AddMonths(12));
    }

    private void JudgeRectification()
    {
        Must("xinzhou.2.8.ledger", Inspections, i => i.IsProblem, i => i.RectifyDue is not null);
        Deadline("xinzhou.2.8.rectified", Inspections, _ => true, i => i.RectifyDue, i => i.RectifiedOn);
        Must("xinzhou.2.8.transfer", Inspections, i => i.Violation == Violation.Criminal, i => i.Decision == Decision.Transferred);
    }
}

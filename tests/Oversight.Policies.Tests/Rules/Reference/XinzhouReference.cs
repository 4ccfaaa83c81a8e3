using Oversight.Policies.Tests.Rules.Data;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>The rules of Xinzhou for 2022.</summary>
internal sealed class XinzhouReference(Dataset data, int year, DateOnly asOf, NaiveCalendar calendar)
    : CommonFacts("xinzhou", new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31), data, year, asOf, calendar)
{
    protected override void JudgeRules()
    {
        JudgeLists();
        JudgePlans();
        JudgeInspections();
        Milestone("xinzhou.2.4.norms", new DateOnly(Year, 6, 30));
        Milestone("xinzhou.3.4.plans", new DateOnly(Year, 4, 15));
        Milestone("xinzhou.3.4.rules", new DateOnly(Year, 6, 30));
        Milestone("xinzhou.3.4.half-year", new DateOnly(Year, 6, 10));
        Milestone("xinzhou.3.4.annual", new DateOnly(Year, 12, 10));
    }

    private void JudgeLists()
    {
        Must("xinzhou.2.1.platform", Draws, d => d.Method == "platform");
        Must("xinzhou.2.2.items", Items, i => PublishedByCutOff(i.PublishedOn));
        Milestone("xinzhou.2.2.list-by-june", new DateOnly(Year, 6, 30), () => Data.Items.Min(i => i.PublishedOn));
        Must("xinzhou.2.2.content", Items, i => i is
        {
            ObjectCategory: not null, LegalBasis: not null, Section: not null, Title: not null, Method: not null,
        });
        Must("xinzhou.2.3.classified", Officers, o => o.Specialties is not null);
    }

    private void JudgePlans()
    {
        Whole("xinzhou.2.5.annual-plan", () => AnnualPlanExists);
        Deadline("xinzhou.2.5.plan-published", Plans, p => p.Month is null ? (new DateOnly(p.Year, 4, 30), p.PublishedOn) : null);
        Must("xinzhou.2.5.adjustment-filed", Plans, p => p.AdjustedOn is not null ? p.AdjustmentFiledOn is not null : null);
        Share(
            "xinzhou.2.7.credit-application",
            () =>
            {
                var joint = Data.Plans.Where(p => p.Year == Year && p.Joint == true).ToList();
                return (joint.Count(p => p.UsesCreditGrade == true), joint.Count);
            },
            atLeast: 0.6);
    }

    private void JudgeInspections()
    {
        Must(
            "xinzhou.2.5.joint",
            Inspections,
            i => InOneVisit(i, e => !(e.PlanId == i.PlanId && e.ItemId == i.ItemId) && PlansMeet(e, i)),
            notice: true);
        Must("xinzhou.2.5.special-joint", Inspections, i =>
            i.Source is "special" or "assigned" or "transferred" ? i.JointId is not null : null, notice: true);
        Must("xinzhou.2.6.random-team", Inspections, TeamDrawn);
        CoverageDoesNotFall(
            "xinzhou.2.6.credit-ratio",
            o => o.CreditGrade == "A",
            o => o.CreditGrade == "B",
            o => o.CreditGrade == "C",
            o => o.CreditGrade == "D");
        Share(
            "xinzhou.2.6.published",
            () =>
            {
                var completed = Data.Inspections.Where(i => i.InspectedOn.Year == Year && IsRandom(i) && i.CompletedOn is not null).ToList();
                return (completed.Count(i => PublishedByCutOff(i.PublishedOn)), completed.Count);
            },
            atLeast: 1);
        Deadline("xinzhou.2.6.completed", Inspections, i =>
            IsRandom(i) && Plan(i.PlanId) is { } plan ? (new DateOnly(plan.Year, 12, 31), i.CompletedOn) : null);
        Must(
            "xinzhou.2.7.observation",
            Inspections,
            i =>
            {
                var inspected = Object(i.ObjectId);
                return IsRandom(i) && inspected is { NewEconomy: true, CreditGrade: "A" or "B", RegisteredOn: { } registered }
                    ? i.InspectedOn < registered || i.InspectedOn >= registered.AddMonths(12)
                    : null;
            },
            notice: true);
        Must("xinzhou.2.8.ledger", Inspections, i => IsProblem(i) ? i.RectifyDue is not null : null);
        Deadline("xinzhou.2.8.rectified", Inspections, i => i.RectifyDue is { } due ? (due, i.RectifiedOn) : null);
        Must("xinzhou.2.8.transfer", Inspections, CriminalIsTransferred);
    }
}

using Oversight.Contracts.Facts;
using static Oversight.Storage.Facts.SqlText;

namespace Oversight.Storage.Facts;

/// <summary>Where the columns of plans, draws and objections come from.</summary>
public static class EventFacts
{
    /// <summary>The day of a plan, as SQL over a row <c>p</c> of plans: its first day, else the first of its month or year.</summary>
    public const string DayOfPlan = "coalesce(p.starts_on, make_date(p.year, coalesce(p.month, 1), 1))";

    internal static readonly SqlSource Plans = new(
        "plans p",
        [
            new(nameof(PlanColumn.Ord), "p.ord"),
            new(nameof(PlanColumn.Jurisdiction), "p.j"),
            new(nameof(PlanColumn.EventDate), DayOfPlan),
            new(nameof(PlanColumn.EventYear), "p.year"),
        ],
        [
            new(nameof(PlanColumn.Year), "p.year"),
            new(nameof(PlanColumn.Month), "p.month"),
            new(nameof(PlanColumn.HasItemId), Flag("p.item_ord IS NOT NULL OR p.item_id IS NOT NULL")),
            new(nameof(PlanColumn.ObjectScope), "p.object_scope"),
            new(nameof(PlanColumn.OfficerRequirement), "p.officer_requirement"),
            new(nameof(PlanColumn.Ratio), "p.ratio"),
            new(nameof(PlanColumn.Frequency), "p.frequency"),
            new(nameof(PlanColumn.EstimatedObjects), "p.estimated_objects"),
            new(nameof(PlanColumn.StartsOn), "p.starts_on"),
            new(nameof(PlanColumn.EndsOn), "p.ends_on"),
            new(nameof(PlanColumn.PublishedOn), "p.published_on"),
            new(nameof(PlanColumn.IsApproved), Flag("p.approved")),
            new(nameof(PlanColumn.IsJoint), Flag("p.joint")),
            new(nameof(PlanColumn.UsesCreditGrade), Flag("p.uses_credit_grade")),
            new(nameof(PlanColumn.AdjustedOn), "p.adjusted_on"),
            new(nameof(PlanColumn.AdjustmentFiledOn), "p.adjustment_filed_on"),
            new(nameof(PlanColumn.IsItemListed), Flag("p.item_ord IS NOT NULL")),
            new(nameof(PlanColumn.ItemTier), Code("item.tier")),
            new(nameof(PlanColumn.ItemDomain), Code("item.domain")),
            new(nameof(PlanColumn.ItemAuthority), Code("item.authority")),
            new(nameof(PlanColumn.ItemRatioMax), "item.ratio_max"),
            new(nameof(PlanColumn.ItemFrequencyMax), "item.frequency_max"),
            new(nameof(PlanColumn.ItemSuperiorRatio), "item.superior_ratio"),
        ])
    {
        Joins = [SqlJoin.Left("item", "items", "item.ord = p.item_ord")],
    };

    internal static readonly SqlSource Draws = new(
        "draws d",
        [
            new(nameof(DrawColumn.Ord), "d.ord"),
            new(nameof(DrawColumn.Jurisdiction), "d.j"),
            new(nameof(DrawColumn.EventDate), "d.drawn_on"),
            new(nameof(DrawColumn.EventYear), Int("year(d.drawn_on)")),
        ],
        [
            new(nameof(DrawColumn.DrawnOn), "d.drawn_on"),
            new(nameof(DrawColumn.Method), "d.method"),
            new(nameof(DrawColumn.Witnesses), "d.witnesses"),
            new(nameof(DrawColumn.IsRecorded), Flag("d.recorded")),
            new(nameof(DrawColumn.IsRecordSigned), Flag("d.record_signed")),
            new(nameof(DrawColumn.FiledOn), "d.filed_on"),
            new(nameof(DrawColumn.IsDesignationApproved), Flag("d.designation_approved")),
            new(nameof(DrawColumn.FirstInspectedOn), "first.day"),
        ])
    {
        Joins =
        [
            // Per draw the first day of its inspections, of any year and source.
            SqlJoin.Left(
                "first",
                $"(SELECT i.draw_ord, min(i.inspected_on) AS day FROM inspections i WHERE i.draw_ord IS NOT NULL AND {InScope("i")} GROUP BY i.draw_ord)",
                "first.draw_ord = d.ord"),
        ],
    };

    internal static readonly SqlSource Objections = new(
        "objections b",
        [
            new(nameof(ObjectionColumn.Ord), "b.ord"),
            new(nameof(ObjectionColumn.Jurisdiction), "b.j"),
            new(nameof(ObjectionColumn.EventDate), "b.received_on"),
            new(nameof(ObjectionColumn.EventYear), Int("year(b.received_on)")),
        ],
        [
            new(nameof(ObjectionColumn.ReceivedOn), "b.received_on"),
            new(nameof(ObjectionColumn.IsAccepted), Flag("b.accepted")),
            new(nameof(ObjectionColumn.ReviewedOn), "b.reviewed_on"),
            new(nameof(ObjectionColumn.Outcome), "b.outcome"),
            new(nameof(ObjectionColumn.FeedbackOn), "b.feedback_on"),
            new(nameof(ObjectionColumn.CorrectedOn), "b.corrected_on"),
            new(nameof(ObjectionColumn.InspectionSource), "visit.source"),
            new(nameof(ObjectionColumn.InspectedOn), "visit.inspected_on"),
            new(nameof(ObjectionColumn.PublishedOn), "visit.published_on"),
        ])
    {
        // An objection always has its inspection, so that the few objections may be the side that is hashed.
        Joins = [SqlJoin.Inner("visit", "inspections", "visit.ord = b.inspection_ord")],
    };
}

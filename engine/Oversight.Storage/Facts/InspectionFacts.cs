using Oversight.Contracts.Facts;
using static Oversight.Storage.Facts.SqlText;
using Column = Oversight.Contracts.Facts.InspectionColumn;

namespace Oversight.Storage.Facts;

/// <summary>Where each column of <see cref="InspectionColumn"/> comes from: all inspections of the dataset, of any year.</summary>
internal static class InspectionFacts
{
    // Per inspection the latest strictly earlier day on which its object was inspected on the same item, within the
    // pack's validity, with a violation other than none.
    private const string EarlierViolations = """
        (WITH fault AS MATERIALIZED (
          SELECT DISTINCT f.object_ord, f.item_key, f.inspected_on
          FROM inspections f JOIN packs pack ON pack.j = f.j
          WHERE {violation} AND {valid} AND {scope f})
        SELECT v.ord, fault.inspected_on AS day
        FROM (
          SELECT n.ord, n.object_ord, n.item_key, n.inspected_on
          FROM inspections n SEMI JOIN fault w ON w.object_ord = n.object_ord AND w.item_key = n.item_key WHERE {scope n}) v
        ASOF JOIN fault ON fault.object_ord = v.object_ord AND fault.item_key = v.item_key
          AND fault.inspected_on < v.inspected_on)
        """;

    // Per inspection the earliest strictly later day of a follow-up inspection of its object.
    private const string LaterFollowUps = """
        (WITH visit AS MATERIALIZED (
          SELECT DISTINCT f.object_ord, f.inspected_on FROM inspections f WHERE f.source = {follow_up} AND {scope f})
        SELECT v.ord, visit.inspected_on AS day
        FROM (
          SELECT n.ord, n.object_ord, n.inspected_on
          FROM inspections n SEMI JOIN visit w ON w.object_ord = n.object_ord WHERE {scope n}) v
        ASOF JOIN visit ON visit.object_ord = v.object_ord AND visit.inspected_on > v.inspected_on)
        """;

    public static readonly SqlSource Source = new(
        "inspections i",
        [
            new(nameof(Column.Ord), "i.ord"),
            new(nameof(Column.Jurisdiction), "i.j"),
            new(nameof(Column.EventDate), "i.inspected_on"),
            new(nameof(Column.EventYear), Int("year(i.inspected_on)")),
        ],
        [
            new(nameof(Column.ObjectOrd), "i.object_ord"),
            new(nameof(Column.ItemKey), "i.item_key"),
            new(nameof(Column.JointKey), "i.joint_key"),
            new(nameof(Column.Source), "i.source"),
            new(nameof(Column.Method), "i.method"),
            new(nameof(Column.Result), "i.result"),
            new(nameof(Column.Violation), "i.violation"),
            new(nameof(Column.Decision), "i.decision"),
            new(nameof(Column.InspectedOn), "i.inspected_on"),
            new(nameof(Column.CompletedOn), "i.completed_on"),
            new(nameof(Column.ReportOn), "i.report_on"),
            new(nameof(Column.FeedbackOn), "i.feedback_on"),
            new(nameof(Column.DecisionOn), "i.decision_on"),
            new(nameof(Column.PublishedOn), "i.published_on"),
            new(nameof(Column.ArchivedOn), "i.archived_on"),
            new(nameof(Column.RectifyDue), "i.rectify_due"),
            new(nameof(Column.RectifiedOn), "i.rectified_on"),
            new(nameof(Column.RevisitedOn), "i.revisited_on"),
            new(nameof(Column.Withheld), Flag("i.withheld")),
            new(nameof(Column.Corrected), Flag("i.corrected")),
            new(nameof(Column.NoticeServed), Flag("i.notice_served")),
            new(nameof(Column.Signed), Flag("i.signed")),
            new(nameof(Column.RefusalNoted), Flag("i.refusal_noted")),
            new(nameof(Column.Evidence), Flag("i.evidence")),
            new(nameof(Column.IsJoint), Flag("i.joint_key IS NOT NULL")),
            new(nameof(Column.NamesPlan), Flag("i.plan_ord IS NOT NULL OR i.plan_id IS NOT NULL")),
            new(nameof(Column.NamesDraw), Flag("i.draw_ord IS NOT NULL OR i.draw_id IS NOT NULL")),
            new(nameof(Column.IsItemListed), Flag("i.item_ord IS NOT NULL")),
            new(nameof(Column.ItemHasLegalBasis), Flag("item.legal_basis IS NOT NULL")),
            new(nameof(Column.ItemDomain), Code("item.domain")),
            new(nameof(Column.ItemAuthority), Code("item.authority")),
            new(nameof(Column.HasPlan), Flag("i.plan_ord IS NOT NULL")),
            new(nameof(Column.PlanYear), "plan.year"),
            new(nameof(Column.PlanStartsOn), "plan.starts_on"),
            new(nameof(Column.PlanEndsOn), "plan.ends_on"),

            // By text where one is not in the list: both may name the same that is not.
            new(nameof(Column.IsPlanForItem), Flag("coalesce(plan.item_ord = i.item_ord, plan.item_id = i.item_id, false)")),
            new(nameof(Column.HasDraw), Flag("i.draw_ord IS NOT NULL")),
            new(nameof(Column.DrawnOn), "draw.drawn_on"),
            new(nameof(Column.IsDesignationApproved), Flag("coalesce(draw.designation_approved, false)")),
            new(nameof(Column.ObjectCreditGrade), Code("object.credit_grade")),
            new(nameof(Column.IsObjectNewEconomy), Flag("coalesce(object.new_economy, false)")),
            new(nameof(Column.ObjectRegisteredOn), "object.registered_on"),
            new(nameof(Column.IsObjectExemptOnDraw), Flag(
                "draw.drawn_on IS NOT NULL AND (object.exempt_from IS NOT NULL OR object.exempt_to IS NOT NULL) AND "
                + Within("draw.drawn_on", "object.exempt_from", "object.exempt_to"))),
            new(nameof(Column.TeamSize), Count("team.size")),
            new(nameof(Column.TeamLeaders), Count("team.leaders")),
            new(nameof(Column.UncertifiedMembers), Count("team.uncertified")),
            new(nameof(Column.NonAdministrativeMembers), Count("team.not_administrative")),
            new(nameof(Column.AuxiliaryMembers), Count("team.auxiliary")),
            new(nameof(Column.ConflictedMembers), Count("team.conflicted")),
            new(nameof(Column.NotRandomMembers), Count("team.not_random")),
            new(nameof(Column.UnapprovedStyleMembers), Count("team.unapproved_style")),
            new(nameof(Column.Replacements), Count("replacement.all_methods")),
            new(nameof(Column.RandomReplacements), Count("replacement.random")),
            new(nameof(Column.StatedRandomReplacements), Count("replacement.stated_random")),
            new(nameof(Column.RecusalSwaps), Count("replacement.recusal_swaps")),
            new(nameof(Column.LastViolationOnItemOn), "earlier.day"),
            new(nameof(Column.NextFollowUpOn), "later.day"),
            new(nameof(Column.EarlierOfOtherSection), Count("before.other_section")),
            new(nameof(Column.UnjoinedEarlierOfOtherSection), Count("before.unjoined_other_section")),
            new(nameof(Column.EarlierOfOtherTask), Count("before.other_task")),
            new(nameof(Column.UnjoinedEarlierOfOtherTask), Count("before.unjoined_other_task")),
            new(nameof(Column.EarlierOnOtherItem), Count("before.other_item")),
            new(nameof(Column.SeparateEarlierOnOtherItem), Count("before.separate_other_item")),
        ])
    {
        Joins =
        [
            SqlJoin.Left("item", "items", "item.ord = i.item_ord"),
            SqlJoin.Left("plan", "plans", "plan.ord = i.plan_ord"),
            SqlJoin.Left("draw", "draws", "draw.ord = i.draw_ord"),
            SqlJoin.Left("object", "objects", $"object.ord = i.object_ord AND {InScope("object")}"),
            SqlJoin.Left("team", SharedSources.Team, "team.inspection_ord = i.ord"),
            SqlJoin.Left("replacement", SharedSources.Replacements, "replacement.inspection_ord = i.ord"),
            SqlJoin.Left(
                "earlier",
                EarlierViolations.Replace("{violation}", IsViolation("f"), StringComparison.Ordinal)
                    .Replace("{valid}", Valid("f.inspected_on", "pack"), StringComparison.Ordinal),
                "earlier.ord = i.ord"),
            SqlJoin.Left(
                "later",
                LaterFollowUps.Replace("{follow_up}", $"{(int)InspectionSource.FollowUp}", StringComparison.Ordinal),
                "later.ord = i.ord"),
            SqlJoin.Left("before", EarlierVisits.Source, "before.inspection_ord = i.ord"),
        ],
    };
}

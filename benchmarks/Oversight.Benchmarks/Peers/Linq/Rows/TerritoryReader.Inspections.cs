using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <content>Inspections.</content>
internal sealed partial class TerritoryReader
{
    private void ReadInspections() => _rows.Read(
        "inspections",
        "inspection_id, object_id, item_id, plan_id, draw_id, source, section, method, joint_id, inspected_on DATE, completed_on DATE, "
        + "report_on DATE, feedback_on DATE, decision_on DATE, published_on DATE, archived_on DATE, withheld BOOLEAN, result, violation, "
        + "decision, corrected BOOLEAN, notice_served BOOLEAN, signed BOOLEAN, refusal_noted BOOLEAN, evidence BOOLEAN, rectify_due DATE, "
        + "rectified_on DATE, revisited_on DATE",
        (string jurisdiction, ref RowCells row) =>
        {
            var territory = Of(jurisdiction);
            var (id, objectId, itemId, planId, drawId) = (row.Key(), row.Key(), row.Text(), row.Text(), row.Text());
            if (!territory.Objects.TryGetValue(objectId, out var inspected))
            {
                return;
            }

            // Ids that are known already are kept once.
            var item = itemId is null ? null : territory.Items.GetValueOrDefault(itemId);
            var plan = planId is null ? null : territory.Plans.GetValueOrDefault(planId);
            var draw = drawId is null ? null : territory.Draws.GetValueOrDefault(drawId);
            var read = new InspectionRow
            {
                InspectionId = id,
                Object = inspected,
                ItemId = item?.ItemId ?? itemId,
                Item = item,
                PlanId = plan?.PlanId ?? planId,
                Plan = plan,
                DrawId = draw?.DrawId ?? drawId,
                Draw = draw,
                Source = row.Term<InspectionSource>(),
                Section = row.Text() is { } section ? string.Intern(section) : null,
                Method = row.Term(InspectionMethod.Onsite),
                JointId = row.Text(),
                InspectedOn = row.Day()!.Value,
                CompletedOn = row.Day(),
                ReportOn = row.Day(),
                FeedbackOn = row.Day(),
                DecisionOn = row.Day(),
                PublishedOn = row.Day(),
                ArchivedOn = row.Day(),
                Withheld = row.Flag() == true,
                Result = row.Term<InspectionResult>(),
                Violation = row.Term(Violation.None),
                Decision = row.Term(Decision.None),
                Corrected = row.Flag(),
                NoticeServed = row.Flag() == true,
                Signed = row.Flag() == true,
                RefusalNoted = row.Flag() == true,
                Evidence = row.Flag() == true,
                RectifyDue = row.Day(),
                RectifiedOn = row.Day(),
                RevisitedOn = row.Day(),
            };
            if (territory.Inspections.TryAdd(id, read))
            {
                inspected.Inspections.Add(read);
                draw?.Inspections.Add(read);
            }
        });
}

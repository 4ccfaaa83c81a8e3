using Oversight.Datasets.Inspections;
using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes <c>inspections.csv</c>.</summary>
internal sealed class InspectionsTable(string folder)
{
    public CsvTable Table { get; } = ProvinceTables.Open(
        folder, "inspections", "inspection_id", "jurisdiction", "object_id", "item_id", "plan_id", "draw_id", "source", "section", "method",
        "joint_id", "inspected_on", "completed_on", "report_on", "feedback_on", "decision_on", "published_on", "archived_on", "withheld",
        "result", "violation", "decision", "corrected", "notice_served", "signed", "refusal_noted", "evidence", "rectify_due",
        "rectified_on", "revisited_on");

    public void Write(JurisdictionSpec spec, InspectionRow row, string objectId) =>
        Table.Id(row.Id).Text(spec.Id).Text(objectId).Id(row.Item.Id).Id(row.Plan?.Id).Id(row.Draw?.Id).Text(row.Source)
            .Text(spec.Sections[row.SectionIndex]).Text(row.Item.Spec.Method).Id(row.JointId).Day(row.InspectedOn).Day(row.CompletedOn)
            .Day(row.ReportOn).Day(row.FeedbackOn).Day(row.DecisionOn).Day(row.PublishedOn).Day(row.ArchivedOn).Flag(row.Withheld)
            .Text(row.Result).Text(row.Violation).Text(row.Decision).Flag(row.Corrected).Flag(row.NoticeServed).Flag(row.Signed)
            .Flag(row.RefusalNoted).Flag(row.Evidence).Day(row.RectifyDue).Day(row.RectifiedOn).Day(row.RevisitedOn).End();
}

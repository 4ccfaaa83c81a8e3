using Oversight.Datasets.Inspections;
using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes the table <c>inspections</c>.</summary>
internal sealed class InspectionsTable(TableWriter table)
{
    public static TableLayout Layout { get; } = TableLayout.Of("inspections", """
        TEXT inspection_id jurisdiction object_id item_id plan_id draw_id source section method joint_id
        DATE inspected_on completed_on report_on feedback_on decision_on published_on archived_on
        FLAG withheld
        TEXT result violation decision
        FLAG corrected notice_served signed refusal_noted evidence
        DATE rectify_due rectified_on revisited_on
        """);

    public void Write(JurisdictionSpec spec, InspectionRow row, ReadOnlySpan<byte> objectId) =>
        table.Id(row.Id).Term(spec.Id).Ascii(objectId).Id(row.Item.Id).Id(row.Plan?.Id).Id(row.Draw?.Id).Term(row.Source)
            .Term(spec.Sections[row.SectionIndex]).Term(row.Item.Spec.Method).Id(row.JointId).Day(row.InspectedOn).Day(row.CompletedOn)
            .Day(row.ReportOn).Day(row.FeedbackOn).Day(row.DecisionOn).Day(row.PublishedOn).Day(row.ArchivedOn).Flag(row.Withheld)
            .Term(row.Result).Term(row.Violation).Term(row.Decision).Flag(row.Corrected).Flag(row.NoticeServed).Flag(row.Signed)
            .Flag(row.RefusalNoted).Flag(row.Evidence).Day(row.RectifyDue).Day(row.RectifiedOn).Day(row.RevisitedOn).End();
}

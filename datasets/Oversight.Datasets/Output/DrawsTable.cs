using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes the table <c>draws</c>.</summary>
internal sealed class DrawsTable(TableWriter table)
{
    public static TableLayout Layout { get; } = TableLayout.Of("draws", """
        TEXT draw_id jurisdiction plan_id
        DATE drawn_on
        TEXT method seed
        NUMBER pool_size drawn_count witnesses
        FLAG recorded record_signed
        DATE filed_on
        FLAG designation_approved
        """);

    public void Write(JurisdictionSpec spec, Draw draw) =>
        table.Id(draw.Id).Term(spec.Id).Id(draw.Plan.Id).Day(draw.DrawnOn).Term(draw.Method).Text(draw.Seed).Number(draw.Pool)
            .Number(draw.Drawn).Number(draw.Witnesses).Flag(draw.Recorded).Flag(draw.RecordSigned).Day(draw.FiledOn)
            .Flag(draw.DesignationApproved).End();
}

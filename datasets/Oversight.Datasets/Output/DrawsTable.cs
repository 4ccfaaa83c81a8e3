using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes <c>draws.csv</c>.</summary>
internal sealed class DrawsTable(string folder)
{
    public CsvTable Table { get; } = ProvinceTables.Open(
        folder, "draws", "draw_id", "jurisdiction", "plan_id", "drawn_on", "method", "seed", "pool_size", "drawn_count", "witnesses",
        "recorded", "record_signed", "filed_on", "designation_approved");

    public void Write(JurisdictionSpec spec, Draw draw) =>
        Table.Id(draw.Id).Text(spec.Id).Id(draw.Plan.Id).Day(draw.DrawnOn).Text(draw.Method).Text(draw.Seed).Number(draw.Pool)
            .Number(draw.Drawn).Number(draw.Witnesses).Flag(draw.Recorded).Flag(draw.RecordSigned).Day(draw.FiledOn)
            .Flag(draw.DesignationApproved).End();
}

using System.Buffers;
using System.Text.Json;
using Oversight.Reports.Model;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Reports.Page;

/// <summary>The figures of a page that follow from the loaded tables alone, whatever the rules found.</summary>
internal static class PageFigures
{
    /// <summary>Reads them; those that list rows list a bounded number.</summary>
    public static IReadOnlyList<PageFigure> Read(ReportModel model, DuckDBConnection connection, CancellationToken cancellation)
    {
        YearTables.Keep(connection, model.Year, cancellation);
        YearTables.KeepCrossObjects(connection, model.Year, anew: false, cancellation);
        return [.. Queries(model).Select(figure => new PageFigure(figure.Name, Rows(figure.Queries, connection, cancellation)))];
    }

    private static (string Name, string[] Queries)[] Queries(ReportModel model) =>
    [
        ("credit", [CoverageByCredit.Query(model.Year)]),
        ("industry", [CoverageByIndustry.Query(model.Year)]),
        ("status", [ObjectsByStatus.Query]),
        ("behind", [.. BehindIndicators.Queries(model)]),
        ("objectLoad", [ObjectLoad.Query(model.Year)]),
        ("busyObjects", [BusyObjects.Query(model.Year)]),
        ("crossObjects", [CrossObjects.Query(model.Year)]),
        ("officerLoad", [OfficerLoad.Query(model.Year)]),
        ("busyOfficers", [BusyOfficers.Query(model.Year)]),
        ("publication", [PublicationDays.Query(model.Year, model.AsOf)]),
        ("plans", [PlanTimeline.Query(model.Year)]),
        ("milestones", [MilestonesDone.Query(model.Year)]),
    ];

    private static ReadOnlyMemory<byte> Rows(string[] queries, DuckDBConnection connection, CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ReportPage.Json))
        {
            new PageRows(json, connection, cancellation).WriteArray(queries);
        }

        return buffer.WrittenMemory;
    }
}

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
    /// <param name="model">What was judged.</param>
    /// <param name="connection">A connection to the loaded tables and <see cref="YearTables"/>.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IReadOnlyList<PageFigure> Read(ReportModel model, DuckDBConnection connection, CancellationToken cancellation)
    {
        ObjectCounts.Keep(connection, model.Year, cancellation);
        var figures = new List<PageFigure>();
        foreach (var (name, queries) in Queries(model))
        {
            figures.Add(new PageFigure(name, Rows(queries, connection, cancellation)));
        }

        ObjectCounts.Clear(connection);
        return figures;
    }

    private static (string Name, string[] Queries)[] Queries(ReportModel model) =>
    [
        ("credit", [CoverageByCredit.Query]),
        ("industry", [CoverageByIndustry.Query]),
        ("status", [ObjectsByStatus.Query]),
        ("behind", [.. BehindIndicators.Queries(model)]),
        ("objectLoad", [ObjectLoad.Query]),
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

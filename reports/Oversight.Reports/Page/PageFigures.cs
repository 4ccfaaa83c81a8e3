using System.Buffers;
using System.Text.Json;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Reports.Page;

/// <summary>The figures of a page that follow from the loaded tables alone, whatever the rules found.</summary>
internal static class PageFigures
{
    /// <summary>Reads them; those that list rows list a bounded number.</summary>
    /// <param name="year">The report year, 1 to 9999.</param>
    /// <param name="cutOff">The cut-off day.</param>
    /// <param name="connection">A connection to the loaded tables and <see cref="YearTables"/>.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IReadOnlyList<PageFigure> Read(int year, DateOnly cutOff, DuckDBConnection connection, CancellationToken cancellation)
    {
        ObjectCounts.Keep(connection, year, cancellation);
        var figures = new List<PageFigure>();
        foreach (var (name, queries) in Queries(year, cutOff, Judged(connection)))
        {
            figures.Add(new PageFigure(name, Rows(queries, connection, cancellation)));
        }

        ObjectCounts.Clear(connection);
        return figures;
    }

    private static int Judged(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand("SELECT CAST(count(*) AS INTEGER) FROM jurisdictions WHERE judged");
        return (int)command.ExecuteScalar()!;
    }

    private static (string Name, string[] Queries)[] Queries(int year, DateOnly cutOff, int judged) =>
    [
        ("credit", [CoverageByCredit.Query]),
        ("industry", [CoverageByIndustry.Query]),
        ("status", [ObjectsByStatus.Query]),
        ("behind", [.. BehindIndicators.Queries(year, cutOff, judged)]),
        ("objectLoad", [ObjectLoad.Query]),
        ("busyObjects", [BusyObjects.Query(year)]),
        ("crossObjects", [CrossObjects.Query(year)]),
        ("officerLoad", [OfficerLoad.Query(year)]),
        ("busyOfficers", [BusyOfficers.Query(year)]),
        ("publication", [PublicationDays.Query(year, cutOff)]),
        ("plans", [PlanTimeline.Query(year)]),
        ("milestones", [MilestonesDone.Query(year)]),
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

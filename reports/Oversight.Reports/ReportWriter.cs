using Oversight.Contracts;
using Oversight.Reports.Charts;
using Oversight.Reports.Jobs;
using Oversight.Reports.Json;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Reports.Page;
using Oversight.Reports.Pdf;
using Oversight.Reports.Tables;
using Oversight.Reports.Workbook;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports;

/// <summary>Writes a whole report: tables, workbook, summary, page and manifest.</summary>
public static class ReportWriter
{
    /// <summary>Writes the report into its folder, whole or not at all.</summary>
    /// <param name="model">What the report says.</param>
    /// <param name="connection">The database that holds the loaded tables, <c>breaches</c> and <c>rejects</c>.</param>
    /// <param name="outDir">The output folder; see <see cref="OutputFolder"/>.</param>
    /// <param name="extras">What else is written; null for nothing.</param>
    /// <param name="progress">Hears of what takes long; null when nobody listens.</param>
    /// <param name="cancellation">Ends the work; the folder is then as it was.</param>
    /// <exception cref="OutputException">The folder is refused or cannot be written, or the browser does not print, or Node.js does not draw.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Write(
        ReportModel model,
        DuckDBConnection connection,
        string outDir,
        ReportExtras? extras = null,
        IJobProgress? progress = null,
        CancellationToken cancellation = default) =>
        Write(model, connection, outDir, extras ?? new ReportExtras(), progress, figures: null, cancellation);

    /// <summary>The same, where the page's figures may be in the reading already.</summary>
    internal static void Write(
        ReportModel model,
        DuckDBConnection connection,
        string outDir,
        ReportExtras extras,
        IJobProgress? progress,
        Func<IReadOnlyList<PageFigure>>? figures,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(connection);
        OutputFolder.Write(outDir, folder => WriteInto(model, connection, folder, extras, progress, figures, cancellation), cancellation);
    }

    private static void WriteInto(
        ReportModel model,
        DuckDBConnection connection,
        string folder,
        ReportExtras extras,
        IJobProgress? progress,
        Func<IReadOnlyList<PageFigure>>? figures,
        CancellationToken cancellation)
    {
        using var beside = new SideWork(connection, cancellation);
        SortedBreaches.Write(connection, folder, cancellation);
        if (model.Waivers is not null)
        {
            WaivedTables.Write(connection, folder, cancellation);
        }

        // The workbook keeps one thread busy for about as long as all the other files keep the data engine.
        progress?.Step(new LocalText("写出工作簿", "Writing the workbook"));
        beside.Begin("workbook", (own, stop) =>
        {
            ReportWorkbook.Write(model, own, folder, progress, stop);
            return true;
        });
        beside.Run(stop =>
        {
            BreachesParquet.Write(connection, folder, stop);
            BreachesCsv.Write(connection, folder, stop);
            RejectsCsv.Write(connection, folder, stop);
            SummaryJson.Write(model, folder);
            ReportPage.Write(model, figures ?? (() => PageFigures.Read(model.Year, model.AsOf, connection, stop)), connection, folder, stop);
            if (extras.CountyWorkbooks)
            {
                RectificationWorkbooks.Write(model, connection, folder, stop);
            }
        });
        SortedBreaches.Delete(folder);
        if (extras.Browser is { } browser)
        {
            progress?.Step(new LocalText("打印 PDF", "Printing the PDF"));
            PagePdf.Write(browser, folder, cancellation);
        }

        if (extras.Node is { } node)
        {
            progress?.Step(new LocalText("画图", "Drawing the charts"));
            ChartFiles.Write(node, folder, cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        Manifest.Write(folder);
    }
}

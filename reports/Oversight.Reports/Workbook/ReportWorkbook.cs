using Oversight.Reports.Jobs;
using Oversight.Reports.Model;
using Oversight.Reports.Tables;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Workbook;

/// <summary><c>report.xlsx</c>: the report for a spreadsheet program, with every breach.</summary>
/// <remarks>It holds no time of day, no name of a person and no path: two runs on the same input give the same bytes.</remarks>
internal static class ReportWorkbook
{
    public const string FileName = "report.xlsx";

    /// <summary>Writes the workbook into the folder that holds <see cref="SortedBreaches"/> already.</summary>
    /// <param name="model">What the report says.</param>
    /// <param name="connection">The database that holds <c>rejects</c>.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="progress">Hears of rows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="rowLimit">Rows of a sheet.</param>
    public static void Write(
        ReportModel model,
        DuckDBConnection connection,
        string folder,
        IJobProgress? progress,
        CancellationToken cancellation,
        int rowLimit = RowSheets.FormatLimit)
    {
        var words = new Words(model.Language);
        using var package = new WorkbookPackage(
            Path.Combine(folder, FileName),
            OverviewSheet.Title(model, words),
            $"Oversight {model.Tool.Version}",
            words["……（已截断）", "… (cut)"]);

        // Rows first: the sheets before them say where they begin, how many they are and whether one was cut.
        var findings = new FindingSheets(package, model, words, rowLimit);
        findings.Write(connection, SortedBreaches.In(folder), progress, cancellation);
        if (model.Waivers is { } waivers)
        {
            findings.WriteWaived(connection, WaivedBreaches.Table, cancellation);
            WaiverSheet.Write(package, waivers, words);
        }

        var rejects = RejectSheets.Write(package, connection, words, rowLimit, progress, cancellation);
        var rules = RuleSheet.Write(package, model, findings.First, words);
        IndicatorSheet.Write(package, model, words);
        SourceSheet.Write(package, model, words);
        new OverviewSheet(model, words, rules, [.. findings.Written, rejects]).Write(package);
        package.Finish(words.Font);
    }
}

using Oversight.Reports.Jobs;
using Oversight.Reports.Model;
using Oversight.Reports.Tables;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Workbook;

/// <summary>
/// <c>rectification/ID.xlsx</c>: for each judged jurisdiction a workbook of its own findings and nobody else's, to be sent as a
/// rectification notice (整改通知).
/// </summary>
internal static class RectificationWorkbooks
{
    /// <summary>The folder within the report's.</summary>
    public const string Folder = "rectification";

    private const string Open = "own_findings";
    private const string Waived = "own_waived";

    /// <summary>Writes the workbooks into the folder that holds <see cref="SortedBreaches"/> already.</summary>
    /// <param name="model">What the report says.</param>
    /// <param name="connection">The database that holds the loaded tables.</param>
    /// <param name="folder">The report's folder.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="rowLimit">Rows of a sheet.</param>
    public static void Write(
        ReportModel model, DuckDBConnection connection, string folder, CancellationToken cancellation, int rowLimit = RowSheets.FormatLimit)
    {
        Directory.CreateDirectory(Path.Combine(folder, Folder));
        var words = new Words(model.Language);
        var breaches = SortedBreaches.In(folder);
        foreach (var jurisdiction in model.Jurisdictions.Where(one => one.Judged))
        {
            Keep(connection, Open, breaches, jurisdiction, cancellation);
            if (model.Waivers is not null)
            {
                Keep(connection, Waived, WaivedBreaches.Table, jurisdiction, cancellation);
            }

            Write(model, jurisdiction, connection, Path.Combine(folder, Folder, $"{jurisdiction.Id}.xlsx"), words, rowLimit, cancellation);
        }

        connection.Execute($"DROP TABLE IF EXISTS {Open}; DROP TABLE IF EXISTS {Waived}");
    }

    private static void Keep(
        DuckDBConnection connection, string table, string source, JurisdictionInfo jurisdiction, CancellationToken cancellation) =>
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE {table} AS
            FROM {source} WHERE jurisdiction = {SqlQuote.Literal(jurisdiction.Id)} ORDER BY rule_id, subject_id
            """,
            cancellation);

    private static void Write(
        ReportModel model,
        JurisdictionInfo jurisdiction,
        DuckDBConnection connection,
        string path,
        Words words,
        int rowLimit,
        CancellationToken cancellation)
    {
        var cover = new RectificationCover(model, jurisdiction, words);
        using var package = new WorkbookPackage(path, cover.Title, $"Oversight {model.Tool.Version}", words["……（已截断）", "… (cut)"]);
        var findings = new FindingSheets(package, model, words, rowLimit);
        findings.Write(connection, Open, progress: null, cancellation);
        if (jurisdiction.Tallies.Any(tally => tally.Waived > 0))
        {
            findings.WriteWaived(connection, Waived, cancellation);
        }

        cover.Write(package, findings);
        package.Finish(words.Font);
    }
}

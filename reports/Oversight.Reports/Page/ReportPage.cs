using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Oversight.Reports.Model;
using Oversight.Reports.Tables;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Page;

/// <summary><c>report.html</c>: the whole report as one file that needs no network.</summary>
/// <remarks>
/// Data goes in as JSON in which nothing can end its element, and the page shows it as text only. Should that ever fail, the
/// page's content security policy still runs no script but the two whose hashes it names, and loads nothing.
/// </remarks>
internal static class ReportPage
{
    public const string FileName = "report.html";

    // All of Unicode stays readable, but <, >, &, ', ", + and the line separators are escaped.
    internal static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the page into the folder that holds <see cref="SortedBreaches"/> already.</summary>
    public static void Write(ReportModel model, Func<IReadOnlyList<PageFigure>> figures, DuckDBConnection connection, string folder, CancellationToken cancellation)
    {
        var charts = PageAssets.Read("echarts.js");
        var script = PageAssets.ReadScripts();
        var page = PageAssets.Read("page.html")
            .Replace("{{lang}}", model.Language == "en" ? "en" : "zh-CN", StringComparison.Ordinal)
            .Replace("{{year}}", model.Year.ToString(), StringComparison.Ordinal)
            .Replace("{{policy}}", Policy(charts, script), StringComparison.Ordinal)
            .Replace("{{css}}", PageAssets.Read("page.css"), StringComparison.Ordinal)
            .Replace("{{charts}}", charts, StringComparison.Ordinal)
            .Replace("{{script}}", script, StringComparison.Ordinal);
        const string Place = "{{data}}";
        var data = page.IndexOf(Place, StringComparison.Ordinal);

        using var file = File.Create(Path.Combine(folder, FileName));
        file.Write(Encoding.UTF8.GetBytes(page[..data]));
        using (var json = new Utf8JsonWriter(file, Json))
        {
            new PageData(json, model, figures, connection, SortedBreaches.In(folder), cancellation).Write();
        }

        file.Write(Encoding.UTF8.GetBytes(page[(data + Place.Length)..]));
    }

    private static string Policy(params string[] scripts) =>
        $"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src {string.Join(' ', scripts.Select(Hash))}";

    private static string Hash(string script) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}

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
        using var file = File.Create(Path.Combine(folder, FileName));
        var rest = PageAssets.ReadText("page.html").AsSpan();
        for (var at = rest.IndexOf("{{"); at >= 0; at = rest.IndexOf("{{"))
        {
            var end = rest.IndexOf("}}");
            Text(rest[..at]);
            Fill(rest[(at + 2)..end]);
            rest = rest[(end + 2)..];
        }

        Text(rest);

        void Fill(ReadOnlySpan<char> place)
        {
            switch (place)
            {
                case "lang":
                    Text(model.Language == "en" ? "en" : "zh-CN");
                    break;
                case "year":
                    Text(model.Year.ToString());
                    break;
                case "policy":
                    Text(Policy(charts, script));
                    break;
                case "css":
                    file.Write(PageAssets.Read("page.css"));
                    break;
                case "charts":
                    file.Write(charts);
                    break;
                case "script":
                    file.Write(script);
                    break;
                case "data":
                    using (var json = new Utf8JsonWriter(file, Json))
                    {
                        new PageData(json, model, figures, connection, SortedBreaches.In(folder), cancellation).Write();
                    }

                    break;
                default:
                    throw new InvalidOperationException($"The page has a place {place} that nothing fills.");
            }
        }

        void Text(ReadOnlySpan<char> text)
        {
            var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
            Encoding.UTF8.GetBytes(text, bytes);
            file.Write(bytes);
        }
    }

    private static string Policy(params byte[][] scripts) =>
        $"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src {string.Join(' ', scripts.Select(Hash))}";

    private static string Hash(byte[] script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(script))}'";
}

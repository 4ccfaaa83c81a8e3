using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Oversight.Reports.Output;
using Oversight.Reports.Tests.Support;

namespace Oversight.Reports.Tests;

public sealed class ReportWriterTests : IDisposable
{
    private static readonly string[] Files =
        ["breaches.csv", "breaches.parquet", "manifest.json", "rejects.csv", "report.html", "report.xlsx", "summary.json"];

    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Write_Province_WritesEveryFileAndNamesItInTheManifest()
    {
        var target = Write("report", threads: 2);
        Assert.Equal(Files, Directory.EnumerateFiles(target).Select(Path.GetFileName).Order());
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(target, "manifest.json")));
        var named = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(Files.Where(file => file != "manifest.json"), named.Select(file => file.GetProperty("path").GetString()));
        Assert.All(named, file =>
        {
            var content = File.ReadAllBytes(Path.Combine(target, file.GetProperty("path").GetString()!));
            Assert.Equal(content.Length, file.GetProperty("size").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.GetProperty("sha256").GetString());
        });
    }

    [Fact]
    public void Write_TwoRunsWithOtherThreads_GivesTheSameBytes()
    {
        var one = Write("one", threads: 1);
        var two = Write("two", threads: 4);
        Assert.All(Files, file => Assert.True(
            File.ReadAllBytes(Path.Combine(one, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(two, file))), file));
    }

    [BrowserTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Write_WithABrowser_PrintsThePageToTheSameBytesTwice(string language)
    {
        using var connection = Province.Open();
        foreach (var name in new[] { "one", "two" })
        {
            ReportWriter.Write(
                SampleModel.Create(language), connection, temporary[name], new ReportExtras { Browser = BrowserTheoryAttribute.Program });
        }

        var pdf = File.ReadAllBytes(Path.Combine(temporary["one"], "report.pdf"));
        Assert.True(Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length > 5, "pages");
        Assert.True(pdf.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(temporary["two"], "report.pdf"))));
    }

    [Fact]
    public void Write_CountyWorkbooks_AreInTheManifest()
    {
        using var connection = Province.Open();
        ReportWriter.Write(SampleModel.Create(), connection, temporary["report"], new ReportExtras { CountyWorkbooks = true });
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(temporary["report"], "manifest.json")));
        Assert.Equal(
            ["rectification/shancheng.xlsx", "rectification/shuozhou.xlsx", "rectification/xinzhou.xlsx", "rectification/zibo.xlsx"],
            manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()!)
                .Where(path => path.Contains('/', StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_EmptyTables_WritesAReport()
    {
        using var connection = Province.Empty();
        ReportWriter.Write(SampleModel.Create("en"), connection, temporary["report"]);
        Assert.Equal(Files, Directory.EnumerateFiles(temporary["report"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Write_Cancelled_LeavesNothing()
    {
        using var connection = Province.Open();
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(
            () => ReportWriter.Write(SampleModel.Create(), connection, temporary["report"], cancellation: source.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void Write_TableMissing_LeavesTheFormerReportWhole()
    {
        var target = Write("report", threads: 2);
        var former = File.ReadAllBytes(Path.Combine(target, "manifest.json"));
        using var connection = Province.Open();
        connection.Execute("DROP TABLE rejects");
        Assert.ThrowsAny<Exception>(() => ReportWriter.Write(SampleModel.Create("en"), connection, target));
        Assert.Equal(former, File.ReadAllBytes(Path.Combine(target, "manifest.json")));
        Assert.Equal([target], Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void Write_FolderOfSomethingElse_IsRefused()
    {
        Directory.CreateDirectory(temporary[Path.Combine("report", "photos")]);
        using var connection = Province.Open();
        Assert.Throws<OutputException>(() => ReportWriter.Write(SampleModel.Create(), connection, temporary["report"]));
    }

    private string Write(string name, int threads)
    {
        using var connection = Province.Open(threads);
        ReportWriter.Write(SampleModel.Create(), connection, temporary[name]);
        return temporary[name];
    }
}

using System.Xml.Linq;
using Oversight.Contracts;
using Oversight.Reports.Charts;
using Oversight.Reports.Model;
using Oversight.Reports.Tests.Support;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tests.Charts;

/// <summary>What <c>charts/</c> shows of names that would be markup, of very much and of nothing.</summary>
public sealed class ChartFilesTests : IDisposable
{
    private const string Name = "</text></title><script>alert(1)</script>$&<a href=\"javascript:alert(2)\">'\"&amp;";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Drawn = ["svg", "title", "desc", "rect", "path", "text", "g", "defs", "pattern", "clipPath", "circle", "style", "line", "polyline", "polygon"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Write_NamesThatWouldRun_AreText(string language)
    {
        var model = SampleModel.Create(language);
        using var connection = Province.Open();
        var files = Write(connection, model with
        {
            Packs = [.. model.Packs.Select(pack => pack with { Name = new LocalText(Name, Name) })],
            Jurisdictions = [.. model.Jurisdictions.Select(one => one with { Name = new LocalText(Name, Name) })],
        });

        var shown = 0;
        Assert.All(files, file =>
        {
            var chart = XDocument.Load(file);
            Assert.Subset(Drawn.ToHashSet(), chart.Descendants().Select(element => element.Name.LocalName).ToHashSet());
            Assert.DoesNotContain(chart.Descendants().Attributes(), attribute => attribute.Name.LocalName is "href" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
            shown += chart.Descendants(Svg + "text").Count(text => text.Value.Contains(Name, StringComparison.Ordinal));
            Assert.True(Path.GetDirectoryName(file)!.EndsWith("charts", StringComparison.Ordinal) || chart.Root!.Element(Svg + "desc")!.Value.Contains(Name, StringComparison.Ordinal));
        });
        Assert.True(shown > files.Count / 2, $"{shown} of {files.Count}");
    }

    [Fact]
    public void Write_NothingJudged_DrawsEmptyCharts()
    {
        var model = SampleModel.Create();
        using var connection = Province.Empty();
        connection.Execute("DELETE FROM jurisdictions");
        Assert.All(Write(connection, model with { Jurisdictions = [.. model.Jurisdictions.Select(one => one with { Judged = false, Indicators = [], Tallies = [] })] }), file =>
        {
            Assert.Equal("charts", Path.GetFileName(Path.GetDirectoryName(file)));
            Assert.DoesNotContain(XDocument.Load(file).Descendants().Attributes(), attribute => attribute.Value.Contains("NaN", StringComparison.Ordinal) || attribute.Value.Contains("Infinity", StringComparison.Ordinal));
        });
    }

    private List<string> Write(DuckDBConnection connection, ReportModel model)
    {
        ReportWriter.Write(model, connection, _folder["report"], new ReportExtras { Node = InstalledNode.Find() });
        var files = Directory.EnumerateFiles(Path.Combine(_folder["report"], "charts"), "*.svg", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        return files;
    }
}

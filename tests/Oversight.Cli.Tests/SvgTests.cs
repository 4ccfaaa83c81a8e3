using System.Text.Json;
using System.Xml.Linq;

namespace Oversight.Cli.Tests;

/// <summary><c>--svg</c>: the page's charts as files.</summary>
public sealed class SvgTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Places = ["jintan", "shancheng", "shuozhou", "xinzhou", "zibo"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh", "各辖区覆盖率", "淄博市工业和信息化局")]
    [InlineData("en", "Coverage by jurisdiction", "Zibo")]
    public void Report_Svg_DrawsEachChartOfEachPage(string language, string title, string place)
    {
        var outcome = CommandLine.Run("report", "--data", CommandLine.Sample, "--out", _folder["report"], "--lang", language, "--svg");
        Assert.True(outcome.Status == 0, outcome.Errors);

        var files = Directory.EnumerateFiles(_folder["report", "charts"], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder["report"], file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        var own = files.Where(file => file.Count(letter => letter == '/') == 1).Select(Path.GetFileName).ToList();
        Assert.Contains("coverage-1.svg", own);
        Assert.True(own.Count >= 8, string.Join(' ', own));
        Assert.Equal(Places, files.Select(file => file.Split('/')).Where(parts => parts.Length == 3).Select(parts => parts[1]).Distinct());

        // Each is well-formed, names itself for those who do not see it, and draws words and shapes.
        Assert.All(files, file =>
        {
            var chart = XDocument.Load(_folder["report", file]).Root!;
            Assert.Equal(Svg + "svg", chart.Name);
            Assert.NotEmpty(chart.Element(Svg + "title")!.Value);
            Assert.Contains(chart.Descendants(Svg + "text"), text => text.Value == chart.Element(Svg + "title")!.Value);
            Assert.True(chart.Descendants(Svg + "path").Count() > 5, file);
        });
        var coverage = XDocument.Load(_folder["report", "charts", "coverage-1.svg"]);
        var words = string.Concat(coverage.Descendants(Svg + "text").Select(text => text.Value));
        Assert.Contains(title, words, StringComparison.Ordinal);
        Assert.Contains(place, words, StringComparison.Ordinal);
        Assert.Contains("82.4%", words, StringComparison.Ordinal);

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(_folder["report", "manifest.json"]));
        var named = manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()!);
        Assert.Equal(files, named.Where(file => file.StartsWith("charts/", StringComparison.Ordinal)));
    }

    [LinuxTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Report_SvgWithoutNodeThatRuns_IsOneErrorBeforeAnyWork(bool hasOne)
    {
        Directory.CreateDirectory(_folder["bin"]);
        if (hasOne)
        {
            Node("exit 1");
        }

        var outcome = CommandLine.RunIn([("PATH", _folder["bin"])], "report", "--data", CommandLine.Sample, "--out", _folder["report"], "--lang", "en", "--svg");

        Assert.Equal(2, outcome.Status);
        Assert.Contains("--svg needs Node.js", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["report"]));
    }

    [LinuxFact]
    public void Report_SvgThatNodeDoesNotDraw_WritesNothingAndSaysWhy()
    {
        Node("test \"$1\" = --version && exit 0\necho 'TypeError: no chart' >&2; exit 1");
        var outcome = CommandLine.RunIn([("PATH", $"{_folder["bin"]}:/usr/bin:/bin")], "report", "--data", CommandLine.Sample, "--out", _folder["report"], "--lang", "en", "--svg");

        Assert.Equal(2, outcome.Status);
        Assert.Contains("--svg: Node.js did not draw the charts, nothing was written: TypeError: no chart", outcome.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["report"]));
    }

    // A program that stands in for Node.js.
    private void Node(string script)
    {
        Directory.CreateDirectory(_folder["bin"]);
        File.WriteAllText(_folder["bin", "node"], $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder["bin", "node"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }
}

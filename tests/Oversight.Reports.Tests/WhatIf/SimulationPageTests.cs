using System.Text.RegularExpressions;
using System.Xml.Linq;
using Oversight.Reports.Model;
using Oversight.Reports.Tests.Support;
using Oversight.Reports.WhatIf;
using Oversight.Simulation.Results;

namespace Oversight.Reports.Tests.WhatIf;

/// <summary>The page and the charts of a simulation.</summary>
public sealed class SimulationPageTests : IDisposable
{
    private const string Golden = "tests/Oversight.Reports.Tests/WhatIf/Golden/";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Languages => ["zh", "en"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_OfASmallResult_IsTheGoldenPage()
    {
        // Without what others guard: the style that all pages share, and the charts, of which the titles stay.
        var page = Write(SmallSimulation.Create(), "zh");
        page = page.Replace(page[(page.IndexOf("<style>", StringComparison.Ordinal) + 8)..page.IndexOf("main { display", StringComparison.Ordinal)], "/* page.css */\n", StringComparison.Ordinal);
        GoldenFile.AssertIs(Golden + "simulation.html", Regex.Replace(page, "<svg.*?(<title>.*?</title>).*?</svg>", "<svg>$1</svg>", RegexOptions.Singleline));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Charts_OfASmallResult_AreTheGoldenOnes(string language)
    {
        var charts = new SimulationCharts(SmallSimulation.Create()).All(language).ToDictionary(chart => chart.Name, chart => chart.Svg);
        foreach (var name in new[] { "coverage", "visits_0-difference", "rule-small.1.coverage" })
        {
            GoldenFile.AssertIs($"{Golden}{name}.{language}.svg", charts[name]);
        }
    }

    [Fact]
    public void Write_OneYearAndOneReplicate_SpeaksOfOne()
    {
        var summary = SmallSimulation.Create(years: 1);
        var page = Write(summary with { Request = summary.Request with { Replicates = 1, Years = 1 }, Plans = [summary.Plans[0]] }, "en");
        Assert.Contains("<p>1 plan; 12,345 active firms, 12,000 of them can be drawn; 1 replicate of 1 year, seed 1.</p>", page, StringComparison.Ordinal);
        Assert.Contains("重复 1 遍，模拟一年，种子 1。", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AHostileName_IsTextEverywhere()
    {
        var page = Write(SmallSimulation.Create(scenario: SmallSimulation.Script), "zh");
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.All(Regex.Matches(page, "<svg.*?</svg>", RegexOptions.Singleline), svg => XElement.Parse(svg.Value));
    }

    [Fact]
    public void Write_InALanguage_ShowsItFirst()
    {
        Assert.Contains("id=\"en\" checked>", Write(SmallSimulation.Create(), "en"), StringComparison.Ordinal);
        Assert.Contains("id=\"zh\" checked>", Write(SmallSimulation.Create(), "zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_OfAScenario_HaveItsColourEverywhere()
    {
        var charts = new SimulationCharts(SmallSimulation.Create()).All("en").ToDictionary(chart => chart.Name, chart => chart.Svg);
        Assert.Contains("<polyline", charts["coverage"], StringComparison.Ordinal);
        Assert.Contains("stroke=\"#d55e00\"", charts["coverage"], StringComparison.Ordinal);
        Assert.Contains("stroke=\"#d55e00\"", charts["coverage-difference"], StringComparison.Ordinal);
        Assert.DoesNotContain("#0072b2", charts["coverage-difference"], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EveryColourOfTheCharts_HasOneForTheDark()
    {
        var summary = SmallSimulation.Create();
        var page = Write(summary with { Scenarios = [summary.Scenarios[0], .. Enumerable.Repeat(summary.Scenarios[1], 5)] }, "en");
        var dark = page[page.LastIndexOf("@media screen and (prefers-color-scheme: dark)", StringComparison.Ordinal)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var colours = Regex.Matches(page, "<svg.*?</svg>", RegexOptions.Singleline).SelectMany(svg => Regex.Matches(svg.Value, "(fill|stroke)=\"#[0-9a-f]{6}\"")).Select(colour => colour.Value).Distinct();
        Assert.All(colours, colour => Assert.Contains($"[{colour}]", dark, StringComparison.Ordinal));
        Assert.DoesNotContain("data-theme=\"dark\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_AtThePlansOwnRatios_AreNone()
    {
        var summary = SmallSimulation.Create();
        Assert.Empty(new SimulationCharts(summary with { Request = summary.Request with { Sweep = null } }).All("zh"));
    }

    private string Write(SimulationSummary summary, string language)
    {
        var charts = new[] { "zh", "en" }.ToDictionary(one => one, one => new SimulationCharts(summary).All(one).ToArray());
        new SimulationPage(summary, charts, new ToolInfo("0.1.0", "abc1234")).Write(folder.Path, language);
        return File.ReadAllText(folder[SimulationPage.FileName]);
    }
}

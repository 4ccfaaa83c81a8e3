using System.Text.Json;
using Oversight.Authoring.Linting;
using Oversight.Authoring.Tests.Support;

namespace Oversight.Authoring.Tests.Linting;

/// <summary>Findings as SARIF 2.1.0.</summary>
public sealed class SarifReportTests
{
    [Fact]
    public void Write_Findings_NamesCodeLevelFileLineAndColumn()
    {
        using var plugin = new TinyPlugin();
        plugin.Write("policies/rules.csx", TinyPlugin.Script.Replace("teamMin.For(i)", "3", StringComparison.Ordinal));

        var run = Written(plugin).GetProperty("runs")[0];

        Assert.Equal("oversight plugin lint", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(["OVS003"], results.Select(result => result.GetProperty("ruleId").GetString()));
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("Jintan/policies/rules.csx", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((6, 30), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal("error", results[0].GetProperty("level").GetString());
    }

    [Fact]
    public void Write_EveryFinding_PointsAtItsRule()
    {
        using var plugin = new TinyPlugin();
        plugin.Write("cases/rules.yaml", TinyPlugin.Cases.Replace("jintan.2.team: holds, ", "", StringComparison.Ordinal));

        var sarif = Written(plugin);

        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        var run = sarif.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("OVS006", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal(LintRule.All.Select(rule => rule.Code), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    private static JsonElement Written(TinyPlugin plugin)
    {
        using var output = new MemoryStream();
        SarifReport.Write(PluginLint.Check(plugin.Folder), Path.GetDirectoryName(plugin.Folder.Path)!, "0.1.0", "en", output);
        return JsonDocument.Parse(output.ToArray()).RootElement;
    }
}

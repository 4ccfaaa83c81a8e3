using System.Text.Json.Nodes;

namespace Oversight.Cli.Tests;

/// <summary><c>oversight simulate</c> on the shipped sample, as a user runs it.</summary>
public sealed class SimulateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Simulate_TwoScenarios_WritesFilesOfTheirSchemaAndTheAnswer()
    {
        File.WriteAllText(PathOf("once.yaml"), "caps: { visits_per_firm: 1 }\n");
        var outcome = Simulate("--jurisdiction", "jintan", "--ratio", "5%..15%:5%", "--replicates", "30", "--years", "2", "--scenario", PathOf("once.yaml"));
        Assert.Equal(0, outcome.Status);
        Assert.Equal(
            ["manifest.json", "simulation.html", "simulation.json", "simulation.parquet"],
            Directory.EnumerateFiles(PathOf("out")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.Empty(Assert.Single(JsonSchema.Faults(
            Path.Combine(CommandLine.Root, "reports", "Oversight.Reports", "schemas", "simulation.schema.json"), PathOf("out/simulation.json"))));
        var json = JsonNode.Parse(File.ReadAllText(PathOf("out/simulation.json")))!;
        var scenarios = json["scenarios"]!.AsArray();
        Assert.Equal(["current", "once"], scenarios.Select(scenario => scenario!["name"]!.GetValue<string>()));
        Assert.All(scenarios, scenario => Assert.Equal(3, scenario!["points"]!.AsArray().Count));
        Assert.Contains(scenarios[1]!["answer"]!["en"]!.GetValue<string>(), outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith($"Results: {PathOf("out")}\n", outcome.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("oversight: Drawing", outcome.ErrorLines);
        Assert.Contains("coverage-difference.en.svg", Directory.EnumerateFiles(PathOf("out/charts")).Select(file => Path.GetFileName(file)!));
        Assert.All(Directory.EnumerateFiles(PathOf("out/charts")), file => Assert.Equal("svg", System.Xml.Linq.XDocument.Load(file).Root!.Name.LocalName));
    }

    [Fact]
    public void Simulate_TheSameRequest_GivesTheSameBytesOnAnyThreads()
    {
        foreach (var threads in new[] { "1", "2", "16" })
        {
            var outcome = CommandLine.Run(
                "simulate", "--jurisdiction", "zibo", "--ratio", "3%,5%", "--replicates", "40", "--seed", "7", "--threads", threads, "--out", PathOf(threads));
            Assert.Equal(0, outcome.Status);
        }

        foreach (var file in new[] { "manifest.json", "simulation.html", "simulation.json", "simulation.parquet", "charts/coverage.zh.svg" })
        {
            Assert.Equal(File.ReadAllBytes(PathOf($"1/{file}")), File.ReadAllBytes(PathOf($"2/{file}")));
            Assert.Equal(File.ReadAllBytes(PathOf($"1/{file}")), File.ReadAllBytes(PathOf($"16/{file}")));
        }
    }

    [Theory]
    [InlineData("--jurisdiction zibo --ratio 1%..10%", "--ratio 1%..10%: ratios from 0 to 1 are expected, such as 5%, 1%,3%,5% or 1%..10%:1%, up to 200 of them")]
    [InlineData("--jurisdiction zibo --ratio 120%", "--ratio 120%: ratios from 0 to 1 are expected, such as 5%, 1%,3%,5% or 1%..10%:1%, up to 200 of them")]
    [InlineData("--jurisdiction zibo --ratio 5%..1%:1%", "--ratio 5%..1%:1%: ratios from 0 to 1 are expected, such as 5%, 1%,3%,5% or 1%..10%:1%, up to 200 of them")]
    [InlineData("--jurisdiction zibo --replicates 0", "--replicates 0: a whole number from 1 to 10000000 is expected")]
    [InlineData("--jurisdiction zibo --years 6", "--years 6: a whole number from 1 to 5 is expected")]
    [InlineData("--jurisdiction zibo --year 1999", "--year 1999: the jurisdiction has no plan in that year")]
    [InlineData("--jurisdiction nowhere", "--jurisdiction nowhere: no plug-in has this id; there are jintan, shancheng, shuozhou, xinzhou, zibo")]
    [InlineData("--jurisdiction zibo --plan ZB-P2022-000001", "plan ZB-P2022-000001: the data has no such plan of this jurisdiction that can be used; there is ZB-P2022-0000001, ")]
    [InlineData("--jurisdiction zibo --all-plans --plan ZB-P2022-0000001", "--plan and --all-plans exclude each other")]
    [InlineData("--jurisdiction zibo --scenario nowhere.yaml", "nowhere.yaml: cannot be read: ")]
    public void Simulate_FaultyRequest_IsOneLineAndNothingIsWritten(string arguments, string line)
    {
        var outcome = Simulate(arguments.Split(' '));
        Assert.Equal(2, outcome.Status);
        Assert.StartsWith($"oversight: {line}", outcome.ErrorLines[^1], StringComparison.Ordinal);
        Assert.False(Path.Exists(PathOf("out")));
    }

    [Fact]
    public void Simulate_ScenarioWithinTheOutput_IsRefused()
    {
        Directory.CreateDirectory(PathOf("out"));
        File.WriteAllText(PathOf("out/once.yaml"), "caps: { visits_per_firm: 1 }\n");
        var outcome = Simulate("--jurisdiction", "zibo", "--scenario", PathOf("out/once.yaml"));
        Assert.Equal(2, outcome.Status);
        Assert.Contains($"holds --scenario {PathOf("out/once.yaml")}", outcome.ErrorLines[^1], StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("out/once.yaml")));
    }

    private Outcome Simulate(params string[] arguments) => CommandLine.Run(["simulate", .. arguments, "--out", PathOf("out")]);

    private string PathOf(string file) => Path.Combine(_folder.Path, file);
}

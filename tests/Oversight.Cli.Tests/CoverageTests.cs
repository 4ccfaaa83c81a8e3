using System.Text.Json;

namespace Oversight.Cli.Tests;

/// <summary><c>oversight rules --coverage</c> as a plug-in author runs it.</summary>
public sealed class CoverageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rules_Coverage_ListsEachRuleAndPeriodAndIsWhole()
    {
        var outcome = CommandLine.Run("rules", "--coverage", "--only", "jintan");

        Assert.True(outcome.Status == 0, outcome.Errors);
        var lines = outcome.Output.TrimEnd().Split('\n');
        Assert.Equal("rule\tperiod\treached\tmissing", lines[0]);
        Assert.Contains("jintan.2.3.1.publish\t2018-01-01..\tholds late overdue pending not_applicable\t", lines);
        Assert.Equal(19, lines.Count(line => line.StartsWith("jintan.", StringComparison.Ordinal)));
        Assert.Matches(@"^jintan: \d+ cases, 0 failed; 19 rules, 19 periods, 100 % of \d+ outcomes reached$", lines[^1]);
    }

    [Fact]
    public void Rules_CoverageAsJson_HasTheSame()
    {
        var outcome = CommandLine.Run("rules", "--coverage", "--json", "--only", "jintan");

        Assert.True(outcome.Status == 0, outcome.Errors);
        using var json = JsonDocument.Parse(outcome.Output);
        var pack = json.RootElement.EnumerateArray().Single();
        Assert.Equal(0, pack.GetProperty("missing").GetInt32());
        Assert.All(pack.GetProperty("cases").EnumerateArray(), one => Assert.True(one.GetProperty("passed").GetBoolean()));
        Assert.Equal(19, pack.GetProperty("coverage").GetArrayLength());
    }

    [Fact]
    public void Rules_CoverageOfASpoiltPack_NamesTheCaseAndExitsWith1()
    {
        var program = _folder.Copy(CommandLine.ProgramFolder, "program");
        var script = Path.Combine(program, "plugins", "Jintan", "policies", "results.csx");
        File.WriteAllText(script, File.ReadAllText(script).Replace("i.RectifyDue is not null", "i.RectifyDue is null", StringComparison.Ordinal));

        var outcome = CommandLine.RunCopy(program, ["rules", "--coverage", "--only", "jintan"]);

        Assert.Equal(1, outcome.Status);
        Assert.Matches(@"jintan/cases/results\.yaml\(\d+\): .*: jintan\.2\.2\.2\.rectify: ", outcome.Errors);
    }

    [Fact]
    public void Rules_AsJson_ListsAllRulesWithThoseOfTheDraw()
    {
        using var json = JsonDocument.Parse(CommandLine.Run("rules", "--json").Output);
        var rules = json.RootElement.EnumerateArray().ToArray();

        Assert.Equal(125, rules.Length);
        Assert.Equal(
            ["shuozhou.12.trustworthy-draw", "xinzhou.2.6.credit-draw", "zibo.5.batches", "zibo.9.exempt-draw"],
            rules.Where(rule => rule.GetProperty("kind").GetString() == "draw").Select(rule => rule.GetProperty("id").GetString()));
    }
}

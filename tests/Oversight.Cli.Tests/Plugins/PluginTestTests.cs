using System.Xml.Linq;

namespace Oversight.Cli.Tests.Plugins;

/// <summary><c>oversight plugin test</c> and <c>lint</c> as a plug-in author runs them.</summary>
public sealed class PluginTestTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Test_OfAPlugin_NamesEachCase()
    {
        var outcome = CommandLine.Run("plugin", "test", "jintan", "--junit", _folder["cases.xml"]);

        Assert.True(outcome.Status == 0, outcome.Errors);
        Assert.Contains("jintan cases/plans.yaml\n  ok   clean world\n", outcome.Output, StringComparison.Ordinal);
        Assert.Matches(@"jintan: \d+ cases, 0 failed\nin \d+\.\d\d s\n$", outcome.Output);
        var suites = XDocument.Load(_folder["cases.xml"]).Root!;
        Assert.Equal(outcome.Output.Split('\n').Count(line => line.StartsWith("  ok   ", StringComparison.Ordinal)), suites.Descendants("testcase").Count());
        Assert.Equal("0", suites.Attribute("failures")!.Value);
    }

    [Fact]
    public void Test_OfASpoiltPlugin_ShowsWhatWasExpectedAndFound()
    {
        var plugin = _folder.Copy(Path.Combine(CommandLine.ProgramFolder, "plugins", "Jintan"), "Jintan");
        Change(plugin, "policies/results.csx", "i.RectifyDue is not null", "i.RectifyDue is null");

        var outcome = CommandLine.Run("plugin", "test", plugin, "--failed");

        Assert.Equal(1, outcome.Status);
        Assert.Matches(@"  FAIL .* \(line \d+\)\n         jintan\.2\.2\.2\.rectify\n           expected .*\n           found    ", outcome.Output);
        Assert.DoesNotContain("  ok   ", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_OfAScriptThatIsWrong_ShowsTheLineAndACaret()
    {
        var plugin = _folder.Copy(Path.Combine(CommandLine.ProgramFolder, "plugins", "Jintan"), "Jintan");
        Change(plugin, "policies/results.csx", "i.IsProblem", "i.IsProblm");

        var outcome = CommandLine.Run("plugin", "test", plugin);

        Assert.Equal(2, outcome.Status);
        Assert.Matches(
            @"^oversight: .*results\.csx\(8,18\): Inspection has no ""IsProblm""; did you mean IsProblem\? \(CS1061\)\n    8 \|     \.When\(i => i\.IsProblm\)\n      \|                  \^{8}\n$",
            outcome.Errors);
    }

    [Fact]
    public void Lint_OfTheBuiltInPlugins_FindsNothing()
    {
        var outcome = CommandLine.Run("plugin", "lint");

        Assert.Equal((0, "0 errors, 0 warnings\n"), (outcome.Status, outcome.Output));
    }

    [Fact]
    public void Lint_OfManyFaults_ListsThemAllWithCodes()
    {
        var plugin = _folder.Copy(Path.Combine(CommandLine.ProgramFolder, "plugins", "Jintan"), "Jintan");
        Change(plugin, "policies/results.csx", "i.IsProblem", "i.IsProblm");
        Change(plugin, "parameters.yaml", "unit: count", "unit: cuont");

        var outcome = CommandLine.Run("plugin", "lint", plugin, "--sarif", _folder["lint.sarif"]);

        Assert.Equal(1, outcome.Status);
        Assert.Contains("error OVS010: unknown unit \"cuont\"; did you mean count?", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("error OVS002: Inspection has no \"IsProblm\"", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\"ruleId\": \"OVS002\"", File.ReadAllText(_folder["lint.sarif"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nosuch", "there is no plug-in \"nosuch\"; there are jintan, shancheng, shuozhou, xinzhou, zibo")]
    [InlineData("zibbo", "there is no plug-in \"zibbo\"; did you mean zibo?")]
    [InlineData("./none", "no such plug-in folder")]
    public void Test_OfWhatThereIsNot_SaysWhatThereIs(string name, string message)
    {
        var outcome = CommandLine.Run("plugin", "test", name);

        Assert.Equal(2, outcome.Status);
        Assert.Contains(message, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Test_Watching_RunsAgainWhenAScriptChanges()
    {
        var plugin = _folder.Copy(Path.Combine(CommandLine.ProgramFolder, "plugins", "Jintan"), "Jintan");
        using var watching = new WatchingProgram(plugin);

        Assert.Contains("0 failed", watching.Until("in "), StringComparison.Ordinal);
        Change(plugin, "policies/results.csx", "i.RectifyDue is not null", "i.RectifyDue is null");
        Assert.Contains("FAIL", watching.Until("in "), StringComparison.Ordinal);
        Change(plugin, "policies/results.csx", "i.RectifyDue is null", "i.RectifyDue is");
        Assert.Contains("results.csx(", watching.Until("      |"), StringComparison.Ordinal);
        Change(plugin, "policies/results.csx", "i.RectifyDue is)", "i.RectifyDue is not null)");
        Assert.Contains(" 0 failed", watching.Until("in "), StringComparison.Ordinal);
    }

    [Fact]
    public void Test_WatchingAPackThatExtendsOneThatIsWrong_RunsAgainWhenThatIsPutRight()
    {
        var plugin = _folder.Copy(Path.Combine(CommandLine.ProgramFolder, "plugins", "Xinzhou"), "Xinzhou");
        var extended = _folder.Copy(Path.Combine(CommandLine.ProgramFolder, "plugins", "Jintan"), "Jintan");
        Directory.Delete(Path.Combine(plugin, "policies"), recursive: true);
        Directory.Delete(Path.Combine(plugin, "cases"), recursive: true);
        File.WriteAllText(Path.Combine(plugin, "parameters.yaml"), "parameters: {}\n");
        File.WriteAllText(Path.Combine(plugin, "extends.yaml"), "extends: jintan\n");
        Change(extended, "policies/results.csx", "i.RectifyDue is not null", "i.RectifyDue is");
        using var watching = new WatchingProgram(plugin);

        Assert.Contains("results.csx(", watching.Until("      |"), StringComparison.Ordinal);
        Change(extended, "policies/results.csx", "i.RectifyDue is)", "i.RectifyDue is not null)");
        Assert.Contains("xinzhou: 0 cases, 0 failed", watching.Until("in "), StringComparison.Ordinal);
        Change(extended, "parameters.yaml", "parameters:", "parametres:");
        Assert.Contains("parameters.yaml(", watching.Until("      |"), StringComparison.Ordinal);
    }

    private static void Change(string plugin, string file, string from, string to)
    {
        var path = Path.Combine(plugin, file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}

using System.Text.Json;

namespace Oversight.Cli.Tests.Doctor;

/// <summary><c>oversight doctor</c> as a user runs it.</summary>
public sealed class DoctorTests : IDisposable
{
    private static readonly string Chicago = Path.Combine(CommandLine.Root, "plugins", "examples", "Chicago");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Doctor_OfTheBuiltProgram_FindsNoProblem()
    {
        var outcome = CommandLine.Run("doctor", "--json");

        Assert.Equal(0, outcome.Status);
        Assert.Empty(outcome.Errors);
        var found = Parse(outcome);
        Assert.Equal(
            [
                "program", "runtime", "processors", "data-engine", "charts", "plugin-folder", "plugin.Jintan", "plugin.Shancheng",
                "plugin.Shuozhou", "plugin.Xinzhou", "plugin.Zibo", "scripts", "script-cache", "calendar", "language",
                "console-encoding", "gb18030", "terminal", "temporary-folder", "current-folder", "memory",
            ],
            found.Select(line => line.Name));
        Assert.All(found, line => Assert.Contains(line.Status, new[] { "ok", "note" }));
        Assert.All(found, line => Assert.Equal(line.Status == "ok", line.Advice is null));
        Assert.Equal("ok", Of(found, "data-engine").Status);
        Assert.StartsWith("DuckDB 1.5.5, ", Of(found, "data-engine").Text, StringComparison.Ordinal);
        Assert.StartsWith("Apache ECharts 6.1.0", Of(found, "charts").Text, StringComparison.Ordinal);
        Assert.StartsWith("zibo ", Of(found, "plugin.Zibo").Text, StringComparison.Ordinal);

        // The document of Xinzhou ended with 2022.
        Assert.Equal("note", Of(found, "plugin.Xinzhou").Status);
    }

    [Theory]
    [InlineData("zh", "正常", "提示")]
    [InlineData("en", "ok", "note")]
    public void Doctor_InEachLanguage_WritesOneLineACheck(string language, params string[] marks)
    {
        var outcome = CommandLine.Run("doctor", "--lang", language);

        var lines = outcome.Output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(22, lines.Length);
        Assert.All(lines[..^1], line => Assert.Contains(line.Split(' ')[0], marks));
        Assert.DoesNotContain('\u001b', outcome.Output);
    }

    [Fact]
    public void Doctor_PluginsThatDoNotLoad_NamesFileAndLineAndTriesTheOthers()
    {
        var zibo = Path.Combine(CommandLine.ProgramFolder, "plugins", "Zibo");
        var script = Path.Combine(_folder.Copy(zibo, "plugins/A"), "policies", "terms.csx");
        File.WriteAllText(script, File.ReadAllText(script).Replace("i.ReportOn);", "i.ReportedOn);", StringComparison.Ordinal));
        File.AppendAllText(Path.Combine(_folder.Copy(zibo, "plugins/B"), "parameters.yaml"), "more: 1\n");

        var outcome = CommandLine.Run("doctor", "--json", "--plugins", _folder["plugins"], "--plugins", _folder["none"], "--plugins", Chicago);

        Assert.Equal(2, outcome.Status);
        Assert.Empty(outcome.Errors);
        var problems = Parse(outcome).Where(line => line.Status == "problem").Select(line => line.Text).ToArray();
        Assert.Collection(
            problems,
            text => Assert.StartsWith($"{_folder["none"]}: no such plug-in folder", text, StringComparison.Ordinal),
            text => Assert.Matches(@"A.policies.terms\.csx\(\d+,\d+\): Inspection has no ""ReportedOn""; did you mean ReportOn\? \(CS1061\)", text),
            text => Assert.Matches(@"B.parameters\.yaml\(\d+,1\): unknown key ""more""", text));
        Assert.StartsWith("chicago ", Of(Parse(outcome), "plugin.Chicago").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_SecondPluginWithOneId_IsAProblem()
    {
        var plugin = _folder.Copy(Path.Combine(CommandLine.ProgramFolder, "plugins", "Zibo"), "Twin");

        var outcome = CommandLine.Run("doctor", "--json", "--plugins", plugin);

        Assert.Equal(2, outcome.Status);
        Assert.Contains("the id zibo is taken", Assert.Single(Parse(outcome), line => line.Status == "problem").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_WithoutDataEngine_SaysWhatToDo()
    {
        var outcome = CommandLine.RunIn([("OVERSIGHT_DUCKDB_LIBRARY", _folder["none"])], "doctor", "--json");

        Assert.Equal(2, outcome.Status);
        var problem = Assert.Single(Parse(outcome), line => line.Status == "problem");
        Assert.Equal("data-engine", problem.Name);
        Assert.Contains(_folder["none"], problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Doctor_WithoutTemporaryFolder_IsAProblem()
    {
        File.WriteAllText(_folder["file"], "");

        var outcome = CommandLine.RunIn([("TMPDIR", _folder["file"]), ("TEMP", _folder["file"]), ("TMP", _folder["file"])], "doctor", "--json");

        Assert.Equal(2, outcome.Status);
        Assert.Equal("temporary-folder", Assert.Single(Parse(outcome), line => line.Status == "problem").Name);
    }

    [Fact]
    public void Doctor_TwiceInTwoLanguages_CompilesOnceAndKeepsTheSameScripts()
    {
        var first = CommandLine.RunIn([("OVERSIGHT_CACHE", _folder["cache"])], "doctor", "--lang", "zh");
        var second = CommandLine.RunIn([("OVERSIGHT_CACHE", _folder["cache"])], "doctor", "--lang", "en");
        CommandLine.RunIn([("OVERSIGHT_CACHE", _folder["english"])], "doctor", "--lang", "en");

        Assert.Matches(@"规则脚本 .*[1-9]\d* 个编译，0 个取自缓存", first.Output);
        Assert.Matches(@"scripts .*: 0 compiled, [1-9]\d* from the cache", second.Output);
        var entries = Directory.GetFiles(_folder["cache"]).Select(Path.GetFileName).Order().ToArray();
        Assert.NotEmpty(entries);
        Assert.Equal(entries, Directory.GetFiles(_folder["english"]).Select(Path.GetFileName).Order());
        Assert.All(entries, entry => Assert.Equal(File.ReadAllBytes(_folder["cache", entry!]), File.ReadAllBytes(_folder["english", entry!])));
    }

    private static (string Name, string Status, string Text, string? Advice)[] Parse(Outcome outcome)
    {
        using var json = JsonDocument.Parse(outcome.Output);
        return
        [
            .. json.RootElement.EnumerateArray().Select(line => (
                line.GetProperty("name").GetString()!,
                line.GetProperty("status").GetString()!,
                line.GetProperty("finding").GetString()!,
                line.GetProperty("advice").GetString())),
        ];
    }

    private static (string Name, string Status, string Text, string? Advice) Of(
        IEnumerable<(string Name, string Status, string Text, string? Advice)> found, string name) => found.Single(line => line.Name == name);
}

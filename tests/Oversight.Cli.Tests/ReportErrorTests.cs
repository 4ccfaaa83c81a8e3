using System.Text;

namespace Oversight.Cli.Tests;

/// <summary>What a user gets for a wrong call or broken input: one clear line, status 2, nothing written.</summary>
public sealed class ReportErrorTests : IDisposable
{
    // What a log shows of a run's progress before it fails.
    private static readonly string[] Steps = ["oversight: Loading data"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_UnknownNameAfterOnly_NamesTheKnownOnes() =>
        Refused(["--only", "nowhere"], "nowhere", "zibo", "jintan");

    [Fact]
    public void Report_MissingDatasetFolder_NamesIt() =>
        Refused(["--data", _folder["none"]], _folder["none"]);

    [Fact]
    public void Report_FolderWithoutTables_NamesIt()
    {
        Directory.CreateDirectory(_folder["empty"]);
        Refused(["--data", _folder["empty"]], _folder["empty"]);
    }

    [Fact]
    public void Report_FolderInPlaceOfATable_NamesIt()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        File.Delete(Path.Combine(data, "objects.csv"));
        Directory.CreateDirectory(Path.Combine(data, "objects.csv"));
        Refused(["--data", data], "objects.csv");
    }

    [Fact]
    public void Report_EveryInspectionRejected_SaysWhyThereIsNoYear()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        File.Delete(Path.Combine(data, "objects.csv"));
        Refused(["--data", data], "--year", "rows rejected", "objects");
    }

    [Fact]
    public void Run_UnknownCommand_NamesIt()
    {
        var outcome = CommandLine.Run("bogus");
        Assert.Equal(2, outcome.Status);
        Assert.Contains("bogus", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_YearWithoutAnyRow_WarnsThatNothingWasJudged()
    {
        var outcome = CommandLine.Run("report", "--out", _folder["report"], "--year", "1999");
        Assert.Equal(0, outcome.Status);
        Assert.Contains(outcome.ErrorLines, line => line.Contains("nothing could be judged for 1999", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_MissingRequiredColumn_NamesFileTableAndColumn()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        var file = Path.Combine(data, "inspections.csv");
        var text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace("inspected_on", "inspected_at", StringComparison.Ordinal));
        Refused(["--data", data], "inspections.csv", "inspected_on");
    }

    [Fact]
    public void Report_FileInGb18030_NamesAnOptionThatReadsIt()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var data = _folder.Copy(CommandLine.Sample, "data");
        foreach (var file in Directory.EnumerateFiles(data, "*.csv"))
        {
            File.WriteAllText(file, File.ReadAllText(file), Encoding.GetEncoding("gb18030"));
        }

        Refused(["--data", data], "--encoding gb18030");
        var outcome = CommandLine.Run(["report", "--data", data, "--encoding", "gb18030", "--out", _folder["read"]]);
        CommandLine.Run(["report", "--data", CommandLine.Sample, "--out", _folder["utf-8"]]);
        Assert.Equal(0, outcome.Status);
        Assert.Equal(File.ReadAllBytes(_folder["utf-8", "breaches.csv"]), File.ReadAllBytes(_folder["read", "breaches.csv"]));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("rules")]
    [InlineData("completion")]
    public void Help_OfACommand_ShowsItsExamples(string command)
    {
        var outcome = CommandLine.Run([command, "--help"]);
        Assert.Equal(0, outcome.Status);
        Assert.Empty(outcome.Errors);
        Assert.Contains("Examples:", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "2022-02-30")]
    [InlineData("--year", "0")]
    [InlineData("--year", "soon")]
    [InlineData("--memory", "plenty")]
    [InlineData("--threads", "0")]
    [InlineData("--lang", "fr")]
    [InlineData("--set", "zibo.report_days")]
    [InlineData("--set", "zibo.no_such=1")]
    [InlineData("--set", "zibo.report_days=five")]
    [InlineData("--set", "nowhere.report_days=5")]
    public void Report_BadValueOfAnOption_NamesTheOptionOrTheValue(string option, string value)
    {
        var line = Refused([option, value]);
        Assert.True(
            line.Contains(option, StringComparison.Ordinal) || line.Contains(value, StringComparison.Ordinal),
            $"neither {option} nor {value} is named: {line}");
    }

    [Fact]
    public void Report_UnwritableOutputFolder_NamesIt()
    {
        var file = _folder["a-file"];
        File.WriteAllText(file, "");
        RefusedInto(Path.Combine(file, "report"), [], file);
    }

    [Fact]
    public void Report_FolderThatIsNotOurs_IsLeftAlone()
    {
        Directory.CreateDirectory(_folder["mine"]);
        File.WriteAllText(_folder["mine", "letter.txt"], "keep me");
        RefusedInto(_folder["mine"], [], _folder["mine"], expectAbsent: false);
        Assert.Equal(["letter.txt"], Directory.GetFileSystemEntries(_folder["mine"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Report_BrokenScript_NamesFileLineAndReason()
    {
        var plugin = _folder.Copy(Path.Combine(CommandLine.ProgramFolder, "plugins", "Zibo"), "Zibo");
        var script = Path.Combine(plugin, "policies", "terms.csx");
        File.WriteAllText(script, File.ReadAllText(script).Replace("i.ReportOn);", "i.ReportedOn);", StringComparison.Ordinal));
        Refused(["--plugins", plugin], "terms.csx(", "ReportedOn");
    }

    [Fact]
    public void Report_SecondPluginWithOneId_IsRefused()
    {
        var plugin = _folder.Copy(Path.Combine(CommandLine.ProgramFolder, "plugins", "Zibo"), "Zibo");
        Refused(["--plugins", plugin], "zibo");
    }

    private string Refused(string[] arguments, params string[] named) => RefusedInto(_folder["report"], arguments, named);

    private string RefusedInto(string output, string[] arguments, string named, bool expectAbsent = true) =>
        RefusedInto(output, arguments, [named], expectAbsent);

    private string RefusedInto(string output, string[] arguments, string[] named, bool expectAbsent = true)
    {
        var before = Directory.GetFileSystemEntries(_folder.Path).Order().ToArray();
        var outcome = CommandLine.Run(["report", "--out", output, .. arguments]);
        Assert.Equal(2, outcome.Status);
        Assert.Empty(outcome.Output);
        var line = Assert.Single(outcome.ErrorLines, text => !Steps.Contains(text));
        Assert.All(named, name => Assert.Contains(name, line, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
        Assert.True(!expectAbsent || !Path.Exists(output));
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.Path).Order());
        return line;
    }
}

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
    [InlineData("--memory", "-4GB")]
    [InlineData("--memory", "100MB")]
    [InlineData("--memory", "99999TB")]
    [InlineData("--memory", "900000000000000000TB")]
    [InlineData("--memory", "")]
    [InlineData("--year", "")]
    [InlineData("--year", "-5")]
    [InlineData("--as-of", "")]
    [InlineData("--threads", "-1")]
    [InlineData("--threads", "99999999999")]
    [InlineData("--only", "")]
    [InlineData("--only", " , ")]
    [InlineData("--out", "")]
    [InlineData("--plugins", "")]
    [InlineData("--threads", "0")]
    [InlineData("--lang", "fr")]
    [InlineData("--set", "zibo.report_days")]
    [InlineData("--set", "zibo.no_such=1")]
    [InlineData("--set", "zibo.report_days=five")]
    [InlineData("--set", "nowhere.report_days=5")]
    [InlineData("--set", "zibo.report_days=-5")]
    [InlineData("--set", "zibo.report_days=36501")]
    [InlineData("--set", "xinzhou.observation_months=2147483647")]
    [InlineData("--set", " .=5")]
    public void Report_BadValueOfAnOption_NamesTheOptionOrTheValue(string option, string value)
    {
        var line = Refused([option, value]);
        Assert.True(
            line.Contains(option, StringComparison.Ordinal) || line.Contains(value, StringComparison.Ordinal),
            $"neither {option} nor {value} is named: {line}");
    }

    [Fact]
    public void Report_AnEmptyListAfterOnly_SaysHowToJudgeAll() => Refused(["--only", ""], "--only", "zibo", "leave --only out");

    [Fact]
    public void Report_UnknownPackAfterSet_NamesTheKnownOnes() =>
        Refused(["--set", "nowhere.report_days=5"], "--set nowhere.report_days", "zibo", "jintan");

    [Fact]
    public void Report_TwoValuesForOneParameter_NamesBoth() =>
        Refused(["--set", "zibo.report_days=5", "--set", "zibo.report_days = 6"], "zibo.report_days", "5, 6");

    [Fact]
    public void Report_DataWithoutPlugin_SaysThatNoneIsThereForIt()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        foreach (var file in Directory.EnumerateFiles(data, "*.csv"))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Where((line, number) => number == 0 || line.Split(',').Contains("linquan")));
        }

        Refused(["--data", data], "no rule pack for linquan", "--plugins");
    }

    [Theory]
    [InlineData("data", "is --data")]
    [InlineData("", "holds --data")]
    public void Report_OutputThatIsOrHoldsTheData_IsRefusedEvenWhereAReportStands(string output, string said)
    {
        // A manifest of ours would let the folder be replaced, and the data would go with it.
        CommandLine.Run("report", "--out", _folder["former"]);
        _folder.Copy(CommandLine.Sample, "former/data");
        File.Copy(_folder["former", "manifest.json"], _folder["former", "data", "manifest.json"]);

        RefusedInto(_folder["former", output], ["--data", _folder["former", "data"]], said, expectAbsent: false);
        Assert.True(File.Exists(_folder["former", "data", "objects.csv"]));
    }

    [LinuxFact]
    public void Report_OutputThatLinksToTheData_IsRefused()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        CommandLine.Run("report", "--out", _folder["former"]);
        File.Copy(_folder["former", "manifest.json"], Path.Combine(data, "manifest.json"));
        Directory.CreateSymbolicLink(_folder["first"], _folder.Path);
        Directory.CreateSymbolicLink(_folder["link"], _folder["first", "data"]);

        RefusedInto(_folder["link"], ["--data", data], "is --data", expectAbsent: false);
        Assert.True(File.Exists(Path.Combine(data, "objects.csv")));
    }

    [Fact]
    public void Report_OutputThatHoldsAPlugin_IsRefused()
    {
        CommandLine.Run("report", "--out", _folder["former"]);
        var plugin = _folder.Copy(Path.Combine(CommandLine.Root, "plugins", "examples", "Chicago"), "former/Chicago");

        RefusedInto(_folder["former"], ["--plugins", plugin], "holds --plugins", expectAbsent: false);
    }

    [Fact]
    public void Report_OutputWithTheDatasNameAndMore_IsAnotherFolder()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");

        Assert.Equal(0, CommandLine.Run("report", "--data", data, "--out", data + "-report").Status);
    }

    [Fact]
    public void Report_OutputBelowAFile_NamesTheFile()
    {
        File.WriteAllText(_folder["file"], "");
        RefusedInto(_folder["file", "a", "b"], [], $"{_folder["file"]} is a file");
    }

    [Fact]
    public void Report_OutputAboveTheCurrentFolder_IsRefused()
    {
        CommandLine.Run("report", "--out", _folder["former"]);
        Directory.CreateDirectory(_folder["former", "here"]);

        var outcome = CommandLine.Run(_folder["former", "here"], ["report", "--out", ".."]);

        Assert.Equal(2, outcome.Status);
        Assert.Contains($"{_folder["former"]} holds the current folder", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
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

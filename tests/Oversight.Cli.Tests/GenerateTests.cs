using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Oversight.Cli.Tests;

/// <summary><c>oversight generate</c>, and what the program then finds in what it generated.</summary>
public sealed class GenerateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>
    /// As many inspections as OVERSIGHT_TRUTH_INSPECTIONS says, else a modest number: every planted fault is reported, and nothing else.
    /// </summary>
    [Fact]
    public void Report_OfAGeneratedDataset_FindsExactlyWhatWasPlanted()
    {
        var inspections = int.Parse(Environment.GetEnvironmentVariable("OVERSIGHT_TRUTH_INSPECTIONS") ?? "40000");
        var data = Generate("--inspections", $"{inspections}", "--objects", $"{Math.Max(5, inspections / 2)}", "--format", "parquet", "--seed", "11");
        var report = CommandLine.Run("report", "--data", data, "--year", "2022", "--out", _folder["report"]);

        Assert.True(report.Status == 0, report.Errors);
        var planted = Truth(data);
        var found = Breaches(_folder["report", "breaches.csv"]);
        Assert.NotEmpty(planted);
        Assert.Equal("", string.Join('\n', planted.Except(found).Take(20)));
        Assert.Equal("", string.Join('\n', found.Except(planted).Take(20)));
    }

    [Fact]
    public void Generate_OverSeedsAndYears_PlantsEveryRuleThatJudges()
    {
        var planted = new HashSet<string>();
        foreach (var (year, seed) in new[] { 2016, 2021, 2022 }.SelectMany(year => Enumerable.Range(1, 6).Select(seed => (year, seed))))
        {
            planted.UnionWith(Truth(Generate("--year", $"{year}", "--seed", $"{seed}", "--force")).Select(fault => fault.Split('|')[0]));
        }

        Assert.Equal(JudgingRules(), planted.Order(StringComparer.Ordinal));
        Assert.Equal(121, planted.Count);
    }

    [Fact]
    public void Generate_DefaultOptions_IsTheSampleAndSaysWhatItHolds()
    {
        var outcome = CommandLine.Run("generate", "--out", _folder["new", "data"]);

        Assert.Equal(0, outcome.Status);
        Assert.Matches(@"inspections +3,024\r?\n", outcome.Output);
        Assert.Contains("341 faults planted", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(["oversight: Generating"], outcome.ErrorLines);
        Assert.Equal(File.ReadAllBytes(Path.Combine(CommandLine.Sample, "truth.json")), File.ReadAllBytes(_folder["new", "data", "truth.json"]));
        Assert.Equal(12, Directory.GetFiles(_folder["new", "data"]).Length);
    }

    [Theory]
    [InlineData("--objects 4", "--objects 4: a whole number from 5 to 50000000 is expected")]
    [InlineData("--objects many", "--objects many: a whole number from 5 to 50000000 is expected")]
    [InlineData("--inspections 9", "--inspections 9: a whole number from 10 to 100000000 is expected")]
    [InlineData("--inspections 100000001", "--inspections 100000001: a whole number from 10 to 100000000 is expected")]
    [InlineData("--year 2015", "--year 2015: a whole number from 2016 to 2025 is expected")]
    [InlineData("--year 2026", "--year 2026: a whole number from 2016 to 2025 is expected")]
    [InlineData("--seed -1", "--seed -1: a whole number from 0 to 18446744073709551615 is expected")]
    [InlineData("--faults 0.51", "--faults 0.51: a number from 0 to 0.5 is expected")]
    [InlineData("--faults NaN", "--faults NaN: a number from 0 to 0.5 is expected")]
    [InlineData("--broken 100001", "--broken 100001: a whole number from 0 to 100000 is expected")]
    [InlineData("--threads 0", "--threads 0: a whole number from 1 to 1024 is expected")]
    [InlineData("--format xlsx", "--format \"xlsx\": csv or parquet is expected (see oversight generate --help)")]
    public void Generate_ValueOutOfRange_SaysSoAndWritesNothing(string arguments, string line)
    {
        var outcome = CommandLine.Run(["generate", "--out", _folder["none"], .. arguments.Split(' ')]);

        Assert.Equal(2, outcome.Status);
        Assert.Equal($"oversight: {line}", Assert.Single(outcome.ErrorLines));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Generate_FolderWithOtherThings_IsRefusedUnlessForced()
    {
        var data = Generate("--objects", "5", "--inspections", "10");
        Generate("--objects", "6", "--inspections", "10", "--format", "parquet");
        Assert.Empty(Directory.GetFiles(data, "*.csv"));
        File.WriteAllText(Path.Combine(data, "notes.txt"), "mine");

        var refused = CommandLine.Run("generate", "--out", data);

        Assert.Equal(2, refused.Status);
        Assert.Contains("holds more than a generated dataset", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(data, "notes.txt")));
        Generate("--force");
        Assert.False(File.Exists(Path.Combine(data, "notes.txt")));
        Assert.Equal([data], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Generate_FolderOfAReport_IsRefused()
    {
        Assert.Equal(0, CommandLine.Run("report", "--data", Generate("--objects", "5", "--inspections", "10"), "--out", _folder["report"]).Status);

        Assert.Equal(2, CommandLine.Run("generate", "--out", _folder["report"]).Status);
        Assert.True(File.Exists(_folder["report", "report.html"]));
    }

    [LinuxFact]
    public void Generate_Interrupted_Is130AndLeavesNothing()
    {
        foreach (var format in new[] { "csv", "parquet" })
        {
            // A shell may have told its children to ignore the signal; env undoes that.
            var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(CommandLine.ProgramFolder, "oversight.dll"),
                "generate", "--out", _folder["data"], "--objects", "2000000", "--inspections", "4000000", "--format", format, "--lang", "en"])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            Assert.Equal("oversight: Generating", process.StandardError.ReadLine());
            while (!Directory.EnumerateFiles(_folder.Path, "inspections.*", SearchOption.AllDirectories).Any())
            {
                Thread.Sleep(10);
            }

            using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            {
                kill.WaitForExit();
            }

            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(130, process.ExitCode);
            Assert.EndsWith("oversight: interrupted, nothing was written\n", errors, StringComparison.Ordinal);
            Assert.Empty(output.GetAwaiter().GetResult());
            Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
        }
    }

    public void Dispose() => _folder.Dispose();

    private string Generate(params string[] arguments)
    {
        var outcome = CommandLine.Run(["generate", "--out", _folder["data"], .. arguments]);
        Assert.True(outcome.Status == 0, outcome.Errors);
        return _folder["data"];
    }

    private static HashSet<string> Truth(string data)
    {
        using var file = File.OpenRead(Path.Combine(data, "truth.json"));
        using var truth = JsonDocument.Parse(file);
        return
        [
            .. truth.RootElement.GetProperty("faults").EnumerateArray().Select(fault => string.Join('|', ((string[])
                ["fault", "jurisdiction", "subject_kind", "subject_id"]).Select(name => fault.GetProperty(name).GetString()))),
        ];
    }

    // None of the first columns has text that needs quotes.
    private static HashSet<string> Breaches(string file)
    {
        var lines = File.ReadLines(file, Encoding.UTF8).ToList();
        Assert.StartsWith("rule_id,jurisdiction,severity,subject_kind,subject_id,", lines[0], StringComparison.Ordinal);
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]}|{cells[1]}|{cells[3]}|{cells[4]}")];
    }

    private static string[] JudgingRules()
    {
        using var rules = JsonDocument.Parse(CommandLine.Run("rules", "--json").Output);
        return
        [
            .. rules.RootElement.EnumerateArray()
                .Where(rule => rule.GetProperty("kind").GetString() != "draw")
                .Select(rule => rule.GetProperty("id").GetString()!)
                .Order(StringComparer.Ordinal),
        ];
    }
}

using System.Text.Json;

namespace Oversight.Cli.Tests;

/// <summary>The main job on the shipped sample.</summary>
public sealed class ReportRunTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_WithoutOptions_WritesTheSamplesReportIntoTheWorkingFolder()
    {
        var outcome = CommandLine.Run(_folder.Path, ["report"]);
        Assert.Equal(0, outcome.Status);
        Assert.Equal(
            ["breaches.csv", "breaches.parquet", "manifest.json", "rejects.csv", "report.html", "report.xlsx", "summary.json"],
            Directory.GetFiles(_folder["oversight-report"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var summary = JsonDocument.Parse(File.ReadAllBytes(_folder["oversight-report", "summary.json"]));
        Assert.Equal(2022, summary.RootElement.GetProperty("year").GetInt32());
        Assert.Equal(5, summary.RootElement.GetProperty("jurisdictions").EnumerateObject().Count());
    }

    [Fact]
    public void Report_OnOneAndTwoThreadsAndAgain_IsTheSameToTheByte()
    {
        var one = Report("one", "--threads", "1");
        foreach (var other in new[] { Report("two", "--threads", "2"), Report("again", "--threads", "2") })
        {
            foreach (var file in new[] { "breaches.csv", "breaches.parquet", "summary.json", "report.html", "report.xlsx", "rejects.csv" })
            {
                Assert.Equal(File.ReadAllBytes(Path.Combine(one, file)), File.ReadAllBytes(Path.Combine(other, file)));
            }
        }
    }

    [Fact]
    public void Report_FailOnBreach_ExitsWithOneAndWrites()
    {
        var outcome = CommandLine.Run("report", "--out", _folder["report"], "--fail-on", "breach");
        Assert.Equal(1, outcome.Status);
        Assert.True(File.Exists(_folder["report", "manifest.json"]));
    }

    [Fact]
    public void Report_BadDateInARow_IsRejectedAndUnderStrictStatusFour()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        var file = Path.Combine(data, "objections.csv");
        var lines = File.ReadAllLines(file);
        var column = Array.IndexOf(lines[0].Split(','), "received_on");
        var cells = lines[1].Split(',');
        cells[column] = "2022-02-30";
        lines[1] = string.Join(',', cells);
        File.WriteAllLines(file, lines);

        Assert.Equal(4, CommandLine.Run("report", "--data", data, "--out", _folder["report"], "--strict").Status);
        var rejects = File.ReadAllLines(_folder["report", "rejects.csv"]);
        Assert.Contains(rejects, line => line.StartsWith("objections,objections.csv,2,received_on,2022-02-30,", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_OnlyOneJurisdiction_JudgesItAlone()
    {
        var report = Report("only", "--only", "zibo");
        using var summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(report, "summary.json")));
        Assert.Equal(["zibo"], summary.RootElement.GetProperty("jurisdictions").EnumerateObject().Select(found => found.Name));
        Assert.DoesNotContain(summary.RootElement.GetProperty("not_covered").EnumerateObject(), found => found.Name == "jintan");
    }

    [Fact]
    public void Report_ComparisonEditedInACopiedScript_ChangesExactlyTheBreachesThatItShould()
    {
        // A copy of all plug-ins in which zibo asks for more than two officers instead of two at least.
        var program = _folder.Copy(CommandLine.ProgramFolder, "program");
        var script = Path.Combine(program, "plugins", "Zibo", "policies", "teams.csx");
        var text = File.ReadAllText(script);
        Assert.Contains("i.TeamSize >= teamMin", text, StringComparison.Ordinal);
        File.WriteAllText(script, text.Replace("i.TeamSize >= teamMin", "i.TeamSize > teamMin", StringComparison.Ordinal));

        var before = Breaches(Report("before"));
        var after = Breaches(Report("after", program));

        // Counted by hand from the tables: inspections of the year that the document judges, with a team of exactly two and one leader.
        var places = Table("assignments.csv")
            .Where(row => row["jurisdiction"] == "zibo" && row["role"] is "leader" or "member")
            .ToLookup(row => row["inspection_id"]);
        var expected = Table("inspections.csv")
            .Where(row => row["jurisdiction"] == "zibo" && row["inspected_on"].StartsWith("2022-", StringComparison.Ordinal))
            .Where(row => row["source"] is "random" or "follow_up")
            .Where(row => places[row["inspection_id"]].Count() == 2
                && places[row["inspection_id"]].Count(place => place["role"] == "leader") == 1)
            .Select(row => ("zibo.9.team", row["inspection_id"]))
            .ToHashSet();
        Assert.NotEmpty(expected);
        Assert.Empty(before.Except(after));
        Assert.Equal(expected.Order(), after.Except(before).Order());
    }

    private string Report(string name, params string[] options)
    {
        var program = options is [var folder] && Directory.Exists(folder) ? folder : null;
        var arguments = new[] { "report", "--data", CommandLine.Sample, "--out", _folder[name] };
        var outcome = program is null
            ? CommandLine.Run([.. arguments, .. options])
            : CommandLine.RunCopy(program, arguments);
        Assert.True(outcome.Status == 0, outcome.Errors);
        return _folder[name];
    }

    private static HashSet<(string Rule, string Subject)> Breaches(string report) =>
        [.. Rows(Path.Combine(report, "breaches.csv")).Select(row => (row["rule_id"], row["subject_id"]))];

    private static IEnumerable<Dictionary<string, string>> Table(string file) => Rows(Path.Combine(CommandLine.Sample, file));

    // The sample and the breaches have no line break within a cell.
    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(file);
        var header = Cells(lines[0]);
        return lines.Skip(1).Select(Cells).Select(cells => header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (i == line.Length || (line[i] == ',' && !quoted))
            {
                cells.Add(line[start..i].Trim('"'));
                start = i + 1;
            }
        }

        return [.. cells];
    }
}

using System.Text.Json;

namespace Oversight.Cli.Tests;

/// <summary><c>oversight check</c>: what is understood of a dataset, without judging.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_Sample_PrintsTablesRangesAndValuesAsTheFilesHaveThem()
    {
        var outcome = CommandLine.Run("check", "--out", _folder["check"]);

        Assert.Equal(0, outcome.Status);
        Assert.Equal(["check.json", "manifest.json", "rejects.csv"], Directory.GetFiles(_folder["check"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var check = JsonDocument.Parse(File.ReadAllBytes(_folder["check", "check.json"]));
        var rows = File.ReadAllLines(Path.Combine(CommandLine.Sample, "inspections.csv")).Select(line => line.Split(',')).ToList();
        var covered = rows.Skip(1).Where(row => row[1] is "shuozhou" or "zibo" or "xinzhou" or "shancheng" or "jintan").ToList();
        var inspections = check.RootElement.GetProperty("tables").EnumerateArray().Single(t => t.GetProperty("table").GetString() == "inspections");
        Assert.Equal(covered.Count, inspections.GetProperty("accepted").GetInt32());
        foreach (var column in inspections.GetProperty("columns").EnumerateArray())
        {
            var place = Array.IndexOf(rows[0], column.GetProperty("name").GetString());
            var filled = covered.Select(row => row[place]).Where(value => value.Length > 0).ToList();
            if (column.TryGetProperty("least", out var least))
            {
                Assert.Equal(filled.Min(StringComparer.Ordinal), least.GetString());
                Assert.Equal(filled.Max(StringComparer.Ordinal), column.GetProperty("most").GetString());
                Assert.Equal(filled.Count, column.GetProperty("filled").GetInt32());
            }
            else
            {
                var counts = column.GetProperty("values").EnumerateObject().ToDictionary(v => v.Name, v => v.Value.GetInt32());
                Assert.All(
                    filled.GroupBy(value => value).Where(group => group.Count() != counts[group.Key]),
                    group => Assert.Equal(covered.Count - filled.Count, counts[group.Key] - group.Count()));
            }
        }

        Assert.Contains("  inspected_on           2021-09-06 … 2022-12-23", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_UnknownValues_AreListedWithTheNearestAllowedOne()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        var file = Path.Combine(data, "inspections.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",random,", ",randon,", StringComparison.Ordinal).Replace(",onsite,", ",实地检查,", StringComparison.Ordinal));

        var outcome = CommandLine.Run("check", "--data", data, "--out", _folder["check"], "--strict");

        Assert.Equal(4, outcome.Status);
        Assert.Contains("source “randon” ×2,", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(": is random meant? A map can say \"randon: random\"", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(": is onsite meant? A map can say \"实地检查: onsite\"", outcome.Output, StringComparison.Ordinal);
        using var check = JsonDocument.Parse(File.ReadAllBytes(_folder["check", "check.json"]));
        Assert.Equal(
            ["random", "onsite"],
            check.RootElement.GetProperty("unknown_values").EnumerateArray().Select(value => value.GetProperty("nearest").GetString()));
    }

    [Fact]
    public void Check_DamagedData_ListsTheSameRejectsAsReport()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        foreach (var name in new[] { "objects.csv", "inspections.csv", "assignments.csv" })
        {
            var lines = File.ReadAllLines(Path.Combine(data, name)).ToList();
            lines.RemoveAt(7);
            lines[9] += ",x";
            lines.Add(lines[3]);
            File.WriteAllLines(Path.Combine(data, name), lines);
        }

        var check = CommandLine.Run("check", "--data", data, "--out", _folder["check"]);
        var report = CommandLine.Run("report", "--data", data, "--out", _folder["report"]);

        Assert.Equal((0, 0), (check.Status, report.Status));
        Assert.Equal(File.ReadAllBytes(_folder["report", "rejects.csv"]), File.ReadAllBytes(_folder["check", "rejects.csv"]));
        Assert.True(File.ReadAllLines(_folder["check", "rejects.csv"]).Length > 6);
    }

    [Fact]
    public void Check_RequiredColumnMissing_SaysSoAndWritesNothing()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        File.WriteAllText(Path.Combine(data, "plans.csv"), "plan_id,jurisdiction,year\n");

        var outcome = CommandLine.Run("check", "--data", data, "--out", _folder["check"]);

        Assert.Equal(2, outcome.Status);
        Assert.Equal("oversight: plans.csv: table plans lacks the required column item_id.", outcome.ErrorLines[^1]);
        Assert.False(Directory.Exists(_folder["check"]));
    }

    [Fact]
    public void Check_HeadingsWithControlCharacters_CannotMoveTheCursor()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        var file = Path.Combine(data, "conflicts.csv");
        var lines = File.ReadAllLines(file);
        File.WriteAllLines(file, lines.Select((line, i) => line + (i == 0 ? ",\u001b[2Jred" : ",x")));

        var outcome = CommandLine.Run("check", "--data", data, "--out", _folder["check"]);

        Assert.DoesNotContain('\u001b', outcome.Output + outcome.Errors);
        Assert.Contains("[2Jred", outcome.Output, StringComparison.Ordinal);
    }
}

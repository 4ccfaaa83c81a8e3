using System.Text.Json;

namespace Oversight.Cli.Tests;

/// <summary>
/// The worked example on 67,264 public inspection records. What to expect was counted independently, by the Python program
/// datasets/chicago/independent_counts.py (standard library only), and is kept beside it.
/// </summary>
public sealed class ChicagoTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [RealDataFact]
    public void Report_OfTheRealRecords_EqualsTheIndependentCount()
    {
        var outcome = CommandLine.Run(
            "report", "--data", RealDataFactAttribute.Chicago, "--year", "2013", "--out", _folder["report"],
            "--plugins", Path.Combine(CommandLine.Root, "plugins", "examples", "Chicago"));
        Assert.True(outcome.Status == 0, outcome.Errors);

        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(CommandLine.Root, "datasets", "chicago", "expected-2013.json")));
        using var summary = JsonDocument.Parse(File.ReadAllBytes(_folder["report", "summary.json"]));
        var count = expected.RootElement.GetProperty("2013");
        var found = summary.RootElement.GetProperty("jurisdictions").GetProperty("chicago");

        var bases = found.GetProperty("bases");
        foreach (var ratio in new[] { "coverage", "random_coverage", "joint_rate", "publication_rate", "problem_rate", "participation_rate" })
        {
            Assert.Equal(Numbers(count.GetProperty(ratio)), Numbers(bases.GetProperty(ratio)));
        }

        var indicators = found.GetProperty("indicators");
        Assert.Equal(count.GetProperty("objects_over_cap").GetInt64(), indicators.GetProperty("overload_objects").GetInt64());
        Assert.Equal(JsonValueKind.Null, indicators.GetProperty("overload_officers").ValueKind);

        var followUp = count.GetProperty("follow_up");
        var rule = found.GetProperty("rules").GetProperty("chicago.2.follow-up");
        foreach (var outcomeName in new[] { "checked", "breached", "pending" })
        {
            Assert.Equal(followUp.GetProperty(outcomeName).GetInt64(), rule.GetProperty(outcomeName).GetInt64());
        }

        var states = File.ReadLines(_folder["report", "breaches.csv"])
            .Where(line => line.StartsWith("chicago.2.follow-up,", StringComparison.Ordinal))
            .CountBy(line => line.Contains(",late,", StringComparison.Ordinal) ? "late" : "overdue")
            .ToDictionary();
        Assert.Equal(followUp.GetProperty("late").GetInt32(), states["late"]);
        Assert.Equal(followUp.GetProperty("overdue").GetInt32(), states["overdue"]);
    }

    private static long[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetInt64())];
}

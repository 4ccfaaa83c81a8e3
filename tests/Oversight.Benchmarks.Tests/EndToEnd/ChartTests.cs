using Oversight.Benchmarks.EndToEnd;

namespace Oversight.Benchmarks.Tests.EndToEnd;

public sealed class ChartTests
{
    private const string Results =
        """
        {
          "commit": "0123456789abcdef", "machine": {"cpu": "A processor", "runtime": ".NET 10"}, "memory": "4GB", "threads": 2,
          "points": [
            {"contestant": "engine", "inspections": 100000, "seconds": 3.25, "peakMebibytes": 400},
            {"contestant": "engine", "inspections": 1000000, "seconds": 21.5, "peakMebibytes": 1800},
            {"contestant": "sql", "inspections": 100000, "seconds": 2.125, "peakMebibytes": 300}
          ]
        }
        """;

    [Fact]
    public void Draw_OfTheSameResults_GivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        var results = Path.Combine(folder.Path, "end-to-end.json");
        File.WriteAllText(results, Results);
        var first = File.ReadAllText(Chart.Draw(results));
        Assert.Equal(first, File.ReadAllText(Chart.Draw(results)));
        Assert.StartsWith("<svg", first, StringComparison.Ordinal);
        Assert.All(["A processor", "21.5", "1800", "oversight report", "DuckDB SQL"], text => Assert.Contains(text, first, StringComparison.Ordinal));
        Assert.DoesNotContain("LINQ", first, StringComparison.Ordinal);
    }
}

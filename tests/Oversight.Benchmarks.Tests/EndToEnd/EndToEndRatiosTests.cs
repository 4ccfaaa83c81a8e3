using Oversight.Benchmarks.EndToEnd;

namespace Oversight.Benchmarks.Tests.EndToEnd;

public sealed class EndToEndRatiosTests
{
    [Fact]
    public void Of_RunsBesideEachOther_TakesTheMedianOfTheirRatios()
    {
        // The second run met a slow machine: both took ten times as long.
        var engine = Point("engine", 1000, 3, (1, 2), (10, 20), (1.5, 1.5));
        var sql = Point("sql", 1000, 2, (1, 1), (10, 10), (1, 2));
        Assert.Equal(
            [new EndToEndRatio("engine ÷ SQL, evaluation", 1000, 2), new EndToEndRatio("engine ÷ SQL, start to end", 1000, 1.5)],
            EndToEndRatios.Of([engine, sql]));
    }

    [Fact]
    public void Of_TenTimesTheSize_DividesTheMedians() => Assert.Equal(
        [new EndToEndRatio("engine, 10,000 ÷ 1,000", 10_000, 9)],
        EndToEndRatios.Of([Point("engine", 1000, 3), Point("engine", 10_000, 27), Point("engine", 30_000, 90)]));

    private static EndToEndPoint Point(string contestant, int inspections, double seconds, params (double Load, double Evaluate)[] runs) =>
        new(contestant, inspections, inspections, runs.Length, seconds, seconds, 1, 1, new Dictionary<string, double>())
        {
            Each = [.. runs.Select(run => new Dictionary<string, double> { ["load"] = run.Load, ["evaluate"] = run.Evaluate })],
        };
}

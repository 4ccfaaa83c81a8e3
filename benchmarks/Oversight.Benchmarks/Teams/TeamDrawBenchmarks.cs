using BenchmarkDotNet.Attributes;
using Oversight.Benchmarks.Data;
using Oversight.Drawing.Teams;

namespace Oversight.Benchmarks.Teams;

/// <summary>Teams of two for many visits; an officer for each 50 visits, at least 20 and at most 2,000.</summary>
public class TeamDrawBenchmarks
{
    private TeamProblem problem = null!;

    public static IEnumerable<int> Sizes => BenchmarkSizes.Or(1_000, 10_000, 100_000);

    [ParamsSource(nameof(Sizes))]
    public int Visits { get; set; }

    [GlobalSetup]
    public void Setup() => problem = TeamProblems.For(Visits);

    [Benchmark]
    public bool Draw() => TeamDraw.Draw(problem, Keys.Officers, Keys.Leader).IsDrawn;
}

using BenchmarkDotNet.Attributes;

namespace Oversight.Benchmarks.Selection;

/// <summary>A stratified draw of a hundredth out of Arrow's columns; 10⁸ rows need 4.5 GB.</summary>
public class StratifiedDrawBenchmarks : IDisposable
{
    private StratifiedFrame frame = null!;

    public static IEnumerable<int> Sizes => BenchmarkSizes.Or(10_000, 100_000, 1_000_000);

    [ParamsSource(nameof(Sizes))]
    public int Rows { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => frame = new StratifiedFrame(Rows);

    [GlobalCleanup]
    public void Dispose()
    {
        frame.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public int Draw() => frame.Draw(Threads).Sum(sample => sample.Drawn.Count);
}

using BenchmarkDotNet.Attributes;

namespace Oversight.Benchmarks.Registers;

/// <summary>A draw of 1,000 from a table of DuckDB, against DuckDB's own hash, order and limit on as many threads.</summary>
public class RegisterSamplerBenchmarks : IDisposable
{
    private RegisterTable table = null!;

    public static IEnumerable<int> Sizes => BenchmarkSizes.Or(100_000, 1_000_000, 10_000_000);

    [ParamsSource(nameof(Sizes))]
    public int Rows { get; set; }

    [Params(2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => table = new RegisterTable(Rows, Threads);

    [GlobalCleanup]
    public void Dispose()
    {
        table.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public int Query() => table.Query().Count;

    [Benchmark]
    public int Sample() => table.Sample().Drawn.Count;
}

using BenchmarkDotNet.Attributes;
using Oversight.Benchmarks.Data;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Tickets;

/// <summary>Tickets of 18-byte ids, on each path that the processor has, against the platform's one-shot SHA-256.</summary>
public class TicketHasherBenchmarks : IDisposable
{
    private const int Rows = 512 * IdFrame.BatchRows;
    private readonly ulong[] leading = new ulong[Rows];
    private IdFrame frame = null!;
    private PlatformHash hash = null!;
    private ITicketHasher hasher = null!;

    public static IEnumerable<string> Paths => TicketHasher.Supported;

    [ParamsSource(nameof(Paths))]
    public string Path { get; set; } = "";

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        frame = new IdFrame(Rows);
        hash = new PlatformHash(frame, Rows);
        hasher = TicketHasher.For(Keys.Objects, Path);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        frame.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public void Platform() => Share((from, rows) =>
    {
        for (var row = from; row < from + rows; row++)
        {
            leading[row] = hash.Of(row).First;
        }
    });

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Duck() => Share((from, rows) => hasher.Leading(frame.Duck(from, rows), leading.AsSpan(from, rows)));

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Arrow() => Share((from, rows) => hasher.Leading(frame.Arrow(from, rows), leading.AsSpan(from, rows)));

    // Batches as they come, each thread its part of them.
    private void Share(Action<int, int> batch) => Workers.Run(Threads, thread =>
    {
        var own = Rows / Threads;
        for (var from = thread * own; from < (thread + 1) * own; from += IdFrame.BatchRows)
        {
            batch(from, IdFrame.BatchRows);
        }
    });
}

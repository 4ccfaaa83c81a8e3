using System.Diagnostics;
using Oversight.Benchmarks.Data;
using Oversight.Benchmarks.Registers;
using Oversight.Benchmarks.Selection;
using Oversight.Benchmarks.Teams;
using Oversight.Drawing.Teams;

namespace Oversight.Benchmarks.Sweeps;

/// <summary>How draws grow with what they are drawn from.</summary>
internal static class Sweep
{
    private const int FewestRuns = 4;
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1.5);

    /// <summary>All sizes, one after the other; 10⁸ rows need 5 GB.</summary>
    public static IEnumerable<SweepPoint> Run()
    {
        foreach (var rows in BenchmarkSizes.Or(10_000, 100_000, 1_000_000, 10_000_000, 100_000_000))
        {
            using var frame = new StratifiedFrame(rows);
            yield return Measure("stratified draw from Arrow columns", rows, 1, () => frame.Draw(1));
            yield return Measure("stratified draw from Arrow columns", rows, 2, () => frame.Draw(2));
        }

        foreach (var rows in BenchmarkSizes.Or(100_000, 1_000_000, 10_000_000))
        {
            // 3 of 100 are drawn, as a plan does.
            for (var threads = 1; threads <= 2; threads++)
            {
                using var table = new RegisterTable(rows, threads, rows / 100 * 3);
                yield return Measure("draw of 3 % from a table", rows, threads, () => table.Sample());
                yield return Measure("DuckDB's ORDER BY sha256 LIMIT 3 %", rows, threads, () => table.Query());
            }
        }

        foreach (var visits in BenchmarkSizes.Or(1_000, 10_000, 100_000, 1_000_000))
        {
            var problem = TeamProblems.For(visits);
            yield return Measure("team draw", visits, 1, () => TeamDraw.Draw(problem, Keys.Officers, Keys.Leader));
        }
    }

    private static SweepPoint Measure(string name, int size, int threads, Action run)
    {
        var (clock, processor) = (double.MaxValue, double.MaxValue);
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < FewestRuns || Stopwatch.GetElapsedTime(began) < Least; i++)
        {
            var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            run();
            clock = Math.Min(clock, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
        }

        return new SweepPoint(name, size, threads, clock, processor);
    }
}

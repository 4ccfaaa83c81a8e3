using System.Globalization;
using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.Replicates;

/// <summary>What memory the command takes, the more replicates it draws.</summary>
internal static class MemoryGrowth
{
    private const int Ratios = 10;
    private static readonly int[] Replicates = [100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Runs the command once for each number, after a run that is not counted: it compiles the scripts.</summary>
    public static IEnumerable<MemoryPoint> Run(int threads)
    {
        var folder = Directory.CreateTempSubdirectory("oversight-replicates-").FullName;
        try
        {
            Simulate(folder, Replicates[0], threads);
            foreach (var replicates in Replicates)
            {
                var run = Simulate(folder, replicates, threads);
                yield return new MemoryPoint(replicates, (long)replicates * Ratios, run.Seconds, run.PeakBytes / 1e6);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ChildRun Simulate(string folder, int replicates, int threads) => ChildProcess.Run(ChildProcess.Start(
        BuiltPrograms.Oversight,
        "simulate", "--data", Path.Combine(Machine.RepositoryRoot, "datasets", "sample"), "--jurisdiction", "xinzhou", "--ratio", $"1%..{Ratios}%:1%",
        "--replicates", replicates.ToString(CultureInfo.InvariantCulture), "--threads", threads.ToString(CultureInfo.InvariantCulture),
        "--out", Path.Combine(folder, "what-if")));
}

using System.Diagnostics;
using System.Globalization;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers;

/// <summary><c>--compare-NAME DATASET --year Y [--as-of D]</c>: judges a dataset by the engine and by a peer, and lists what differs.</summary>
internal static class CompareCommand
{
    private const int Listed = 100;

    /// <summary>The peer that an argument names; null where it names none.</summary>
    public static IPeer? Named(string argument) => AllPeers.Of().SingleOrDefault(peer => argument == $"--compare-{peer.Name}");

    /// <summary>Exit status 0: equal; 1: different; 2: usage or input error.</summary>
    public static int Run(IPeer peer, IReadOnlyList<string> args)
    {
        if (Parse(args) is not var (dataset, year, cutOff))
        {
            Console.Error.WriteLine($"--compare-{peer.Name} DATASET --year Y [--as-of YYYY-MM-DD]");
            return 2;
        }

        try
        {
            return Compare(peer, dataset, year, cutOff);
        }
        catch (Exception error) when (error is DatasetException or DuckDBException)
        {
            Console.Error.WriteLine(error.Message);
            return 2;
        }
    }

    private static int Compare(IPeer peer, string dataset, int year, DateOnly cutOff)
    {
        var temporary = Directory.CreateTempSubdirectory("oversight-compare-");
        try
        {
            var options = new DuckDBOptions { Threads = Environment.ProcessorCount, TempDirectory = temporary.FullName };
            var start = Stopwatch.GetTimestamp();
            var found = peer.Judge(dataset, year, cutOff, options);
            Console.WriteLine($"{peer.Name}: load and evaluate {Stopwatch.GetElapsedTime(start).TotalSeconds:F2} s");
            var engine = EngineRun.Of(dataset, year, cutOff, options);
            var differences = PeerDifferences.Of(engine, found.Breaches, found.Counts, peer.Name).ToArray();
            foreach (var line in differences.Take(Listed))
            {
                Console.WriteLine(line);
            }

            Console.WriteLine($"{engine.Counts.Count} rules, {engine.Breaches.Count} breaches, {differences.Length} differences");
            return differences.Length == 0 ? 0 : 1;
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static (string Dataset, int Year, DateOnly CutOff)? Parse(IReadOnlyList<string> args)
    {
        if (args is not ([_, "--year", _] or [_, "--year", _, "--as-of", _])
            || !int.TryParse(args[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9999)
        {
            return null;
        }

        var cutOff = new DateOnly(year, 12, 31);
        return args.Count == 3 || DateOnly.TryParseExact(args[4], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out cutOff)
            ? (args[0], year, cutOff)
            : null;
    }
}

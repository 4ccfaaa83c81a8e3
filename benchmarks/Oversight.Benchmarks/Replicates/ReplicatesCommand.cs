using System.Globalization;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.Replicates;

/// <summary>
/// <c>--replicates</c>: indices beside NumPy, a sweep over ratios beside its largest ratio, and the memory of the command; <c>--record</c> writes them beside
/// the other results.
/// </summary>
internal static class ReplicatesCommand
{
    /// <summary>Exit status 0: done; 2: usage.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        var (objects, replicates, threads, python, record) = (10_000_000, 1000, 2, NumpyPeer.Python, false);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--record")
            {
                record = true;
            }
            else if (args[i] == "--python" && i + 1 < args.Count)
            {
                python = args[++i];
            }
            else if (i + 1 < args.Count && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                && args[i] is "--objects" or "--times" or "--threads")
            {
                (objects, replicates, threads) = args[i++] switch
                {
                    "--objects" => (number, replicates, threads),
                    "--times" => (objects, number, threads),
                    _ => (objects, replicates, number),
                };
            }
            else
            {
                Console.Error.WriteLine("--replicates [--objects 10000000] [--times 1000] [--threads 2] [--python /usr/bin/python3] [--record]");
                return 2;
            }
        }

        var commit = record ? MeasuredCode.Commit() : "";
        var machine = Machine.This();
        using var numpy = new NumpyPeer(python);
        var indices = new List<IndexPoint>();
        foreach (var point in IndexRace.Run(numpy))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{point.Size,10:N0} of {point.Population,12:N0} {point.Nanoseconds,8:F2} ns a number, NumPy {numpy.Version} {point.NumpyNanoseconds,8:F2} ns: {point.TimesAsFast:F1} times as fast"));
            indices.Add(point);
        }

        var sweep = RatioSweep.Run(objects, replicates, threads);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sweep.Replicates:N0} replicates × {sweep.Ratios} ratios over {sweep.Objects:N0} firms: {sweep.SweepSeconds:F1} s, the largest ratio alone {sweep.LargestSeconds:F1} s: {sweep.Times:F2} times"));
        var memory = new List<MemoryPoint>();
        foreach (var point in MemoryGrowth.Run(threads))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"simulate, {point.Replicates,9:N0} replicates: {point.Rows,10:N0} rows in {point.Seconds:F1} s, peak {point.PeakMegabytes:F0} MB"));
            memory.Add(point);
        }

        if (record)
        {
            Console.WriteLine(ResultFile.WriteAs("replicates", machine, new { commit, machine, numpy = numpy.Version, indices, sweep }));
        }

        return 0;
    }
}

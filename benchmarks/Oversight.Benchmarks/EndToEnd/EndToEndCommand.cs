using Oversight.Benchmarks.Guard;
using Oversight.Benchmarks.Peers;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>
/// <c>--end-to-end</c>: makes provinces of growing size and measures <c>oversight report</c> on them, start to end, beside the peers;
/// <c>--record</c> writes the results and their chart beside the guard's.
/// </summary>
internal static class EndToEndCommand
{
    /// <summary>Exit status 0: done; 2: usage.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        EndToEndOptions options;
        try
        {
            options = EndToEndOptions.Read(args);
        }
        catch (FormatException fault)
        {
            Console.Error.WriteLine($"{EndToEndOptions.Usage}: {fault.Message}");
            return 2;
        }

        var commit = options.Record ? MeasuredCode.Commit() : "";
        var machine = Machine.This();
        Directory.CreateDirectory(options.Data);
        var engine = new EngineContestant(Path.Combine(options.Data, "scripts"));
        engine.Prepare();
        var runner = new EndToEndRunner(options, [engine, .. AllPeers.Of().Select(peer => new PeerContestant(peer, UpTo(peer, options)))]);

        EndToEndTable.Head(Console.Out);
        var points = new List<EndToEndPoint>();
        foreach (var inspections in options.Inspections)
        {
            foreach (var point in runner.Run(GeneratedDataset.In(options.Data, inspections), inspections))
            {
                EndToEndTable.Write(point, Console.Out);
                points.Add(point);
            }
        }

        var ratios = EndToEndRatios.Of(points).Select(ratio => ratio with { Value = Math.Round(ratio.Value, 3) }).ToList();
        EndToEndTable.Write(ratios, Console.Out);
        if (options.Record)
        {
            var file = ResultFile.WriteAs(
                "end-to-end", machine, new { commit, machine, memory = options.Memory, threads = options.Threads, year = GeneratedDataset.Year, points, ratios });
            Console.WriteLine(file);
            Console.WriteLine(Chart.Draw(file));
        }

        return 0;
    }

    private static int UpTo(IPeer peer, EndToEndOptions options) => peer.KeepsAllInMemory ? options.LinqUpTo : int.MaxValue;
}

using Oversight.Benchmarks.Guard;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Sweeps;

/// <summary><c>--sweep</c>: measures draws of growing size and prints them; <c>--record</c> writes them beside the guard's results.</summary>
internal static class SweepCommand
{
    /// <summary>Exit status 0: done; 2: usage.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        if (args is not ([] or ["--record"]))
        {
            Console.Error.WriteLine("--sweep [--record]");
            return 2;
        }

        Environment.SetEnvironmentVariable(TicketHasher.Variable, null);
        var commit = args.Count > 0 ? MeasuredCode.Commit() : "";
        var machine = Machine.This();
        var points = new List<SweepPoint>();
        foreach (var point in Sweep.Run())
        {
            Console.WriteLine(
                $"{point.Name,-40} {point.Size,12:N0} {point.Threads,2} threads {point.Milliseconds,12:F2} ms {point.ProcessorMilliseconds,12:F2} cpu ms");
            points.Add(point);
        }

        if (args.Count > 0)
        {
            Console.WriteLine(ResultFile.Write("sweep", machine, new { commit, machine, points }));
        }

        return 0;
    }
}

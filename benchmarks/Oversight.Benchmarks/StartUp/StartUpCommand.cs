using System.Globalization;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.StartUp;

/// <summary>
/// <c>--start-up</c>: how long <c>oversight report</c> takes on the sample, start to end, against an empty console program; and what
/// compiling the scripts adds, against compiling a trivial one. <c>--record</c> writes the results beside the guard's.
/// </summary>
internal static class StartUpCommand
{
    private const int FewestRounds = 10;

    /// <summary>Exit status 0: done; 2: usage.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        var (record, rounds) = (false, FewestRounds + 1);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--record")
            {
                record = true;
            }
            else if (args[i] == "--repeat" && i + 1 < args.Count && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out rounds) && rounds > 0)
            {
                i++;
            }
            else
            {
                Console.Error.WriteLine($"--start-up [--repeat N] [--record]: not {args[i]}");
                return 2;
            }
        }

        if (record && rounds < FewestRounds)
        {
            Console.Error.WriteLine($"Only medians of {FewestRounds} rounds or more are recorded.");
            return 2;
        }

        var commit = record ? MeasuredCode.Commit() : "";
        var machine = Machine.This();
        var folder = Directory.CreateTempSubdirectory("oversight-start-up-").FullName;
        try
        {
            var result = new StartUpRunner(folder).Run(rounds);
            foreach (var (name, value) in result.Lines)
            {
                Console.WriteLine($"{name,-64} {value,10:F2}");
            }

            if (record)
            {
                Console.WriteLine(ResultFile.WriteAs("start-up", machine, new { commit, machine, empty = "ReadyToRun", result.Rounds, result.Median, result.Ratios }));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }
}

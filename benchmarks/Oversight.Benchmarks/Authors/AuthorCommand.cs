using System.Globalization;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.Authors;

/// <summary>
/// <c>--author</c>: how long the author of a plug-in waits, from <c>plugin new</c> to passing cases without any cache, for the cases of
/// all plug-ins, and for the result of a change. <c>--clean</c> begins with a clone that is built without any cache. <c>--record</c> writes the results beside the guard's.
/// </summary>
internal static class AuthorCommand
{
    private const int Repeat = 20;

    /// <summary>Exit status 0: all in time; 1: not all; 2: usage.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        var (record, clean, repeat) = (false, false, Repeat);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--record")
            {
                record = true;
            }
            else if (args[i] == "--clean")
            {
                clean = true;
            }
            else if (args[i] == "--repeat" && i + 1 < args.Count && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out repeat) && repeat > 0)
            {
                i++;
            }
            else
            {
                Console.Error.WriteLine($"--author [--clean] [--repeat N] [--record]: not {args[i]}");
                return 2;
            }
        }

        var commit = record ? MeasuredCode.Commit() : "";
        var machine = Machine.This();
        var folder = Directory.CreateTempSubdirectory("oversight-author-").FullName;
        try
        {
            var times = new AuthorRunner(folder).Run(clean, repeat);
            foreach (var (name, seconds, most) in times.Lines)
            {
                Console.WriteLine($"{name,-56} {seconds,8:F3}   at most {most,5:F1}{(seconds <= most ? "" : "   TOO LONG")}");
            }

            if (record)
            {
                Console.WriteLine(ResultFile.WriteAs("author", machine, new { commit, machine, repeat, times }));
            }

            return times.Lines.All(line => line.Seconds <= line.Most) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

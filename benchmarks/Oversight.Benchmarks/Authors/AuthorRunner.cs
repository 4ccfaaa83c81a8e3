using System.Diagnostics;
using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.Authors;

/// <summary>Does what the author of a plug-in does.</summary>
/// <param name="folder">A folder for what comes of it.</param>
internal sealed class AuthorRunner(string folder)
{
    private const string Name = "Benchmarked";
    private const int WarmUp = 10;

    private string program = BuiltPrograms.Oversight;

    private string Plugin => Path.Combine(folder, Name);

    /// <summary>Does all of it.</summary>
    /// <param name="clean">Whether the program is first got and built as on another machine: all that follows is done with that one.</param>
    /// <param name="repeat">How often all plug-ins are tested, and a script is changed.</param>
    public AuthorTimes Run(bool clean, int repeat)
    {
        double? got = clean ? Rounded(GetProgram()) : null;
        var made = Seconds(Oversight("plugin", "new", Name));
        var built = Seconds(Clean(ChildProcess.Start("dotnet", "build", Plugin, "-nodeReuse:false")));
        var tested = Seconds(Oversight("plugin", "test", Plugin));
        Seconds(Oversight("plugin", "test"));
        var all = Enumerable.Range(0, repeat).Select(_ => Seconds(Oversight("plugin", "test"))).ToList();
        var edits = Edits(repeat);
        return new AuthorTimes(Rounded(made), Rounded(built), Rounded(tested), Rounded(RatioMeter.Median(all)), Rounded(RatioMeter.Median(edits)), Rounded(edits.Max())) { Program = got };
    }

    // Only what is committed is in a clone.
    private double GetProgram()
    {
        var clone = Path.Combine(folder, "clone");
        var seconds = Seconds(Clean(ChildProcess.Start("git", "clone", "--quiet", "--no-hardlinks", Machine.RepositoryRoot, clone)))
            + Seconds(Clean(ChildProcess.Start("dotnet", "build", "-c", "Release", Path.Combine(clone, "engine", "Oversight.Cli"), "-nodeReuse:false")));
        program = Path.Combine(clone, Path.GetRelativePath(Machine.RepositoryRoot, BuiltPrograms.Oversight));
        return seconds;
    }

    // Each change is another one, so that its script was never compiled.
    private List<double> Edits(int repeat)
    {
        var start = Oversight("plugin", "test", Plugin, "--watch");
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        try
        {
            Result(process);
            var script = Path.Combine(Plugin, "policies", "inspections.csx");
            var text = File.ReadAllText(script);
            var seconds = new List<double>();
            for (var edit = 0; edit < WarmUp + repeat; edit++)
            {
                var began = Stopwatch.GetTimestamp();
                File.WriteAllText(script, $"{text}// change {edit}\n");
                Result(process);
                seconds.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            }

            return seconds[WarmUp..];
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static void Result(Process process)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("in ", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("plugin test --watch ended before its result.");
    }

    private ProcessStartInfo Oversight(params string[] arguments)
    {
        var start = ChildProcess.Start(program, arguments);
        start.WorkingDirectory = folder;
        start.Environment["OVERSIGHT_LANG"] = "en";
        start.Environment["OVERSIGHT_CACHE"] = Path.Combine(folder, "scripts");
        return start;
    }

    // As on a machine where nothing was built before.
    private ProcessStartInfo Clean(ProcessStartInfo start)
    {
        var home = Directory.CreateDirectory(Path.Combine(folder, "home")).FullName;
        foreach (var name in new[] { "HOME", "USERPROFILE", "DOTNET_CLI_HOME" })
        {
            start.Environment[name] = home;
        }

        start.Environment.Remove("NUGET_PACKAGES");
        start.WorkingDirectory = folder;
        return start;
    }

    private static double Seconds(ProcessStartInfo start) => ChildProcess.Run(start).Seconds;

    private static double Rounded(double seconds) => Math.Round(seconds, 3);
}

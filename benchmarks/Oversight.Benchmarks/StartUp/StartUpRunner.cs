using System.Diagnostics;
using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.StartUp;

/// <summary>Runs the programs by turns.</summary>
/// <param name="folder">A folder for what they write.</param>
internal sealed class StartUpRunner(string folder)
{
    private readonly string _warm = Path.Combine(folder, "scripts");

    /// <summary>Some rounds, after one that is not counted: it fills the caches of the disk and of the scripts.</summary>
    public StartUpResult Run(int rounds)
    {
        var empty = EmptyConsole.Publish(Path.Combine(folder, "empty"));
        Round(empty);
        return StartUpResult.Of([.. Enumerable.Range(0, rounds).Select(_ => Round(empty))]);
    }

    private StartUpRun Round(string empty)
    {
        var cold = Directory.CreateTempSubdirectory("oversight-scripts-").FullName;
        try
        {
            return new StartUpRun(
                Milliseconds(ChildProcess.Start(empty)),
                Milliseconds(Report(_warm)),
                Milliseconds(Report(cold)),
                Milliseconds(ChildProcess.Start(BuiltPrograms.Benchmarks, TrivialScript.Arguments(compile: true))),
                Milliseconds(ChildProcess.Start(BuiltPrograms.Benchmarks, TrivialScript.Arguments(compile: false))));
        }
        finally
        {
            Directory.Delete(cold, recursive: true);
        }
    }

    // With everything as a user has it, but for where scripts are kept and the report goes.
    private ProcessStartInfo Report(string scripts)
    {
        var start = ChildProcess.Start(
            BuiltPrograms.Oversight,
            "report", "--data", Path.Combine(Machine.RepositoryRoot, "datasets", "sample"), "--lang", "en", "--out", Path.Combine(folder, "report"));
        start.Environment["OVERSIGHT_CACHE"] = scripts;
        return start;
    }

    private static double Milliseconds(ProcessStartInfo start) => ChildProcess.Run(start).Seconds * 1000;
}

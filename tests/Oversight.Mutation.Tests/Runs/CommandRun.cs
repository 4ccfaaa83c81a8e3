using Oversight.Cli;

namespace Oversight.Mutation.Tests.Runs;

/// <summary>Runs the command within this process, through its own entry.</summary>
internal static class CommandRun
{
    /// <summary>A run that takes longer hangs: the longest of them takes a few seconds.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>Runs it.</summary>
    /// <param name="arguments">The command line.</param>
    internal static async Task<Outcome> RunAsync(IEnumerable<string> arguments)
    {
        var (output, errors) = ConsoleCapture.Begin();
        string[] line = [.. arguments];
        var run = Task.Run(() => Application.Run(line));
        var ended = await Task.WhenAny(run, Task.Delay(Limit)) == run;
        return new Outcome(ended ? await run : null, output.ToString(), errors.ToString());
    }
}

using Oversight.Reports.Jobs;
using Spectre.Console;

namespace Oversight.Cli.Console;

/// <summary>Runs a job and shows how far it is: live on a terminal, in plain lines in a log.</summary>
internal static class JobRunner
{
    public static T Run<T>(Words words, Func<IJobProgress, T> job)
    {
        if (System.Console.IsErrorRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            using var lines = new LineProgress(System.Console.Error, words, TimeProvider.System);
            return job(lines);
        }

        var errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Error) });
        return errors.Status().Start("…", status =>
        {
            using var live = new TerminalProgress(text => status.Status(text), words, TimeProvider.System);
            return job(live);
        });
    }
}

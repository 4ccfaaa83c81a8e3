using System.ComponentModel;
using System.Diagnostics;

namespace Oversight.Cli.Console;

/// <summary>Opens a file as the system's file manager would: with <c>xdg-open</c>, <c>open</c> or Windows' own way.</summary>
internal static class SystemOpener
{
    // An opener that is still running by then shows the file itself, as a text browser does.
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(5);

    /// <summary>Opens the file, or says on standard error that it cannot be opened: the report stands all the same.</summary>
    public static void Open(string path, Words words)
    {
        if (Try(path) is { } why)
        {
            Closing.TryLine(words[$"报告已写好，但打不开：{why}；请自行打开 {path}", $"the report is written but cannot be opened: {why}; open {path} yourself"]);
        }
    }

    /// <summary>Opens the file.</summary>
    /// <returns>Why it could not; null when it could.</returns>
    private static string? Try(string path)
    {
        try
        {
            using var process = Process.Start(Opener(path));
            if (process is null || !process.WaitForExit(Wait) || process.ExitCode == 0)
            {
                return null;
            }

            return $"{process.StartInfo.FileName} ({process.ExitCode})";
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or PlatformNotSupportedException or IOException)
        {
            return error.Message;
        }
    }

    // Redirected, so that the opener's words do not get between ours.
    private static ProcessStartInfo Opener(string path) => OperatingSystem.IsWindows()
        ? new ProcessStartInfo(path) { UseShellExecute = true }
        : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [path])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
}

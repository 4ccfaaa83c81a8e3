using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Oversight.Benchmarks.Children;

/// <summary>Runs a program and measures it from outside.</summary>
/// <remarks>
/// The system's own high-water mark of resident memory and the processor time used so far are read every few milliseconds: the
/// mark never falls, so only what a program takes in its last moment is missed. What wait4 tells after the end would not do: its peak
/// begins with the memory of the parent.
/// </remarks>
internal static class ChildProcess
{
    private const int Last = 20;
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(10);

    /// <summary>How to start a program of this repository.</summary>
    public static ProcessStartInfo Start(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments);

        // A program finds the runtime that runs this one, wherever that is.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return start;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another status than 0.</exception>
    public static ChildRun Run(ProcessStartInfo start)
    {
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = true;
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var lines = new List<ChildLine>();
        var errors = new Thread(() =>
        {
            while (process.StandardError.ReadLine() is { } line)
            {
                lines.Add(new ChildLine(line, Stopwatch.GetElapsedTime(began).TotalSeconds));
            }
        });
        var output = new Thread(() => process.StandardOutput.BaseStream.CopyTo(Stream.Null));
        errors.Start();
        output.Start();

        var (used, peak) = (TimeSpan.Zero, 0L);
        do
        {
            (used, peak) = Look(process, used, peak);
        }
        while (!process.WaitForExit(Every));

        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        errors.Join();
        output.Join();
        return process.ExitCode == 0
            ? new ChildRun(seconds, used.TotalSeconds, peak, lines)
            : throw new InvalidOperationException(
                $"{Path.GetFileName(start.FileName)} {string.Join(' ', start.ArgumentList)} ended with status {process.ExitCode}:\n"
                + string.Join('\n', lines.TakeLast(Last).Select(line => line.Text)));
    }

    private static (TimeSpan Used, long Peak) Look(Process process, TimeSpan used, long peak)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            return (used, peak);
        }
    }
}

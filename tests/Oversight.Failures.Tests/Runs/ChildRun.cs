using System.Diagnostics;
using System.Text;

namespace Oversight.Failures.Tests.Runs;

/// <summary>A run of the built program in a process of its own.</summary>
internal sealed class ChildRun : IDisposable
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task _errors;
    private readonly List<SaidLine> _said = [];

    public ChildRun(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        start.StandardErrorEncoding = Encoding.UTF8;
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = Task.Run(Listen);
    }

    public int Id => _process.Id;

    /// <summary>How long it has been running.</summary>
    public TimeSpan Age => _clock.Elapsed;

    public bool HasEnded => _process.HasExited;

    /// <summary>Whether it has said a line that begins so.</summary>
    public bool HasSaid(string start)
    {
        lock (_said)
        {
            return _said.Exists(line => line.Text.StartsWith($"oversight: {start}", StringComparison.Ordinal));
        }
    }

    /// <summary>Ends the process as kill -9 does.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Sends a signal by its name, such as INT.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -{name} {Id}"]);
        kill.WaitForExit();
    }

    /// <summary>The most memory that the process has had, in bytes; 0 once it has ended.</summary>
    public long PeakMemory()
    {
        try
        {
            var line = File.ReadLines($"/proc/{Id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) << 10;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>Waits for its end.</summary>
    public Outcome Wait()
    {
        _process.WaitForExit();
        Task.WaitAll(_output, _errors);
        return new Outcome(_process.ExitCode, _output.Result, _said);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Listen()
    {
        while (_process.StandardError.ReadLine() is { } line)
        {
            lock (_said)
            {
                _said.Add(new SaidLine(_clock.Elapsed, line));
            }
        }
    }
}

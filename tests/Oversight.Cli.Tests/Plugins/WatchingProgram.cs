using System.Diagnostics;

namespace Oversight.Cli.Tests.Plugins;

/// <summary><c>oversight plugin test --watch</c> on a plug-in, as long as a test looks on.</summary>
internal sealed class WatchingProgram : IDisposable
{
    private readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <param name="plugin">Folder of the plug-in.</param>
    public WatchingProgram(string plugin)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(CommandLine.ProgramFolder, "oversight.dll"), "plugin", "test", plugin, "--watch", "--lang", "en" })
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
    }

    /// <summary>What the program says up to a line that begins so.</summary>
    public string Until(string start)
    {
        var said = new List<string>();
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            said.Add(line);
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                break;
            }
        }

        return string.Join('\n', said);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}

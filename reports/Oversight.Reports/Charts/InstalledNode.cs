using System.ComponentModel;
using System.Diagnostics;
using Oversight.Contracts;
using Oversight.Reports.Output;

namespace Oversight.Reports.Charts;

/// <summary>Finds Node.js on this machine, which runs ECharts for files; the report brings none.</summary>
public static class InstalledNode
{
    /// <summary>The path of <c>node</c>, once it has answered.</summary>
    /// <exception cref="OutputException">There is none on PATH, or it does not run.</exception>
    public static string Find() =>
        InstalledProgram.OnPath("node", Environment.GetEnvironmentVariable("PATH")) is { } node && Runs(node)
            ? node
            : throw new OutputException(new LocalText(
                "--svg 需要 Node.js，PATH 中没有可用的 node；请安装 Node.js 20 或更高版本，或去掉 --svg（report.html 中有同样的图）",
                "--svg needs Node.js and PATH has no node that runs: install Node.js 20 or later, or leave out --svg (report.html shows the same charts)"));

    private static bool Runs(string node)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(node, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}

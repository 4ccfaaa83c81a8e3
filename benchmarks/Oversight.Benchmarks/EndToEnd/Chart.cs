using System.Diagnostics;
using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>Draws the recorded results, with ECharts in Node.js: <c>benchmarks/charts/end-to-end.mjs</c>.</summary>
internal static class Chart
{
    /// <summary>Writes the chart beside the results; returns its path.</summary>
    /// <exception cref="InvalidOperationException">The script failed.</exception>
    public static string Draw(string results)
    {
        var chart = Path.ChangeExtension(results, ".svg");
        var script = Path.Combine(Machine.RepositoryRoot, "benchmarks", "charts", "end-to-end.mjs");
        ChildProcess.Run(new ProcessStartInfo("node", [script, BuiltPrograms.NpmFolder, results, chart]));
        return chart;
    }
}

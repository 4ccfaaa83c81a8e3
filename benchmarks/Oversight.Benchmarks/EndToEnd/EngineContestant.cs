using System.Diagnostics;
using System.Globalization;
using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.Peers;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>The command <c>oversight report</c>.</summary>
/// <param name="scripts">The folder of the compiled scripts, filled before.</param>
internal sealed class EngineContestant(string scripts) : IContestant
{
    private static readonly Dictionary<string, string> Phases = new(StringComparer.Ordinal)
    {
        ["oversight: Loading data"] = "load",
        ["oversight: Judging"] = "evaluate",
        ["oversight: Counting indicators"] = "indicators",
        ["oversight: Writing the report"] = "write",
        ["oversight: Writing the workbook"] = "workbook",
    };

    public string Name => "engine";

    public int UpTo => int.MaxValue;

    public ProcessStartInfo Start(PeerRequest request)
    {
        var start = ChildProcess.Start(
            BuiltPrograms.Oversight,
            "report", "--data", request.Data, "--year", request.Year.ToString(CultureInfo.InvariantCulture), "--out", request.Out,
            "--memory", request.Memory, "--threads", request.Threads.ToString(CultureInfo.InvariantCulture), "--lang", "en");
        start.Environment["OVERSIGHT_CACHE"] = scripts;
        return start;
    }

    public string? PhaseOf(string line) => Phases.GetValueOrDefault(line);

    /// <summary>Compiles the scripts into the folder.</summary>
    public void Prepare()
    {
        var start = ChildProcess.Start(BuiltPrograms.Oversight, "rules");
        start.Environment["OVERSIGHT_CACHE"] = scripts;
        ChildProcess.Run(start);
    }
}

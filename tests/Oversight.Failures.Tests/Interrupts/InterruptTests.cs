using Oversight.Failures.Tests.Inputs;
using Oversight.Failures.Tests.Runs;
using Xunit.Abstractions;

namespace Oversight.Failures.Tests.Interrupts;

/// <summary>Ctrl-C, and the signal by which a system ends a program, in every step of a report and of a simulation: status 130, and nothing left.</summary>
/// <remarks>
/// Small by default; with a million inspections:
/// <code>OVERSIGHT_INTERRUPTS=60 OVERSIGHT_INTERRUPT_COPIES=330 dotnet test -c Release tests/Oversight.Failures.Tests --filter Interrupt</code>
/// </remarks>
public sealed class InterruptTests(ITestOutputHelper log) : IDisposable
{
    private readonly PrivateHome _home = new();

    public void Dispose() => _home.Dispose();

    [LinuxFact]
    public void Interrupt_InAnyStep_EndsSoonWithNothingLeft()
    {
        var interrupts = Environments.Number("OVERSIGHT_INTERRUPTS", 10);
        var copies = Environments.Number("OVERSIGHT_INTERRUPT_COPIES", 10);
        ManySamples.Write(_home["data"], copies);

        // Over little data the indicators are counted beside the judging.
        string[] counting = copies >= 330 ? ["Counting indicators"] : [];
        string[] report = ["report", "--data", _home["data"], "--out", _home["out", "report"]];
        new InterruptedRuns(_home, log).InAnyStep(
            report, _home["out", "report"], ["Loading data", "Judging", .. counting, "Writing the report", "Writing the workbook"], interrupts);
    }

    [LinuxFact]
    public void Interrupt_InAnyStepOfASimulation_EndsSoonWithNothingLeft()
    {
        var interrupts = Environments.Number("OVERSIGHT_INTERRUPTS", 10);
        ManySamples.Write(_home["data"], Environments.Number("OVERSIGHT_INTERRUPT_COPIES", 3));
        string[] simulate = ["simulate", "--jurisdiction", "zibo", "--ratio", "1%..10%:1%", "--replicates", "500", "--data", _home["data"], "--out", _home["out", "simulation"]];
        new InterruptedRuns(_home, log).InAnyStep(
            simulate, _home["out", "simulation"], ["Loading data", "Making the registers", "Drawing", "Summing up", "Writing the results"], interrupts);
    }

    [LinuxFact]
    public void Interrupt_OverAFormerReport_LeavesItAsItWas()
    {
        string[] report = ["report", "--out", _home["out", "report"], "--year"];
        Assert.Equal(0, _home.Run([.. report, "2021"]).Status);
        var former = WholeReport.Read(_home["out", "report"]);
        using var run = _home.Start([.. report, "2022"]);
        while (!run.HasEnded && !run.HasSaid("Writing the report"))
        {
            Thread.Sleep(1);
        }

        run.Signal("INT");
        var outcome = run.Wait();
        Assert.Equal(outcome.Status == 130, WholeReport.Read(_home["out", "report"]) == former);
        Assert.Equal([_home["out", "report"]], Directory.EnumerateFileSystemEntries(_home.Outputs));
    }
}

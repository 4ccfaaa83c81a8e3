using System.Diagnostics;
using Oversight.Failures.Tests.Inputs;
using Oversight.Failures.Tests.Runs;
using Xunit.Abstractions;

namespace Oversight.Failures.Tests.Interrupts;

/// <summary>Ctrl-C, and the signal by which a system ends a program, in every step of a report: status 130, and nothing left.</summary>
/// <remarks>
/// Small by default; with a million inspections:
/// <code>OVERSIGHT_INTERRUPTS=60 OVERSIGHT_INTERRUPT_COPIES=330 dotnet test -c Release tests/Oversight.Failures.Tests --filter Interrupt</code>
/// </remarks>
public sealed class InterruptTests(ITestOutputHelper log) : IDisposable
{
    // The contract's second is that of a machine with nothing else to do.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly PrivateHome _home = new();

    public void Dispose() => _home.Dispose();

    [LinuxFact]
    public void Interrupt_InAnyStep_EndsSoonWithNothingLeft()
    {
        var interrupts = Environments.Number("OVERSIGHT_INTERRUPTS", 10);
        ManySamples.Write(_home["data"], Environments.Number("OVERSIGHT_INTERRUPT_COPIES", 10));
        string[] report = ["report", "--data", _home["data"], "--out", _home["out", "report"]];
        var clock = Stopwatch.StartNew();
        var undisturbed = _home.Run(report);
        var length = clock.Elapsed;
        Assert.True(undisturbed.Status == 0, undisturbed.ToString());
        Directory.Delete(_home["out", "report"], recursive: true);
        string[] steps = ["Loading data", "Judging", "Counting indicators", "Writing the report", "Writing the workbook"];
        TimeSpan[] at = [.. steps.Select(step => undisturbed.Errors.First(line => line.Text.Contains(step, StringComparison.Ordinal)).At), length];
        var random = new Random(Environments.Number("OVERSIGHT_KILL_SEED", 6));
        for (var number = 0; number < interrupts; number++)
        {
            var step = number % steps.Length;
            var delay = (at[step + 1] - at[step]) * (0.8 * random.NextDouble());
            var signal = number / steps.Length % 2 == 0 ? "INT" : "TERM";
            using var run = _home.Start(report);
            while (!run.HasEnded && !run.HasSaid(steps[step]))
            {
                Thread.Sleep(1);
            }

            Thread.Sleep(delay);
            var sent = run.Age;
            run.Signal(signal);
            var outcome = run.Wait();
            var took = run.Age - sent;
            log.WriteLine($"{steps[step]} and {delay.TotalSeconds:0.000} s, {signal}: status {outcome.Status} after {took.TotalSeconds:0.000} s");

            // A run may be over before the signal comes: then its report is whole.
            if (outcome.Status == 0)
            {
                Assert.NotNull(WholeReport.Read(_home["out", "report"]));
                Directory.Delete(_home["out", "report"], recursive: true);
                continue;
            }

            Assert.True(outcome.Status == 130, outcome.ToString());
            Assert.Equal("oversight: interrupted, nothing was written", outcome.Errors[^1].Text);
            Assert.True(took < Longest, $"{steps[step]}: it took {took}");
            Assert.Empty(Directory.EnumerateFileSystemEntries(_home.Outputs));
            Assert.Empty(_home.Leftovers());
        }
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

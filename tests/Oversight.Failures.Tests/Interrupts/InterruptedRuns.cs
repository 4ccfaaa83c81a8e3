using System.Diagnostics;
using Oversight.Failures.Tests.Runs;
using Xunit.Abstractions;

namespace Oversight.Failures.Tests.Interrupts;

/// <summary>Runs a command, ends it by signals within its steps, and asserts that each time nothing is left.</summary>
/// <param name="home">Where it runs.</param>
/// <param name="log">Takes a line for each run.</param>
internal sealed class InterruptedRuns(PrivateHome home, ITestOutputHelper log)
{
    // The contract's second is that of a machine with nothing else to do.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>Interrupts every step by turns.</summary>
    /// <param name="command">The command line.</param>
    /// <param name="folder">The folder that it writes.</param>
    /// <param name="steps">How the lines begin with which its steps begin, in order.</param>
    /// <param name="interrupts">How often.</param>
    public void InAnyStep(string[] command, string folder, string[] steps, int interrupts)
    {
        var clock = Stopwatch.StartNew();
        var undisturbed = home.Run(command);
        var length = clock.Elapsed;
        Assert.True(undisturbed.Status == 0, undisturbed.ToString());
        Directory.Delete(folder, recursive: true);
        TimeSpan[] at = [.. steps.Select(step => undisturbed.Errors.First(line => line.Text.Contains(step, StringComparison.Ordinal)).At), length];
        var random = new Random(Environments.Number("OVERSIGHT_KILL_SEED", 6));
        for (var number = 0; number < interrupts; number++)
        {
            var step = number % steps.Length;
            var delay = (at[step + 1] - at[step]) * (0.8 * random.NextDouble());
            var signal = number / steps.Length % 2 == 0 ? "INT" : "TERM";
            using var run = home.Start(command);
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

            // A run may be over before the signal comes: then what it wrote is whole.
            if (outcome.Status == 0)
            {
                Assert.NotNull(WholeReport.Read(folder));
                Directory.Delete(folder, recursive: true);
                continue;
            }

            Assert.True(outcome.Status == 130, outcome.ToString());
            Assert.Equal("oversight: interrupted, nothing was written", outcome.Errors[^1].Text);
            Assert.True(took < Longest, $"{steps[step]}: it took {took}");
            Assert.Empty(Directory.EnumerateFileSystemEntries(home.Outputs));
            Assert.Empty(home.Leftovers());
        }
    }
}

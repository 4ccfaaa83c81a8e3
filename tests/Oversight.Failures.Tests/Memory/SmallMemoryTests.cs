using Oversight.Failures.Tests.Inputs;
using Oversight.Failures.Tests.Runs;
using Xunit.Abstractions;

namespace Oversight.Failures.Tests.Memory;

/// <summary>A memory budget that may not suffice: the report is whole, or one line says to give more.</summary>
/// <remarks>
/// With more rows, so that the least budget does not suffice:
/// <code>OVERSIGHT_MEMORY_COPIES=330 dotnet test -c Release tests/Oversight.Failures.Tests --filter SmallMemory</code>
/// </remarks>
public sealed class SmallMemoryTests(ITestOutputHelper log) : IDisposable
{
    private readonly PrivateHome _home = new();

    public void Dispose() => _home.Dispose();

    [LinuxFact]
    public void Report_InTheLeastMemory_IsWholeOrSaysToGiveMore()
    {
        ManySamples.Write(_home["data"], Environments.Number("OVERSIGHT_MEMORY_COPIES", 12));
        using var run = _home.Start("report", "--data", _home["data"], "--out", _home["out", "report"], "--memory", "256MiB");
        var peak = 0L;
        while (!run.HasEnded)
        {
            peak = Math.Max(peak, run.PeakMemory());
            Thread.Sleep(20);
        }

        var outcome = run.Wait();
        log.WriteLine($"status {outcome.Status}, peak {peak >> 20:N0} MiB");
        if (outcome.Status == 0)
        {
            Assert.NotNull(WholeReport.Read(_home["out", "report"]));
        }
        else
        {
            Assert.True(outcome.Status == 2, outcome.ToString());
            Assert.Contains("--memory", outcome.Errors[^1].Text, StringComparison.Ordinal);
            Assert.DoesNotContain(outcome.Errors, line => line.Text.Contains("   at ", StringComparison.Ordinal));
            Assert.Empty(Directory.EnumerateFileSystemEntries(_home.Outputs));
        }

        Assert.Empty(_home.Leftovers());
    }

    // As a container may set it.
    [LinuxFact]
    public void Report_WhereTheHeapsLimitIsTiny_SaysSoInOneLine()
    {
        ManySamples.Write(_home["data"], 12);
        var outcome = _home.RunScript($"DOTNET_GCHeapHardLimit=0x1000000 $oversight report --data {_home["data"]} --out $out/report");
        Assert.True(outcome.Status is 0 or 2, outcome.ToString());
        Assert.DoesNotContain(outcome.Errors, line => line.Text.Contains("   at ", StringComparison.Ordinal));
        Assert.Equal(outcome.Status == 0, WholeReport.Read(_home["out", "report"]) is not null);
        Assert.Empty(_home.Leftovers());
    }
}

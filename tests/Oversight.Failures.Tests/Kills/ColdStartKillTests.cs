using System.Diagnostics;
using Oversight.Failures.Tests.Runs;

namespace Oversight.Failures.Tests.Kills;

/// <summary>A run killed while scripts are compiled and put into the cache: the next one reads nothing broken.</summary>
public sealed class ColdStartKillTests : IDisposable
{
    private const int Default = 3;

    private readonly PrivateHome _home = new(cold: true);

    public void Dispose() => _home.Dispose();

    [LinuxFact]
    public void Kill_WhileTheCacheIsFilled_LeavesNoBrokenEntry()
    {
        var clock = Stopwatch.StartNew();
        var expected = Rules();
        var length = clock.Elapsed;
        var entries = Entries();
        Assert.NotEmpty(entries);
        var random = new Random(Environments.Number("OVERSIGHT_KILL_SEED", 6));
        var kills = Environments.Number("OVERSIGHT_KILLS", 0) / 10;
        for (var kill = 0; kill < Math.Max(kills, Default); kill++)
        {
            Directory.Delete(_home.Cache, recursive: true);
            Directory.CreateDirectory(_home.Cache);
            using var run = _home.Start("rules", "--json");
            var moment = kill % 2 == 0
                ? new KillMoment("at the end", _ => true, length * (0.3 + (0.7 * random.NextDouble())))
                : new KillMoment("at an entry", _ => Directory.EnumerateFiles(_home.Cache, "*.tmp", SearchOption.AllDirectories).Any(), TimeSpan.Zero);
            moment.Kill(run);
            run.Wait();

            Assert.Equal(expected, Rules());
            Assert.Empty(_home.Leftovers());
            Assert.Equal(entries, Entries());
        }
    }

    private string Rules()
    {
        var outcome = _home.Run("rules", "--json");
        Assert.True(outcome.Status == 0, outcome.ToString());
        return outcome.Output;
    }

    private string[] Entries() => [.. Directory.EnumerateFiles(_home.Cache, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}

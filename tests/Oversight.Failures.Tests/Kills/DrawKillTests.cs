using System.Diagnostics;
using Oversight.Failures.Tests.Runs;

namespace Oversight.Failures.Tests.Kills;

/// <summary>A draw killed at any moment: its record is whole, the former one or the new one, or absent.</summary>
public sealed class DrawKillTests : IDisposable
{
    private const int Default = 6;

    private readonly PrivateHome _home = new();

    private string Record => _home["out", "record.json"];

    public void Dispose() => _home.Dispose();

    [LinuxFact]
    public void Kill_AtAnyMoment_LeavesAWholeRecordOrNone()
    {
        var first = Undisturbed("a");
        var clock = Stopwatch.StartNew();
        var second = Undisturbed("b");
        var length = clock.Elapsed;
        Assert.NotEqual(first, second);
        var random = new Random(Environments.Number("OVERSIGHT_KILL_SEED", 6));
        var kills = Environments.Number("OVERSIGHT_KILLS", 0) / 5;
        for (var kill = 0; kill < Math.Max(kills, Default); kill++)
        {
            var former = kill / 3 % 2 == 0 && File.Exists(Record) ? File.ReadAllText(Record) : null;
            if (former is null)
            {
                File.Delete(Record);
            }

            var seed = former == second ? "a" : "b";
            using var run = _home.Start(Draw(seed));
            var moment = kill % 2 == 0
                ? new KillMoment("anywhere", _ => true, length * (0.3 + (0.7 * random.NextDouble())))
                : new KillMoment("at the files", _ => Directory.EnumerateFiles(_home.Outputs, "*.partial", SearchOption.AllDirectories).Any(), TimeSpan.FromMilliseconds(3 * random.NextDouble()));
            moment.Kill(run);
            run.Wait();

            var found = File.Exists(Record) ? File.ReadAllText(Record) : null;
            Assert.True(found == former || found == (seed == "a" ? first : second), $"kill {kill}, {moment.Name}: another record stands");
            if (kill % 3 == 2)
            {
                Undisturbed("a");
            }
        }
    }

    private string Undisturbed(string seed)
    {
        var outcome = _home.Run(Draw(seed));
        Assert.True(outcome.Status == 0, outcome.ToString());
        Assert.Empty(_home.Leftovers());
        Assert.Equal([Record, _home["out", "registers"]], Directory.EnumerateFileSystemEntries(_home.Outputs).Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(_home["out", "registers"]), file => Assert.EndsWith(".tsv", file, StringComparison.Ordinal));
        return File.ReadAllText(Record);
    }

    private string[] Draw(string seed) =>
    [
        "draw", "--jurisdiction", "zibo", "--plan", "ZB-P2022-0000001", "--seed", seed, "--force",
        "--out", Record, "--registers", _home["out", "registers"],
    ];
}

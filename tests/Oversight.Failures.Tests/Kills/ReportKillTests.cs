using System.Diagnostics;
using Oversight.Failures.Tests.Runs;
using Xunit.Abstractions;

// The kills are timed by an undisturbed run: two at a time would not be.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Oversight.Failures.Tests.Kills;

/// <summary>A report killed at any moment: its folder's name holds the former report or the new one, whole, or nothing.</summary>
/// <remarks>
/// A short run by default; in full:
/// <code>OVERSIGHT_KILLS=200 dotnet test -c Release tests/Oversight.Failures.Tests --filter Kill</code>
/// OVERSIGHT_KILL_SEED sets the moments.
/// </remarks>
public sealed class ReportKillTests(ITestOutputHelper log) : IDisposable
{
    private const int Default = 24;

    // So many kills pile up their leftovers before a run clears up.
    private const int Pile = 8;

    private static readonly string[] Years = ["2021", "2022"];

    private readonly PrivateHome _home = new();

    private string Target => _home["out", "report"];

    public void Dispose() => _home.Dispose();

    [LinuxFact]
    public void Kill_AtAnyMoment_LeavesTheFormerReportOrTheNewOne()
    {
        var (kills, seed) = (Environments.Number("OVERSIGHT_KILLS", Default), Environments.Number("OVERSIGHT_KILL_SEED", 6));
        var (first, _, _) = Undisturbed(Years[0]);
        var (second, outcome, length) = Undisturbed(Years[1]);
        Assert.NotEqual(first, second);
        var plan = new KillPlan(seed, outcome, length, Target);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var kill = 0; kill < kills; kill++)
        {
            // Half of the runs find a report there, that of the other year.
            var former = kill / Pile % 2 == 0 ? WholeReport.Read(Target) : null;
            if (former is null && Directory.Exists(Target))
            {
                Directory.Delete(Target, recursive: true);
            }

            var year = former == second ? 0 : 1;
            var moment = plan.Of(kill, former);
            using var run = _home.Start("report", "--out", Target, "--year", Years[year]);
            var atWork = moment.Kill(run);
            run.Wait();

            var found = WholeReport.Read(Target);
            var made = year == 0 ? first : second;
            Assert.True(found == former || found == made, $"kill {kill} of seed {seed}, {moment.Name}: another report stands");
            var told = $"{(atWork ? moment.Name : "too late")}: {(found == made ? "the new one" : former is null ? "none" : "the former one")}";
            counts[told] = counts.GetValueOrDefault(told) + 1;
            if (kill % Pile == Pile - 1 || kill == kills - 1)
            {
                Undisturbed(Years[kill / Pile % 2]);
            }
        }

        log.WriteLine(string.Join(Environment.NewLine, counts.Select(count => $"{count.Value,4} {count.Key}")));
    }

    private (string Report, Outcome Outcome, TimeSpan Length) Undisturbed(string year)
    {
        var clock = Stopwatch.StartNew();
        var outcome = _home.Run("report", "--out", Target, "--year", year);
        var length = clock.Elapsed;
        Assert.True(outcome.Status == 0, outcome.ToString());
        Assert.Empty(_home.Leftovers());
        Assert.Equal([Target], Directory.EnumerateFileSystemEntries(_home.Outputs));
        return (WholeReport.Read(Target)!, outcome, length);
    }
}

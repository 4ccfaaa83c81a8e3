using System.Collections.Concurrent;
using System.Diagnostics;
using Oversight.PolicyMutation.Tests.Mutants;
using Oversight.PolicyMutation.Tests.Runs;
using Xunit.Abstractions;

namespace Oversight.PolicyMutation.Tests;

public sealed class PolicyMutationTests(ITestOutputHelper log)
{
    public static TheoryData<string> Packs => [.. PackMutants.Packs.Select(folder => Path.GetFileName(folder.Path))];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Cases_OfMutatedPack_FailAtEachMutant(string pack)
    {
        var clock = Stopwatch.StartNew();
        var folder = PackMutants.Packs.Single(found => Path.GetFileName(found.Path) == pack);
        var outcomes = new ConcurrentBag<MutantOutcome>();
        Parallel.ForEach(
            Partitioner.Create(PackMutants.Of(folder), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            () => new PackRun(folder),
            (mutant, _, run) =>
            {
                outcomes.Add(run.Run(mutant));
                return run;
            },
            run => run.Dispose());
        File.WriteAllLines($"/tmp/mutants-{pack}.txt", outcomes.OrderBy(o => o.Mutant.Number).Select(o => $"{o.Fate} {o.Mutant} | {o.By}"));
        log.WriteLine($"{clock.Elapsed} {string.Join(", ", outcomes.CountBy(o => o.Fate))}");
        log.WriteLine(string.Join('\n', outcomes.OrderBy(o => o.Mutant.Number).Select(o => $"{o.Fate} {o.Mutant} | {o.By}")));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Base(string pack)
    {
        var folder = PackMutants.Packs.Single(found => Path.GetFileName(found.Path) == pack);
        var clock = Stopwatch.StartNew();
        using var run = new PackRun(folder);
        log.WriteLine($"{clock.Elapsed}");
        clock.Restart();
        log.WriteLine(string.Join('\n', run.Baseline()));
        log.WriteLine($"{clock.Elapsed}");
    }
}

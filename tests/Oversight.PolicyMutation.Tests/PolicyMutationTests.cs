using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Oversight.Policies.Loading;
using Oversight.PolicyMutation.Tests.Mutants;
using Oversight.PolicyMutation.Tests.Runs;
using Xunit.Abstractions;

namespace Oversight.PolicyMutation.Tests;

/// <summary>
/// The cases of each pack against the pack with one comparison turned, one condition dropped or one parameter moved: some case
/// must fail, or else nothing but the script itself says that the rule is so and not otherwise.
/// </summary>
/// <remarks>
/// All mutants take two to four minutes on two cores. Fewer: <c>OVERSIGHT_POLICY_MUTANTS=10</c> runs every tenth (all = each).
/// One, with what killed it in the output: <c>OVERSIGHT_POLICY_MUTANT=Zibo:37</c>. Numbers hold as long as the pack's files do not
/// change; <see cref="PackMutantsTests"/> lists them.
/// </remarks>
public sealed class PolicyMutationTests(ITestOutputHelper log)
{
    private const int Workers = 2;

    private static readonly string? Alone = Environment.GetEnvironmentVariable("OVERSIGHT_POLICY_MUTANT");

    private static readonly string Every = Environment.GetEnvironmentVariable("OVERSIGHT_POLICY_MUTANTS") ?? "all";

    public static TheoryData<string> Packs => [.. PackMutants.Packs.Select(folder => Path.GetFileName(folder.Path))];

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Cases_OfMutatedPack_FailAtEachMutant(string pack)
    {
        var clock = Stopwatch.StartNew();
        var folder = PackMutants.Packs.Single(found => Path.GetFileName(found.Path) == pack);
        var chosen = Chosen(PackMutants.Of(folder));
        if (chosen.Count == 0)
        {
            return;
        }

        var outcomes = await Run(folder, chosen);
        var survivors = outcomes.Where(outcome => outcome.Fate == Fate.Survived).Select(outcome => outcome.Mutant).ToArray();
        var equivalent = survivors.Where(EquivalentMutants.Contains).ToArray();
        log.WriteLine(
            $"{pack}: {outcomes.Count} mutants; {outcomes.Count(outcome => outcome.Fate == Fate.Killed)} killed, "
            + $"{survivors.Length - equivalent.Length} survived, {equivalent.Length} equivalent, "
            + $"{outcomes.Count(outcome => outcome.Fate == Fate.Invalid)} cannot be written so; {clock.Elapsed.TotalSeconds:0} s");
        if (Alone is not null)
        {
            log.WriteLine($"{outcomes[0]}");
        }

        var living = survivors.Except(equivalent).ToArray();
        Assert.True(living.Length == 0, $"{living.Length} mutants survive every case\n{string.Join('\n', living.AsEnumerable())}");
        if (chosen.Count == PackMutants.Of(folder).Count)
        {
            Assert.Empty(EquivalentMutants.Stale(pack, equivalent));
        }
    }

    /// <summary>Runs mutants on all workers, each with a copy of the pack and the cases loaded once.</summary>
    private static async Task<IReadOnlyList<MutantOutcome>> Run(PluginFolder folder, IReadOnlyCollection<Mutant> mutants)
    {
        using (var unchanged = new PackRun(folder))
        {
            // Where a case fails anyway, nothing can be said of mutants.
            Assert.Empty(unchanged.Baseline());
        }

        var waiting = new ConcurrentQueue<Mutant>(mutants);
        var outcomes = new ConcurrentBag<MutantOutcome>();
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Workers, mutants.Count)).Select(_ => Task.Run(() =>
        {
            using var run = new PackRun(folder);
            while (waiting.TryDequeue(out var mutant))
            {
                outcomes.Add(run.Run(mutant));
            }
        })));
        return [.. outcomes.OrderBy(outcome => outcome.Mutant.Number)];
    }

    private static IReadOnlyList<Mutant> Chosen(IReadOnlyList<Mutant> all)
    {
        if (Alone is not null)
        {
            return [.. all.Where(mutant => mutant.Id == Alone)];
        }

        var step = Every == "all" ? 1 : int.Parse(Every, CultureInfo.InvariantCulture);
        return [.. all.Where(mutant => mutant.Number % step == 0)];
    }
}

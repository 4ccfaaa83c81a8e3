using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>Runs the cases of some packs on several threads.</summary>
public static class CaseSuite
{
    /// <summary>Judges all cases.</summary>
    /// <param name="plugins">The packs.</param>
    /// <param name="threads">Threads, from 1. Each loads and judges the cases of some packs by itself.</param>
    /// <returns>The cases of each pack, in the order of the packs.</returns>
    /// <exception cref="PolicyLoadException">A file of cases cannot be read, or names what there is not; of several packs the first one's fault.</exception>
    /// <exception cref="Evaluation.PolicyRunException">A rule failed on a row.</exception>
    public static IReadOnlyList<PackCases> Run(IReadOnlyList<LoadedPlugin> plugins, int threads)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var read = SideBySide(plugins, plugin => (Plugin: plugin, Cases: CaseFile.ReadAll(plugin)));
        var judged = SideBySide(Shares([.. read.Where(pack => pack.Cases.Count > 0)], threads), share => Judge(share))
            .SelectMany(packs => packs)
            .ToDictionary(pack => pack.Plugin.Plugin.Id, StringComparer.Ordinal);
        return
        [
            .. plugins.Select(plugin => judged.GetValueOrDefault(plugin.Plugin.Id) ?? new PackCases(plugin, [], [.. new CaseCoverage(plugin).Read()])),
        ];
    }

    // Of several failures the first in order is thrown, the same in every run, once nothing runs any more.
    private static TResult[] SideBySide<T, TResult>(IReadOnlyList<T> parts, Func<T, TResult> work)
    {
        var tasks = parts.Select(part => Task.Run(() => work(part))).ToArray();
        Task.WhenAll(tasks).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        return [.. tasks.Select(task => task.GetAwaiter().GetResult())];
    }

    /// <summary>Packs in shares of about as many cases: a database is loaded in about the same time whatever it holds.</summary>
    private static List<List<(LoadedPlugin Plugin, IReadOnlyList<PolicyCase> Cases)>> Shares(
        (LoadedPlugin Plugin, IReadOnlyList<PolicyCase> Cases)[] packs, int threads)
    {
        var shares = Enumerable.Range(0, threads).Select(_ => new List<(LoadedPlugin Plugin, IReadOnlyList<PolicyCase> Cases)>()).ToList();
        foreach (var pack in packs.OrderByDescending(pack => pack.Cases.Count))
        {
            shares.MinBy(share => share.Sum(own => own.Cases.Count))!.Add(pack);
        }

        shares.RemoveAll(share => share.Count == 0);
        return shares;
    }

    private static IReadOnlyList<PackCases> Judge(List<(LoadedPlugin Plugin, IReadOnlyList<PolicyCase> Cases)> share)
    {
        using var runner = new CaseRunner([.. share.SelectMany(pack => pack.Cases)]);
        var (results, coverage) = runner.Cover([.. share.Select(pack => pack.Plugin)]);
        var own = results.ToLookup(result => result.Case.Pack);
        return share.ConvertAll(pack => new PackCases(pack.Plugin, [.. own[pack.Plugin.Plugin.Id]], coverage[pack.Plugin.Plugin.Id]));
    }
}

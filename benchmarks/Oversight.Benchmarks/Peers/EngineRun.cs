using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers;

/// <summary>What the engine finds in a dataset, as a peer would say it.</summary>
/// <param name="Breaches">The breaches, in no particular order.</param>
/// <param name="Counts">The counts of each rule of the judged jurisdictions, by its id.</param>
public sealed record EngineRun(IReadOnlyList<PeerBreach> Breaches, IReadOnlyDictionary<string, PeerCounts> Counts)
{
    /// <summary>Loads and judges a dataset by the five built-in packs, as a report does.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="year">The report year.</param>
    /// <param name="cutOff">The cut-off day.</param>
    /// <param name="options">How the database is opened.</param>
    /// <exception cref="DatasetException">The dataset cannot be read.</exception>
    public static EngineRun Of(string dataset, int year, DateOnly cutOff, DuckDBOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var plugins = PolicyHost.Load([PolicyHost.BuiltInFolder], [], PolicyHost.CacheFolder);
        using var database = DuckDBDatabase.Open(options);
        using var connection = database.Connect();
        DatasetReader.Load(connection, new DatasetOptions
        {
            Path = dataset,
            CoveredJurisdictions = [.. plugins.Select(plugin => plugin.Plugin.Id)],
            TempDirectory = options.TempDirectory,
        });
        var evaluation = new EvaluationOptions(year, cutOff, options.Threads ?? Environment.ProcessorCount, "en");
        var counts = new Evaluator(database, plugins, evaluation).Run()
            .SelectMany(outcome => outcome.Tallies)
            .ToDictionary(
                rule => rule.Key,
                rule => new PeerCounts(rule.Value.Checked, rule.Value.Breached, rule.Value.Pending, rule.Value.NotApplicable),
                StringComparer.Ordinal);
        return new EngineRun(PeerTables.Breaches(connection), counts);
    }
}

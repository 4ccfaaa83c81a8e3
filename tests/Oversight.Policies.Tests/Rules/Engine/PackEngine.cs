using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Indicators;

namespace Oversight.Policies.Tests.Rules.Engine;

/// <summary>A dataset of one pack, which is loaded once and judged again and again with the pack changed.</summary>
internal sealed class PackEngine : IDisposable
{
    private readonly int _year;
    private readonly DateOnly _asOf;
    private readonly DuckDBDatabase _database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
    private readonly DuckDBConnection _connection;

    /// <summary>Loads the rows of one pack.</summary>
    /// <param name="folder">The folder with the tables.</param>
    /// <param name="pack">The pack's id.</param>
    /// <param name="year">The report year.</param>
    /// <param name="asOf">The cut-off day.</param>
    public PackEngine(string folder, string pack, int year, DateOnly asOf)
    {
        (_year, _asOf) = (year, asOf);
        _connection = _database.Connect();
        DatasetReader.Load(
            _connection,
            new DatasetOptions { Path = folder, CoveredJurisdictions = [pack], Language = "en", TempDirectory = Path.GetTempPath() },
            CancellationToken.None);
    }

    /// <summary>Judges.</summary>
    /// <param name="plugin">The pack.</param>
    /// <returns>All that the output says of each rule, its counts and its breaches, and the value of each indicator.</returns>
    public IReadOnlyDictionary<string, string> Judge(LoadedPlugin plugin)
    {
        if (new Evaluator(_database, [plugin], new EvaluationOptions(_year, _asOf, Threads: 1, "en")).Run() is not [var outcome])
        {
            return new Dictionary<string, string>();
        }

        var breaches = Breaches().ToLookup(row => row.Rule, row => row.Text, StringComparer.Ordinal);
        var indicators = IndicatorReader.Read(_connection, _year, _asOf).Jurisdictions.Single().Values;
        var deadlines = plugin.Pack.Rules.Where(rule => rule.Kind == RuleKind.Deadline).Sum(rule => outcome.Tallies[rule.Id].Breached);
        return outcome.Tallies.Select(tally => (Name: tally.Key, Text: $"{tally.Value}\n{string.Join('\n', breaches[tally.Key])}"))
            .Concat(indicators.Select(value => (value.Name, Text: $"{value.Value}")))
            .Append((Name: IndicatorNames.OverloadObjects, Text: $"{outcome.OverloadObjects}"))
            .Append((Name: IndicatorNames.DeadlineBreaches, Text: $"{deadlines}"))
            .ToDictionary(said => said.Name, said => said.Text, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        _database.Dispose();
    }

    private List<(string Rule, string Text)> Breaches()
    {
        using var command = _connection.CreateCommand("SELECT rule_id, breaches::VARCHAR FROM breaches ORDER BY ALL");
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string)>();
        while (reader.Read())
        {
            rows.Add((reader.GetString(0), reader.GetString(1)));
        }

        return rows;
    }
}

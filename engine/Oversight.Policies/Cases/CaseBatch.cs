using Oversight.Contracts;
using Oversight.Contracts.Facts;
using Oversight.Policies.Draws;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Indicators;

namespace Oversight.Policies.Cases;

/// <summary>Cases of one pack with the same report year, cut-off and parameters, loaded once to be judged any number of times.</summary>
internal sealed class CaseBatch : IDisposable
{
    private readonly DuckDBDatabase _database;
    private readonly DuckDBConnection _connection;
    private readonly ILookup<int, LocalText> _rejects;
    private readonly EvaluationOptions _options;

    public CaseBatch(IReadOnlyList<PolicyCase> cases)
    {
        Cases = cases;
        _options = new EvaluationOptions(cases[0].Year, cases[0].AsOf, Threads: 1, Language: "en");
        _database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
        _connection = _database.Connect();
        using var folder = new CaseFolder(cases);
        DatasetReader.Load(_connection, new DatasetOptions
        {
            Path = folder.Path,
            CoveredJurisdictions = [.. Enumerable.Range(0, cases.Count).Select(CaseJurisdiction.IdOf)],
            Language = "en",
            TempDirectory = folder.Path,
        });
        _rejects = folder.Rejects(_connection);
    }

    public IReadOnlyList<PolicyCase> Cases { get; }

    /// <summary>Judges the cases.</summary>
    /// <param name="plugin">The pack, with the parameters that the cases set, and with the rules in question only.</param>
    /// <param name="scope">What is looked at; null = everything.</param>
    public IReadOnlyList<CaseResult> Judge(LoadedPlugin plugin, CaseScope? scope)
    {
        var definitions = scope?.Definitions ?? true;
        var packs = Packs(plugin);
        var outcomes = new Evaluator(_database, packs, _options).Run().ToDictionary(outcome => outcome.Number);
        var breaches = CaseTableReader.Breaches(_connection, plugin.Plugin.Id);
        var flagged = CaseTableReader.Flagged(_connection);
        var indicators = definitions && Cases.Any(one => one.Expected.Indicators.Count > 0)
            ? IndicatorReader.Read(_connection, _options.Year, _options.CutOff).Jurisdictions.ToDictionary(found => found.Jurisdiction)
            : [];
        return
        [
            .. Cases.Select((one, number) => new CaseResult(one, outcomes.TryGetValue(number, out var outcome)
                ?
                [
                    .. _rejects[number],
                    .. new CaseRules(one.Expected, plugin).Differences(outcome, breaches[number]),
                    .. definitions ? new CaseDefinitions(one.Expected, plugin).Differences(outcome, flagged[number], indicators.GetValueOrDefault(number)) : [],
                    .. Draws(one, number, plugin),
                ]
                : [new LocalText("案例没有任何行，无从判断", "the case has no row at all, and nothing is judged")])),
        ];
    }

    public void Dispose()
    {
        _connection.Dispose();
        _database.Dispose();
    }

    private LoadedPlugin[] Packs(LoadedPlugin plugin) =>
        [.. Cases.Select((_, number) => plugin with { Plugin = new CaseJurisdiction(plugin.Plugin, number) })];

    private IEnumerable<LocalText> Draws(PolicyCase one, int number, LoadedPlugin plugin)
    {
        var context = new FactContext(_options.Year, _options.CutOff);
        context.SetFlaggedObjects(CaseTableReader.FlaggedSet(_connection));
        foreach (var (id, expected) in one.Expected.Draws)
        {
            if (plugin.Pack.DrawRules.FirstOrDefault(rule => rule.Id == id) is { } rule)
            {
                var terms = new DrawTermsReader(_database, plugin, context).Read(number, expected.Plan, expected.On, rule);
                foreach (var difference in CaseDraws.Differences(rule, expected, terms))
                {
                    yield return difference;
                }
            }
        }
    }
}

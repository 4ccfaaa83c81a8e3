using Oversight.Contracts;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
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

    /// <summary>Notes the outcomes that the cases reach, of the rules that they name.</summary>
    public void Cover(LoadedPlugin plugin, CaseCoverage coverage)
    {
        using var verdicts = new VerdictReader(_database, Packs(plugin), _options);
        verdicts.ReadAll(verdict =>
        {
            var named = Cases[verdict.Jurisdiction].Expected.Rules.GetValueOrDefault(verdict.Rule.Id);
            if (named is not null && named != RuleExpectation.Any)
            {
                coverage.Add(verdict.Rule.Id, verdict.Date, CaseCoverage.NameOf(verdict.Outcome));
            }
        });
        foreach (var (one, number) in Cases.Select((one, number) => (one, number)))
        {
            foreach (var (rule, terms) in Terms(one, number, plugin).Where(found => found.Terms is not null))
            {
                foreach (var outcome in CaseDraws.Reached(rule, terms!))
                {
                    coverage.Add(rule.Id, one.Expected.Draws[rule.Id].On, outcome);
                }
            }
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        _database.Dispose();
    }

    private LoadedPlugin[] Packs(LoadedPlugin plugin) =>
        [.. Cases.Select((_, number) => plugin with { Plugin = new CaseJurisdiction(plugin.Plugin, number) })];

    private IEnumerable<LocalText> Draws(PolicyCase one, int number, LoadedPlugin plugin) =>
        Terms(one, number, plugin).SelectMany(found => CaseDraws.Differences(found.Rule, one.Expected.Draws[found.Rule.Id], found.Terms));

    private IEnumerable<(DrawRule Rule, DrawTerms? Terms)> Terms(PolicyCase one, int number, LoadedPlugin plugin)
    {
        var asked = plugin.Pack.DrawRules.Where(rule => one.Expected.Draws.ContainsKey(rule.Id)).ToArray();
        if (asked.Length == 0)
        {
            return [];
        }

        var context = new FactContext(_options.Year, _options.CutOff);
        context.SetFlaggedObjects(CaseTableReader.FlaggedSet(_connection));
        var reader = new DrawTermsReader(_database, plugin, context);
        return asked.Select(rule => (rule, reader.Read(number, one.Expected.Draws[rule.Id].Plan, one.Expected.Draws[rule.Id].On, rule)));
    }
}

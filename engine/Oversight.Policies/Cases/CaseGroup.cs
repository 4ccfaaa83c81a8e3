using Oversight.Contracts;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Draws;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.Indicators;

namespace Oversight.Policies.Cases;

/// <summary>Cases of a pack with the same report year, cut-off and parameters, which are judged together.</summary>
internal sealed class CaseGroup
{
    private readonly CaseDatabase _loaded;
    private readonly IReadOnlyList<int> _numbers;
    private readonly EvaluationOptions _options;

    /// <summary>Puts a group together.</summary>
    /// <param name="loaded">The database.</param>
    /// <param name="numbers">Numbers of the cases; at least one.</param>
    public CaseGroup(CaseDatabase loaded, IReadOnlyList<int> numbers)
    {
        (_loaded, _numbers) = (loaded, numbers);
        var first = loaded.Cases[numbers[0]];
        Set = first.Set;
        _options = new EvaluationOptions(first.Year, first.AsOf, Threads: 1, Language: "en");
    }

    /// <summary>Parameters that the cases change.</summary>
    public IReadOnlyList<ParameterOverride> Set { get; }

    /// <summary>Judges the cases.</summary>
    /// <param name="plugin">The pack, with the parameters that the cases set, and with the rules in question only.</param>
    /// <param name="scope">What is looked at; null = everything.</param>
    public IReadOnlyList<CaseResult> Judge(LoadedPlugin plugin, CaseScope? scope)
    {
        var definitions = scope?.Definitions ?? true;
        _loaded.Choose(_numbers);
        var outcomes = new Evaluator(_loaded.Database, Packs(plugin), _options).Run().ToDictionary(outcome => outcome.Number);
        var breaches = CaseTableReader.Breaches(_loaded.Connection, plugin.Plugin.Id);
        var flagged = CaseTableReader.Flagged(_loaded.Connection);
        var indicators = definitions && _numbers.Any(number => _loaded.Cases[number].Expected.Indicators.Count > 0)
            ? IndicatorReader.Read(_loaded.Connection, _options.Year, _options.CutOff).Jurisdictions.ToDictionary(found => found.Jurisdiction)
            : [];
        return [.. _numbers.Select(number => new CaseResult(_loaded.Cases[number], Failures(number)))];

        LocalText[] Failures(int number)
        {
            var expected = _loaded.Cases[number].Expected;
            return outcomes.TryGetValue(number, out var outcome)
                ?
                [
                    .. _loaded.Rejects[number],
                    .. new CaseRules(expected, plugin).Differences(outcome, breaches[number]),
                    .. definitions ? new CaseDefinitions(expected, plugin).Differences(outcome, flagged[number], indicators.GetValueOrDefault(number)) : [],
                    .. Terms(number, plugin).SelectMany(found => CaseDraws.Differences(found.Rule, expected.Draws[found.Rule.Id], found.Terms)),
                ]
                : [.. _loaded.Rejects[number], new LocalText("案例没有任何行，无从判断", "the case has no row at all, and nothing is judged")];
        }
    }

    /// <summary>Notes the outcomes that the cases reach, of the rules that they name.</summary>
    public void Cover(LoadedPlugin plugin, CaseCoverage coverage)
    {
        _loaded.Choose(_numbers);
        using var verdicts = new VerdictReader(_loaded.Database, Packs(plugin), _options);
        verdicts.ReadAll(verdict =>
        {
            var named = _loaded.Cases[verdict.Jurisdiction].Expected.Rules.GetValueOrDefault(verdict.Rule.Id);
            if (named is not null && named != RuleExpectation.Any)
            {
                coverage.Add(verdict.Rule.Id, verdict.Date, CaseCoverage.NameOf(verdict.Outcome));
            }
        });
        foreach (var number in _numbers)
        {
            foreach (var (rule, terms) in Terms(number, plugin).Where(found => found.Terms is not null))
            {
                foreach (var outcome in CaseDraws.Reached(rule, terms!))
                {
                    coverage.Add(rule.Id, _loaded.Cases[number].Expected.Draws[rule.Id].On, outcome);
                }
            }
        }
    }

    private LoadedPlugin[] Packs(LoadedPlugin plugin) =>
        [.. _loaded.Cases.Select((_, number) => plugin with { Plugin = new CaseJurisdiction(plugin.Plugin, number) })];

    private IEnumerable<(DrawRule Rule, DrawTerms? Terms)> Terms(int number, LoadedPlugin plugin)
    {
        var draws = _loaded.Cases[number].Expected.Draws;
        var asked = plugin.Pack.DrawRules.Where(rule => draws.ContainsKey(rule.Id)).ToArray();
        if (asked.Length == 0)
        {
            return [];
        }

        var context = new FactContext(_options.Year, _options.CutOff);
        context.SetFlaggedObjects(CaseTableReader.FlaggedSet(_loaded.Connection));
        var reader = new DrawTermsReader(_loaded.Database, plugin, context);
        return asked.Select(rule => (rule, reader.Read(number, draws[rule.Id].Plan, draws[rule.Id].On, rule)));
    }
}

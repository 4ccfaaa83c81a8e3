using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Draws;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.Indicators;

namespace Oversight.Policies.Cases;

/// <summary>Cases of a pack with the same parameters, which are judged together, each for its own year and cut-off.</summary>
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
        _options = new EvaluationOptions(first.Year, first.AsOf, Threads: 1, Language: "en") { Periods = loaded.Periods };
    }

    /// <summary>Parameters that the cases change.</summary>
    public IReadOnlyList<ParameterOverride> Set { get; }

    /// <summary>How many of the cases name what a scope is about.</summary>
    public int Concerns(CaseScope scope) => _numbers.Select(number => _loaded.Cases[number].Expected).Count(expected =>
        expected.Rules.Keys.Concat(expected.Draws.Keys).Any(scope.Rules.Contains)
        || (scope.Definitions && expected.NamesDefinitions));

    /// <summary>Judges the cases.</summary>
    /// <param name="plugin">The pack, with the parameters that the cases set, and with the rules in question only.</param>
    /// <param name="scope">What is looked at; null = everything.</param>
    /// <param name="coverage">Takes the outcomes that the cases reach, of the rules that they name; null = they are not asked for.</param>
    public IReadOnlyList<CaseResult> Judge(LoadedPlugin plugin, CaseScope? scope, CaseCoverage? coverage)
    {
        _loaded.Choose(_numbers);
        using var verdicts = new VerdictReader(_loaded.Database, Packs(plugin), _options, _loaded.Facts);
        var outcomes = Outcomes(verdicts, plugin, coverage);
        var draws = new DrawTermsReader(_loaded.Database, plugin, verdicts.Run.Context, _loaded.Facts);
        var definitions = scope?.Definitions ?? true;
        var flagged = definitions ? CaseTableReader.Flagged(_loaded.Connection) : null;
        var indicators = definitions && _numbers.Any(number => _loaded.Cases[number].Expected.Indicators.Count > 0)
            ? IndicatorReader.Read(_loaded.Connection, verdicts.Run.Context).Jurisdictions.ToDictionary(found => found.Jurisdiction)
            : [];
        return [.. _numbers.Select(number => new CaseResult(_loaded.Cases[number], [.. _loaded.Rejects[number], .. Failures(number)]))];

        IEnumerable<LocalText> Failures(int number)
        {
            var expected = _loaded.Cases[number].Expected;
            if (!_loaded.Present.Contains(number))
            {
                return [new LocalText("案例没有任何行，无从判断", "the case has no row at all, and nothing is judged")];
            }

            var found = outcomes.GetValueOrDefault(number) ?? [];
            return
            [
                .. new CaseRules(expected, plugin).Differences(found),
                .. flagged is null ? [] : new CaseDefinitions(expected, plugin).Differences(found, Definitions(number, expected, [.. flagged[number]])),
                .. plugin.Pack.DrawRules.Where(rule => expected.Draws.ContainsKey(rule.Id)).SelectMany(rule => Draw(number, rule, expected.Draws[rule.Id])),
            ];
        }

        FoundDefinitions Definitions(int number, CaseExpectation expected, IReadOnlyList<string> own) => new(
            own,
            expected.Spared is { } spared ? new SparedObjects(_loaded.Database, plugin, verdicts.Run.Context, _loaded.Facts).Read(number, spared.Plan, spared.On) : [],
            expected.Qualified is null ? [] : Officers(new QualifiedOfficers(verdicts.Run.Reader, plugin, verdicts.Run.Context).Read(number, isInForce: true)),
            indicators.GetValueOrDefault(number));

        IEnumerable<LocalText> Draw(int number, DrawRule rule, DrawExpectation expected)
        {
            var terms = draws.Read(number, expected.Plan, expected.On, rule);
            foreach (var outcome in terms is null ? [] : CaseDraws.Reached(rule, terms))
            {
                coverage?.Add(rule.Id, expected.On, outcome);
            }

            return CaseDraws.Differences(rule, expected, terms);
        }
    }

    private Dictionary<int, Dictionary<string, CaseOutcome>> Outcomes(VerdictReader verdicts, LoadedPlugin plugin, CaseCoverage? coverage)
    {
        var outcomes = new Dictionary<int, Dictionary<string, CaseOutcome>>();
        verdicts.ReadAll(verdict =>
        {
            if (!outcomes.TryGetValue(verdict.Jurisdiction, out var rules))
            {
                outcomes[verdict.Jurisdiction] = rules = new Dictionary<string, CaseOutcome>(StringComparer.Ordinal);
            }

            if (!rules.TryGetValue(verdict.Rule.Id, out var outcome))
            {
                rules[verdict.Rule.Id] = outcome = new CaseOutcome();
            }

            outcome.Add(verdict, Subject(verdict, plugin));
            if (_loaded.Cases[verdict.Jurisdiction].Expected.Rules.TryGetValue(verdict.Rule.Id, out var named) && named != RuleExpectation.Any)
            {
                coverage?.Add(verdict.Rule.Id, verdict.Date, CaseCoverage.NameOf(verdict.Outcome));
            }
        });
        return outcomes;
    }

    private string Subject(Verdict verdict, LoadedPlugin plugin) =>
        (verdict.Rule as Milestone)?.Name is { } name && verdict.SubjectKind == SubjectKind.Milestone
            ? name
            : _loaded.Subjects.IdOf(verdict.SubjectKind, verdict.Subject) ?? plugin.Plugin.Id;

    private string[] Officers(IEnumerable<int> ords) => [.. ords.Order().Select(ord => _loaded.Subjects.IdOf(SubjectKind.Officer, ord)!)];

    private LoadedPlugin[] Packs(LoadedPlugin plugin) =>
        [.. _loaded.Cases.Select((_, number) => plugin with { Plugin = new CaseJurisdiction(plugin.Plugin, number) })];
}

using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Draws;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.Indicators;

namespace Oversight.Policies.Cases;

/// <summary>Cases that are judged together, each by a pack and for a year and cut-off of its own.</summary>
/// <param name="loaded">The database.</param>
/// <param name="numbers">Numbers of the cases; at least one.</param>
/// <param name="plugins">
/// The pack of each case in the database, by its number: with the parameters that the case sets, and with the rules in question only.
/// </param>
internal sealed class CaseGroup(CaseDatabase loaded, IReadOnlyList<int> numbers, IReadOnlyList<LoadedPlugin> plugins)
{
    private readonly CaseDatabase _loaded = loaded;
    private readonly IReadOnlyList<int> _numbers = numbers;

    // What is not of a case's own period is of none.
    private readonly EvaluationOptions _options =
        new(loaded.Periods[0].Year, loaded.Periods[0].CutOff, Threads: 1, Language: "en") { Periods = loaded.Periods };

    /// <summary>Judges the cases.</summary>
    /// <param name="scope">What is looked at; null = everything.</param>
    /// <param name="coverage">
    /// Takes the outcomes that a case reaches, of the rules that it names, by the case's number; null where they are not asked for.
    /// </param>
    /// <returns>A result for each case, in the order of their numbers.</returns>
    /// <exception cref="PolicyRunException">A rule failed on a row of a case, which the message names.</exception>
    public IReadOnlyList<CaseResult> Judge(CaseScope? scope, Func<int, CaseCoverage?> coverage)
    {
        try
        {
            return JudgeAll(scope, coverage);
        }
        catch (PolicyRunException failure) when (CaseJurisdiction.NumberOf(failure.Jurisdiction) is { } number)
        {
            throw Named(failure, number);
        }
    }

    private IReadOnlyList<CaseResult> JudgeAll(CaseScope? scope, Func<int, CaseCoverage?> coverage)
    {
        _loaded.Choose(_numbers);
        using var verdicts = new VerdictReader(_loaded.Database, Packs(), _options, _loaded.Facts);
        var outcomes = Outcomes(verdicts, coverage);
        var definitions = scope?.Definitions ?? true;
        var flagged = definitions ? CaseTableReader.Flagged(_loaded.Connection) : null;
        var indicators = definitions && _numbers.Any(number => _loaded.Cases[number].Expected.Indicators.Count > 0)
            ? IndicatorReader.Read(_loaded.Connection, verdicts.Run.Context).Jurisdictions.ToDictionary(found => found.Jurisdiction)
            : [];
        return [.. _numbers.Select(number => new CaseResult(_loaded.Cases[number], [.. _loaded.Rejects[number].Select(Rows), .. Failures(number)]))];

        static CaseDifference Rows(LocalText text) => new("rows", text);

        IEnumerable<CaseDifference> Failures(int number)
        {
            var expected = _loaded.Cases[number].Expected;
            if (!_loaded.Present.Contains(number))
            {
                return [Rows(new LocalText("案例没有任何行，无从判断", "the case has no row at all, and nothing is judged"))];
            }

            var (found, plugin) = (outcomes.GetValueOrDefault(number) ?? [], plugins[number]);
            return
            [
                .. new CaseRules(expected, plugin).Differences(found),
                .. flagged is null ? [] : new CaseDefinitions(expected, plugin, _loaded.Cases[number].Year).Differences(found, Definitions(number, expected, [.. flagged[number]])),
                .. plugin.Pack.DrawRules.Where(rule => expected.Draws.ContainsKey(rule.Id)).SelectMany(rule => Draw(number, rule, expected.Draws[rule.Id])),
            ];
        }

        FoundDefinitions Definitions(int number, CaseExpectation expected, IReadOnlyList<string> own) => new(
            own,
            expected.Spared is { } spared ? new SparedObjects(_loaded.Database, Pack(number), verdicts.Run.Context, _loaded.Facts).Read(number, spared.Plan, spared.On) : [],
            expected.Qualified is null ? [] : Officers(new QualifiedOfficers(verdicts.Run.Reader, Pack(number), verdicts.Run.Context).Read(number, isInForce: true)),
            indicators.GetValueOrDefault(number));

        IEnumerable<CaseDifference> Draw(int number, DrawRule rule, DrawExpectation expected)
        {
            var terms = new DrawTermsReader(_loaded.Database, Pack(number), verdicts.Run.Context, _loaded.Facts).Read(number, expected.Plan, expected.On, rule);
            foreach (var outcome in terms is null ? [] : CaseDraws.Reached(rule, terms))
            {
                coverage(number)?.Add(rule.Id, expected.On, outcome);
            }

            return CaseDraws.Differences(rule, expected, terms);
        }
    }

    private Dictionary<int, Dictionary<string, CaseOutcome>> Outcomes(VerdictReader verdicts, Func<int, CaseCoverage?> coverage)
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

            outcome.Add(verdict, Subject(verdict));
            if (_loaded.Cases[verdict.Jurisdiction].Expected.Rules.TryGetValue(verdict.Rule.Id, out var named) && named != RuleExpectation.Any)
            {
                coverage(verdict.Jurisdiction)?.Add(verdict.Rule.Id, verdict.Date, CaseCoverage.NameOf(verdict.Outcome));
            }
        });
        return outcomes;
    }

    private PolicyRunException Named(PolicyRunException failure, int number)
    {
        var one = _loaded.Cases[number];
        return failure.Of(one.Pack, new LocalText($"案例 “{one.Name}”（{one.File} 第 {one.Line} 行）", $"case \"{one.Name}\" ({one.File}, line {one.Line})"));
    }

    private string Subject(Verdict verdict) =>
        (verdict.Rule as Milestone)?.Name is { } name && verdict.SubjectKind == SubjectKind.Milestone
            ? name
            : _loaded.Subjects.IdOf(verdict.SubjectKind, verdict.Subject) ?? plugins[verdict.Jurisdiction].Plugin.Id;

    private string[] Officers(IEnumerable<int> ords) => [.. ords.Order().Select(ord => _loaded.Subjects.IdOf(SubjectKind.Officer, ord)!)];

    private LoadedPlugin[] Packs() => [.. Enumerable.Range(0, plugins.Count).Select(Pack)];

    private LoadedPlugin Pack(int number) => plugins[number] with { Plugin = new CaseJurisdiction(plugins[number].Plugin, number) };
}

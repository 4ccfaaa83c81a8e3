using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;

namespace Oversight.Policies.Cases;

/// <summary>Collects which outcomes of each rule of a pack its cases reach, period by period.</summary>
internal sealed class CaseCoverage(LoadedPlugin plugin)
{
    private readonly Dictionary<(string Rule, DateOnly Period), HashSet<string>> _reached = [];

    // The first days of the stretches in which neither the document nor a parameter of the rule changes.
    private readonly Dictionary<string, DateOnly[]> _starts =
        plugin.Pack.All.ToDictionary(rule => rule.Id, rule => Starts(plugin, rule), StringComparer.Ordinal);

    /// <summary>Notes an outcome that a case reaches.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="day">The day that decides the parameters.</param>
    /// <param name="outcome">The outcome.</param>
    public void Add(string rule, DateOnly day, string outcome)
    {
        // A registry is judged in a year that the document reaches in part only, though its last day may lie outside.
        var starts = _starts[rule];
        var start = starts.LastOrDefault(first => first <= day);
        var key = (rule, start == default ? starts[0] : start);
        if (!_reached.TryGetValue(key, out var outcomes))
        {
            _reached[key] = outcomes = new HashSet<string>(StringComparer.Ordinal);
        }

        outcomes.Add(outcome);
    }

    /// <summary>The coverage of every rule and period.</summary>
    /// <remarks>Of rules that the pack takes over as they are none: the cases of the pack that it extends try them.</remarks>
    public IEnumerable<RuleCoverage> Read() =>
        plugin.Pack.All.Where(rule => !plugin.IsUnchanged(rule)).SelectMany(rule => Periods(rule, rule is DrawRule draw ? CaseDraws.Outcomes(draw) : Needed((Rule)rule)));

    /// <summary>The name of an outcome as cases write it; the ways to fail are told apart.</summary>
    public static string NameOf(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.NotApplicable => "not_applicable",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    private IEnumerable<RuleCoverage> Periods(DeclaredRule rule, IReadOnlyList<string> needed)
    {
        var starts = _starts[rule.Id];
        for (var i = 0; i < starts.Length; i++)
        {
            var last = i + 1 < starts.Length ? starts[i + 1].AddDays(-1) : plugin.Document.ValidTo;
            yield return new RuleCoverage(
                rule.Id,
                starts[i],
                last,
                rule.IsOff(starts[i], last ?? DateOnly.MaxValue) ? [] : needed,
                _reached.GetValueOrDefault((rule.Id, starts[i])) ?? new HashSet<string>(StringComparer.Ordinal));
        }
    }

    private static DateOnly[] Starts(LoadedPlugin plugin, DeclaredRule rule)
    {
        var document = plugin.Document;
        return
        [
            .. plugin.Parameters
                .Where(parameter => parameter.Override is null && plugin.Reads[rule.Id].Parameters.Contains(parameter.Name))
                .SelectMany(parameter => parameter.Values.Select(value => value.From))
                .Concat(rule.SwitchedOff.SelectMany(off => new[] { off.From, off.To?.AddDays(1) }).OfType<DateOnly>())
                .Where(document.Covers)
                .Append(document.ValidFrom)
                .Distinct()
                .Order(),
        ];
    }

    private IReadOnlyList<string> Needed(Rule rule)
    {
        RuleOutcome[] outcomes = rule switch
        {
            { Kind: RuleKind.Deadline } =>
                [RuleOutcome.Holds, RuleOutcome.Late, RuleOutcome.Overdue, RuleOutcome.Pending, RuleOutcome.NotApplicable],
            Milestone { DueOn: not null } =>
                [RuleOutcome.Holds, RuleOutcome.Late, RuleOutcome.Overdue, RuleOutcome.Pending, RuleOutcome.NotApplicable],
            Milestone => [RuleOutcome.Holds, RuleOutcome.Late, RuleOutcome.Overdue, RuleOutcome.Pending],
            _ when AppliesToAll(rule) => [RuleOutcome.Holds, RuleOutcome.Failed],
            _ => [RuleOutcome.Holds, RuleOutcome.Failed, RuleOutcome.NotApplicable],
        };
        return [.. outcomes.Select(NameOf)];
    }

    /// <summary>Whether a requirement leaves out no row of the year.</summary>
    private bool AppliesToAll(Rule rule) => rule is IRequirement { IsConditional: false } && rule.Subject switch
    {
        SubjectKind.Inspection => plugin.Pack.OutsideRules is null,
        SubjectKind.Objection => plugin.Pack.ObjectionsOutsideRules is null,
        _ => true,
    };
}

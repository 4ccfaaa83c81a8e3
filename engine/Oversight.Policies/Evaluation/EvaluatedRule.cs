using Oversight.Contracts.Authoring;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Evaluation;

/// <summary>A rule of a jurisdiction that is judged, with its number in this run.</summary>
/// <param name="Index">Number of the rule, from 0 over all jurisdictions.</param>
/// <param name="Jurisdiction">Number of the jurisdiction.</param>
/// <param name="Rule">The rule.</param>
internal sealed record EvaluatedRule(int Index, int Jurisdiction, Rule Rule)
{
    /// <summary>Whether it is a rule of the document, and not a cap for an indicator alone.</summary>
    public bool IsOfDocument => Rule is not InspectionCap { IsRule: false };

    /// <summary>Whether it is decided when all rows are seen, and not row by row.</summary>
    public bool IsConcluding => Rule.Kind == RuleKind.Comparison || Rule is InspectionCap;

    /// <summary>The name under which what it reads is kept.</summary>
    public string ReadsId => IsOfDocument
        ? Rule.Id
        : ScriptReads.DefinitionId(nameof(JudgedInspections), nameof(JudgedInspections.Overload));

    /// <summary>The rules of the judged jurisdictions, numbered, those for an indicator alone among them.</summary>
    /// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
    /// <param name="judged">Numbers of the jurisdictions.</param>
    public static IReadOnlyList<EvaluatedRule> Of(IReadOnlyList<LoadedPlugin> plugins, IEnumerable<int> judged)
    {
        var rules = new List<EvaluatedRule>();
        foreach (var number in judged)
        {
            var pack = plugins[number].Pack;
            foreach (var rule in pack.Rules)
            {
                rules.Add(new EvaluatedRule(rules.Count, number, rule));
            }

            if (pack.Overload is { IsRule: false } overload)
            {
                rules.Add(new EvaluatedRule(rules.Count, number, overload));
            }
        }

        return rules;
    }
}

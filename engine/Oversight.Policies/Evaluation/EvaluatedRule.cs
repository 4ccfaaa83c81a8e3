using Oversight.Contracts.Authoring;
using Oversight.Contracts.Rules;
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

    /// <summary>The name under which what it reads is kept.</summary>
    public string ReadsId => IsOfDocument
        ? Rule.Id
        : ScriptReads.DefinitionId(nameof(JudgedInspections), nameof(JudgedInspections.Overload));
}

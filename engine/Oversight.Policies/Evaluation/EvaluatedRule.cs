using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>A rule of a jurisdiction that is judged, with its number in this run.</summary>
/// <param name="Index">Number of the rule, from 0 over all jurisdictions.</param>
/// <param name="Jurisdiction">Number of the jurisdiction.</param>
/// <param name="Rule">The rule.</param>
internal sealed record EvaluatedRule(int Index, int Jurisdiction, Rule Rule);

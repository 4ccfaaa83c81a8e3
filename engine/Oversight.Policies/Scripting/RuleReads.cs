namespace Oversight.Policies.Scripting;

/// <summary>What a rule reads, as its bound syntax tree says.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Parameters">Names of its parameters.</param>
/// <param name="Columns">Columns by fact kind, e.g. <c>Inspection.CompletedOn</c>.</param>
/// <param name="Clauses">Its clauses, in the order of the source.</param>
public sealed record RuleReads(
    string RuleId, IReadOnlyList<string> Parameters, IReadOnlyList<string> Columns, IReadOnlyList<RuleClause> Clauses);

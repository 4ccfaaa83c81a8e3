namespace Oversight.Policies.Scripting;

/// <summary>What a rule reads, as its bound syntax tree says.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Parameters">Names of its parameters; once the pack is loaded, those of the definitions that it depends on too.</param>
/// <param name="Columns">Columns by fact kind, e.g. <c>Inspection.CompletedOn</c>.</param>
/// <param name="Clauses">Its clauses, in the order of the source.</param>
/// <param name="Definitions">Names of the pack's own definitions that it asks for, such as which objects are flagged.</param>
public sealed record RuleReads(
    string RuleId,
    IReadOnlyList<string> Parameters,
    IReadOnlyList<string> Columns,
    IReadOnlyList<RuleClause> Clauses,
    IReadOnlyList<string> Definitions);

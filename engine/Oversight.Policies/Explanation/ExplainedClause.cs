namespace Oversight.Policies.Explanation;

/// <summary>A clause of a rule or a definition, with what it saw.</summary>
/// <param name="Name">The verb, e.g. <c>When</c>.</param>
/// <param name="Source">Its source text on one line.</param>
/// <param name="File">The script.</param>
/// <param name="Line">Line in the script, from 1.</param>
/// <param name="Decides">Whether it is why the rule does not apply or does not hold.</param>
/// <param name="Operands">The properties that it names; none of rows other than the one explained.</param>
/// <param name="Parameters">The parameters that it uses.</param>
public sealed record ExplainedClause(
    string Name,
    string Source,
    string File,
    int Line,
    bool Decides,
    IReadOnlyList<Operand> Operands,
    IReadOnlyList<ExplainedParameter> Parameters);

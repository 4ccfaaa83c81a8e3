namespace Oversight.Policies.Scripting;

/// <summary>What the lint saw: problems, in the order of the source, and what the script reads.</summary>
internal sealed record LintFindings(
    IReadOnlyList<LintProblem> Problems, IReadOnlyList<RuleReads> Rules);

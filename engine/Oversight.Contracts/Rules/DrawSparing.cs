using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>Objects that a draw leaves out, for an inspection would break a rule, such as those within an observation period (观察期).</summary>
/// <param name="Because">Id of that rule.</param>
/// <param name="When">Which objects. Safe for use by several threads.</param>
/// <param name="Location">Where the script declares it.</param>
public sealed record DrawSparing(string Because, Func<Candidate, bool> When, ScriptLocation Location) : DrawDefinition(Because, Location);

namespace Oversight.Contracts.Rules;

/// <summary>
/// What a pack lays down for its draws so that a rule is kept that judges what came of them. It is no rule of its own: it has no
/// id, and judges nothing.
/// </summary>
/// <param name="Because">Id of the rule of the same pack because of which it stands.</param>
/// <param name="Location">Where the script declares it.</param>
public abstract record DrawDefinition(string Because, ScriptLocation Location);

using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>A policy failed on a row; the message names the rule and the line of its script.</summary>
/// <param name="jurisdiction">Id of the jurisdiction.</param>
/// <param name="rule">Id of the rule; of what a pack lays down for its draws, of the rule because of which it stands.</param>
/// <param name="location">Where the script declares it.</param>
/// <param name="cause">What happened.</param>
public sealed class PolicyRunException(string jurisdiction, string rule, ScriptLocation location, Exception cause)
    : Exception($"{jurisdiction}: {location.File}({location.Line}): rule {rule} failed: {cause.Message}", cause);

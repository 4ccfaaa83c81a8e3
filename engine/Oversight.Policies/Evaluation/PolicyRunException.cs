using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>A policy failed on a row; the message names the rule and the line of its script.</summary>
/// <param name="jurisdiction">Id of the jurisdiction.</param>
/// <param name="rule">The rule.</param>
/// <param name="cause">What happened.</param>
public sealed class PolicyRunException(string jurisdiction, Rule rule, Exception cause)
    : Exception($"{jurisdiction}: {rule.Location.File}({rule.Location.Line}): rule {rule.Id} failed: {cause.Message}", cause);

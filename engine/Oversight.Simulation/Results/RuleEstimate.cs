namespace Oversight.Simulation.Results;

/// <summary>How often a rule held.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Probability">Share of the replicates in which it held, of those in which it applied; null where it never did.</param>
/// <param name="Error">Monte Carlo standard error of that.</param>
public sealed record RuleEstimate(string RuleId, double? Probability, double? Error);

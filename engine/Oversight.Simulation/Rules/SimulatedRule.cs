using Oversight.Contracts.Rules;

namespace Oversight.Simulation.Rules;

/// <summary>A share, cap or comparison of the pack, and whether a simulation can say that it holds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="IsSimulated">Whether what it looks at follows from the draws.</param>
public sealed record SimulatedRule(Rule Rule, bool IsSimulated);

using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>Objects that are drawn at a factor of the plan's ratio.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="Factor">The factor; 0 means that they are not drawn.</param>
/// <param name="Members">Which objects they are.</param>
public sealed record RatioClass(LocalText Name, Parameter<double> Factor, Func<Candidate, bool> Members);

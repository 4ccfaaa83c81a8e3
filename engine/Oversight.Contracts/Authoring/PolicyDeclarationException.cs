using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>A policy script declares something that cannot be a rule.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="location">Where.</param>
public sealed class PolicyDeclarationException(string message, ScriptLocation location) : Exception(message)
{
    /// <summary>Where.</summary>
    public ScriptLocation Location { get; } = location;
}

using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>A policy script declares something that cannot be a rule.</summary>
/// <param name="reason">What is wrong and what to do.</param>
/// <param name="location">Where.</param>
public sealed class PolicyDeclarationException(LocalText reason, ScriptLocation location) : Exception(reason.En)
{
    /// <summary>What is wrong and what to do; <see cref="Exception.Message"/> is the English wording.</summary>
    public LocalText Reason { get; } = reason;

    /// <summary>Where.</summary>
    public ScriptLocation Location { get; } = location;
}

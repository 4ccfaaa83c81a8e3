using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>A rule in the making; the host finishes it when the script has run.</summary>
public interface IRuleBuilder
{
    /// <summary>The rule's id.</summary>
    string Id { get; }

    /// <summary>Where the script declares it.</summary>
    ScriptLocation Location { get; }

    /// <summary>Finishes the rule.</summary>
    /// <exception cref="PolicyDeclarationException">Something is missing.</exception>
    DeclaredRule Build();
}

using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;
using Oversight.Policies.Parameters;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Loading;

/// <summary>A plug-in that is loaded whole: its identity, its rules as delegates, its parameters, and what they read.</summary>
public sealed record LoadedPlugin
{
    /// <summary>Where it was loaded from.</summary>
    public required PluginFolder Folder { get; init; }

    /// <summary>Identity and document.</summary>
    public required IJurisdictionPlugin Plugin { get; init; }

    /// <summary>The plug-in's document, read once: a plug-in may make a new one each time that it is asked.</summary>
    public required LegalDocument Document { get; init; }

    /// <summary>Everything that its scripts declared.</summary>
    public required RulePack Pack { get; init; }

    /// <summary>The parameters, in the order of the file.</summary>
    public required IReadOnlyList<ParameterDefinition> Parameters { get; init; }

    /// <summary>Parameters and scripts with their hashes, in the order of their paths.</summary>
    public required IReadOnlyList<PolicyFile> Files { get; init; }

    /// <summary>How many of its scripts were found compiled; the others had to be compiled now.</summary>
    public int ScriptsFromCache { get; init; }

    /// <summary>What each rule and each definition reads, by the rule's id or the definition's name.</summary>
    public required IReadOnlyDictionary<string, RuleReads> Reads { get; init; }
}

using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;
using Oversight.Policies.Inheritance;
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

    /// <summary>The parameters, in the order of the file; those of a pack that it extends first.</summary>
    public required IReadOnlyList<ParameterDefinition> Parameters { get; init; }

    /// <summary>Parameters and scripts with their hashes, in the order of their paths; those of a pack that it extends too.</summary>
    public required IReadOnlyList<PolicyFile> Files { get; init; }

    /// <summary>How many of its scripts were found compiled; the others had to be compiled now.</summary>
    public int ScriptsFromCache { get; init; }

    /// <summary>What each rule and each definition reads, by the rule's id or the definition's name.</summary>
    public required IReadOnlyDictionary<string, RuleReads> Reads { get; init; }

    /// <summary>What it was made of; null for one that was put together otherwise.</summary>
    internal PluginSource? Source { get; init; }

    /// <summary>What it takes over from other packs; null where it extends none.</summary>
    public PackInheritance? Inheritance { get; init; }

    /// <summary>
    /// Whether a rule is taken over as it is: not switched off, and with no number or definition of this pack's own. Cases of the pack
    /// that is extended try such a rule.
    /// </summary>
    /// <param name="rule">The rule.</param>
    public bool IsUnchanged(DeclaredRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Origin is not null && rule.SwitchedOff.Count == 0
            && Parameters.All(parameter => !parameter.IsOverridden || !Reads[rule.Id].Parameters.Contains(parameter.Name))
            && Reads[rule.Id].Definitions.All(IsTakenOver);
    }

    // A definition has no place of its own but that of its clauses; a pack may also do without it.
    private bool IsTakenOver(string definition) => !Reads.TryGetValue(definition, out var reads)
        || reads.Clauses.All(clause => Inheritance!.Packs.Any(pack => clause.File.StartsWith(pack.Id + "/", StringComparison.Ordinal)));

    /// <summary>The plug-in as it shapes a draw on a day: without rules that are switched off then, and what stands because of them.</summary>
    /// <param name="day">Day of the draw.</param>
    public LoadedPlugin On(DateOnly day)
    {
        var off = Pack.All.Where(rule => rule.IsOff(day)).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return off.Count == 0 ? this : this with
        {
            Pack = Pack with
            {
                Rules = [.. Pack.Rules.Where(rule => !off.Contains(rule.Id))],
                DrawRules = [.. Pack.DrawRules.Where(rule => !off.Contains(rule.Id))],
                Sparing = Standing(Pack.Sparing),
                Team = Standing(Pack.Team),
                Qualified = Standing(Pack.Qualified),
                CrossSections = Standing(Pack.CrossSections),
            },
        };

        TDefinition? Standing<TDefinition>(TDefinition? definition)
            where TDefinition : DrawDefinition => definition is null || off.Contains(definition.Because) ? null : definition;
    }
}

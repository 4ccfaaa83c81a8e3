using Oversight.Contracts.Rules;
using Oversight.Policies.Parameters;

namespace Oversight.Policies.Inheritance;

/// <summary>What a pack consists of, with all that it takes over: read, and not yet run.</summary>
/// <param name="Layers">Its packs: the one that extends none first, the pack itself last.</param>
/// <param name="Parameters">Its parameters by name, those taken over first.</param>
/// <param name="SwitchedOff">The rules that are switched off, by their ids in the pack.</param>
internal sealed record PackSources(
    IReadOnlyList<PackLayer> Layers, IReadOnlyDictionary<string, ParameterDefinition> Parameters, IReadOnlyList<SwitchOff> SwitchedOff)
{
    /// <summary>The pack itself.</summary>
    public PackLayer Own => Layers[^1];

    /// <summary>Ids of its rules, in the pack.</summary>
    public IReadOnlyList<string> Rules =>
        [.. Layers.SelectMany(layer => layer.Rules.Select(rule => layer == Own ? rule : layer.Origin.IdIn(Own.Pack.Id, rule))).Order(StringComparer.Ordinal)];

    /// <summary>The file of a place in a script.</summary>
    public string FileOf(ScriptLocation at) => at.Origin is { } origin
        ? Path.Combine(Layers.First(layer => layer.Origin == origin).Pack.Folder.Path, at.File[(origin.Pack.Length + 1)..])
        : Path.Combine(Own.Pack.Folder.Path, at.File);
}

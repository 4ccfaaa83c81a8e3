using System.Collections.Concurrent;
using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Inheritance;

/// <summary>Reads a pack with all that it takes over.</summary>
/// <param name="bases">Finds the packs that are extended.</param>
/// <param name="cache">Where compiled scripts are kept.</param>
internal sealed class PackReader(BaseFinder bases, ScriptCache cache)
{
    // Packs that extend the same one ask for its scripts side by side: the first compiles them, the others wait.
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<PackScript>>> _scripts = new(StringComparer.Ordinal);

    /// <summary>Reads a pack.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="plugin">Its identity.</param>
    /// <exception cref="PolicyLoadException">Something of it, or of a pack that it extends, does not load.</exception>
    public PackSources Read(PluginFolder folder, IJurisdictionPlugin plugin) => Read(folder, plugin, []);

    /// <summary>Reads what a pack takes over, and its parameters with it.</summary>
    /// <param name="extension">What it says of the pack that it extends.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="plugin">Its identity.</param>
    /// <param name="own">Its own parameters.</param>
    /// <param name="failed">Takes what is wrong with an entry of <c>extends.yaml</c>, or throws it.</param>
    /// <returns>The sources without the scripts of the pack itself.</returns>
    public PackSources Inherit(
        ExtensionFile extension, PluginFolder folder, IJurisdictionPlugin plugin, IReadOnlyDictionary<string, ParameterDefinition> own, Action<PolicyLoadException> failed) =>
        Inherit(extension, folder, plugin, own, [], failed);

    private PackSources Read(PluginFolder folder, IJurisdictionPlugin plugin, IReadOnlyList<string> extending)
    {
        var document = plugin.Document;
        var own = ParameterFile.Read(folder.ParametersPath, document);
        var extension = ExtensionFile.Read(folder.Path);
        var scripts = _scripts.GetOrAdd(
            folder.Path, _ => new Lazy<IReadOnlyList<PackScript>>(() => PackScript.Compile(folder, cache, mayBeNone: extension is not null))).Value;
        var taken = extension is null
            ? new PackSources([], own, [])
            : Inherit(extension, folder, plugin, own, extending, failure => throw failure);
        return taken with
        {
            Layers = [.. taken.Layers, new PackLayer(new InheritedPack(plugin.Id, plugin.Name, document, folder), new PackOrigin(plugin.Id, document), scripts)],
        };
    }

    private PackSources Inherit(
        ExtensionFile extension,
        PluginFolder folder,
        IJurisdictionPlugin plugin,
        IReadOnlyDictionary<string, ParameterDefinition> own,
        IReadOnlyList<string> extending,
        Action<PolicyLoadException> failed)
    {
        string[] path = [.. extending, plugin.Id];
        if (path.Contains(extension.Base))
        {
            var circle = string.Join(" → ", path.SkipWhile(id => id != extension.Base).Append(extension.Base));
            throw path[^1] == extension.Base
                ? extension.Wrong($"{plugin.Id} 不能沿用自己", $"{plugin.Id} cannot extend itself")
                : extension.Wrong($"规则包互相沿用，没有尽头：{circle}", $"packs extend each other without end: {circle}");
        }

        var (baseFolder, basePlugin) = bases.Find(extension, folder);
        var inherited = Read(baseFolder, basePlugin, path);
        var origin = inherited.Own.Origin;
        var parameters = extension.Overrides(
            inherited.Parameters.ToDictionary(pair => pair.Key, pair => InheritedParameter.Of(pair.Value, origin), StringComparer.Ordinal), origin.Pack, failed).ToDictionary(StringComparer.Ordinal);
        foreach (var definition in parameters.Values)
        {
            Reaches(definition, plugin, extension, failed);
        }

        foreach (var (name, definition) in own)
        {
            if (parameters.ContainsKey(name))
            {
                failed(new PolicyLoadException(folder.ParametersPath, definition.Line, definition.Column, new Contracts.LocalText(
                    $"{origin.Pack} 已有参数 “{name}”：要改它的值，写进 {ExtensionFile.Name} 的 overrides；否则请另取名称",
                    $"{origin.Pack} has a parameter \"{name}\" already: give it other values under overrides in {ExtensionFile.Name}, or take another name"))
                { Code = PolicyFaults.NotInherited });
            }

            parameters[name] = definition;
        }

        SwitchOff[] off =
        [
            .. inherited.SwitchedOff.Select(one => one with
            {
                Rule = origin.IdIn(plugin.Id, one.Rule),
                Citation = one.Pack == origin.Pack ? $"{origin.Reference} {one.Citation}" : one.Citation,
            }),
            .. extension.SwitchedOff(plugin.Id, origin, inherited.Rules, failed),
        ];
        return new PackSources(inherited.Layers, parameters, off);
    }

    /// <summary>A number of another document may end before this document does.</summary>
    private static void Reaches(ParameterDefinition definition, IJurisdictionPlugin plugin, ExtensionFile extension, Action<PolicyLoadException> failed)
    {
        try
        {
            ParameterTime.Check(definition.Name, definition.Values, plugin.Document, (_, zh, en) => extension.Wrong(
                $"沿用的{zh}；请写进 overrides", $"taken over: {en}; give it values under overrides", PolicyFaults.Dates));
        }
        catch (PolicyLoadException failure)
        {
            failed(failure);
        }
    }
}

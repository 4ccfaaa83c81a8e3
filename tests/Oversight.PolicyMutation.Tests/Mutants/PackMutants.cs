using Oversight.Policies.Loading;

namespace Oversight.PolicyMutation.Tests.Mutants;

/// <summary>The mutants of a whole plug-in.</summary>
internal static class PackMutants
{
    /// <summary>The plug-ins that come with the program, in the order of their names.</summary>
    public static IReadOnlyList<PluginFolder> Packs { get; } = PluginDiscovery.Find(PolicyHost.BuiltInFolder);

    /// <summary>All mutants of a plug-in, numbered: its parameters first, then its scripts by name.</summary>
    public static IReadOnlyList<Mutant> Of(PluginFolder folder)
    {
        var pack = Path.GetFileName(folder.Path);
        return
        [
            .. ParameterMutants.Of(pack, folder.Relative(folder.ParametersPath), File.ReadAllText(folder.ParametersPath))
                .Concat(folder.ScriptPaths().SelectMany(file => ScriptMutants.Of(pack, folder.Relative(file), File.ReadAllText(file))))
                .Select((mutant, number) => mutant with { Number = number }),
        ];
    }
}

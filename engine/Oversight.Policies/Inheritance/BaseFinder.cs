using Oversight.Contracts.Plugins;
using Oversight.Policies.Loading;
using Oversight.Storage;

namespace Oversight.Policies.Inheritance;

/// <summary>
/// Finds packs that others extend, by their ids: among those that are loaded together, in folders given for it, next to the pack that
/// extends, and among those that come with the program; in this order.
/// </summary>
/// <param name="together">The plug-ins that are loaded together.</param>
/// <param name="given">Folders of more plug-ins, in the order in which they are asked.</param>
internal sealed class BaseFinder(IReadOnlyList<IdentifiedPlugin> together, IEnumerable<PluginFolder> given)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (PluginFolder Folder, IJurisdictionPlugin? Plugin)> _identified = together
        .DistinctBy(plugin => plugin.Folder.Path)
        .ToDictionary(plugin => plugin.Folder.Path, plugin => (plugin.Folder, (IJurisdictionPlugin?)plugin.Plugin), StringComparer.Ordinal);

    /// <summary>Finds the pack that a pack extends.</summary>
    /// <param name="extension">What the pack says of it.</param>
    /// <param name="folder">The pack's own folder.</param>
    /// <exception cref="PolicyLoadException">There is none.</exception>
    public (PluginFolder Folder, IJurisdictionPlugin Plugin) Find(ExtensionFile extension, PluginFolder folder)
    {
        lock (_gate)
        {
            var ids = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var place in Places(extension.Base, folder))
            {
                foreach (var candidate in place.Where(candidate => candidate.Path != folder.Path))
                {
                    if (Identify(candidate) is not { } plugin)
                    {
                        continue;
                    }

                    if (plugin.Id == extension.Base)
                    {
                        return (candidate, plugin);
                    }

                    ids.Add(plugin.Id);
                }
            }

            var (zh, en) = ($"没有规则包 “{extension.Base}” 可供沿用", $"there is no pack \"{extension.Base}\" to extend");
            throw NearestName.Of(extension.Base, ids) is { } near
                ? extension.Wrong($"{zh}；是不是 {near}？", $"{en}; did you mean {near}?")
                : extension.Wrong(
                    $"{zh}；有 {string.Join("、", ids)}；别处的用 --plugins 给出", $"{en}; there are {string.Join(", ", ids)}; give others with --plugins");
        }
    }

    private IEnumerable<IEnumerable<PluginFolder>> Places(string id, PluginFolder folder)
    {
        yield return together.Select(plugin => plugin.Folder);
        yield return given;
        yield return InOrder(id, Beside(folder));
        yield return InOrder(id, Directory.Exists(PolicyHost.BuiltInFolder) ? Plugins(PolicyHost.BuiltInFolder, PluginDiscovery.Find) : []);
    }

    /// <summary>The plug-ins next to a plug-in: of a build in a project folder those next to that folder.</summary>
    private static IReadOnlyList<PluginFolder> Beside(PluginFolder folder)
    {
        // A project folder is read as it stands, so its neighbours are too.
        var project = Project(folder.Path);
        return Path.GetDirectoryName(project ?? folder.Path) is not { } parent ? []
            : Plugins(parent, project == folder.Path ? PluginDiscovery.FindSources : PluginDiscovery.Find);
    }

    private static string? Project(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "parameters.yaml")) && Directory.EnumerateFiles(at, "*.csproj").Any())
            {
                return at;
            }

            if (!at.Split(Path.DirectorySeparatorChar).Contains("bin"))
            {
                return null;
            }
        }

        return null;
    }

    private static IReadOnlyList<PluginFolder> Plugins(string root, Func<string, IReadOnlyList<PluginFolder>> find)
    {
        try
        {
            return find(root);
        }
        catch (PolicyLoadException)
        {
            // None there.
            return [];
        }
    }

    // A folder is mostly named as its id: then no other has to be loaded to be asked.
    private static IEnumerable<PluginFolder> InOrder(string id, IReadOnlyList<PluginFolder> folders)
    {
        var name = id.Replace("-", "", StringComparison.Ordinal);
        return folders.OrderBy(folder => !string.Equals(Path.GetFileNameWithoutExtension(folder.AssemblyPath), name, StringComparison.OrdinalIgnoreCase));
    }

    private IJurisdictionPlugin? Identify(PluginFolder folder)
    {
        if (!_identified.TryGetValue(folder.Path, out var known))
        {
            try
            {
                known = (folder, PluginLoader.Identify(folder, staysLoaded: false).Plugin);
            }
            catch (PolicyLoadException)
            {
                // A neighbour that does not load is no matter of the pack that is asked for.
                known = (folder, null);
            }

            _identified[folder.Path] = known;
        }

        return known.Plugin;
    }
}

using Oversight.Contracts;
using Oversight.Policies.Inheritance;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Loading;

/// <summary>Loads plug-ins with their policies: all of them whole, or none.</summary>
public static class PolicyHost
{
    /// <summary>The folder of the plug-ins that come with the program.</summary>
    public static string BuiltInFolder => Path.Combine(AppContext.BaseDirectory, "plugins");

    /// <summary>Where compiled scripts are kept: OVERSIGHT_CACHE, else the user's cache folder; null where there is none.</summary>
    public static string? CacheFolder => ScriptCache.DefaultFolder;

    /// <summary>Loads every plug-in below some folders.</summary>
    /// <param name="roots">Plug-in folders, or folders of plug-in folders.</param>
    /// <param name="overrides">Values that replace parameters for this run.</param>
    /// <param name="cacheFolder">Where compiled scripts are kept; null = nowhere.</param>
    /// <returns>The plug-ins in the order of their ids as bytes.</returns>
    /// <exception cref="PolicyLoadException">Something does not load; the message names file, line and reason.</exception>
    public static IReadOnlyList<LoadedPlugin> Load(
        IEnumerable<string> roots, IReadOnlyList<ParameterOverride> overrides, string? cacheFolder) =>
        Begin(roots, overrides, cacheFolder, stayLoaded: false).Wait();

    /// <summary>Loads the plug-ins of some folders, such as those that <see cref="PluginDiscovery.FindSources"/> found.</summary>
    /// <param name="folders">The plug-ins.</param>
    /// <param name="overrides">Values that replace parameters for this run.</param>
    /// <param name="cacheFolder">Where compiled scripts are kept; null = nowhere.</param>
    /// <param name="bases">Where packs that these extend may be found too; they are not loaded for themselves.</param>
    /// <returns>The plug-ins in the order of their ids as bytes. They unload when nothing refers to them any more.</returns>
    /// <exception cref="PolicyLoadException">Something does not load; the message names file, line and reason.</exception>
    public static IReadOnlyList<LoadedPlugin> Load(
        IEnumerable<PluginFolder> folders, IReadOnlyList<ParameterOverride> overrides, string? cacheFolder, IEnumerable<PluginFolder>? bases = null) =>
        Begin(() => folders, overrides, cacheFolder, stayLoaded: false, bases).Wait();

    /// <summary>
    /// A plug-in with other values, and nothing of what replaced its parameters before. Its scripts declare their rules anew; they are
    /// neither read nor compiled again.
    /// </summary>
    /// <param name="plugin">The plug-in.</param>
    /// <param name="overrides">Values that replace parameters.</param>
    /// <exception cref="PolicyLoadException">There is no such parameter, or a value does not fit it, or the rules.</exception>
    public static LoadedPlugin WithValues(LoadedPlugin plugin, IReadOnlyList<ParameterOverride> overrides)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        return PluginLoader.Make(
            plugin.Source ?? throw new ArgumentException("the plug-in was not loaded from files", nameof(plugin)), overrides);
    }

    /// <summary>The packs that a plug-in extends, as far as they are found: also where one of them, or the plug-in itself, does not load.</summary>
    /// <param name="folder">The plug-in.</param>
    /// <param name="bases">Where they may be found too.</param>
    /// <returns>The pack that it extends, then the one that this extends, and so on.</returns>
    public static IReadOnlyList<PluginFolder> BasesOf(PluginFolder folder, IEnumerable<PluginFolder>? bases = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var finder = new BaseFinder([], bases ?? []);
        var found = new List<PluginFolder>();
        try
        {
            for (var at = folder; ExtensionFile.Read(at.Path) is { } extension; found.Add(at))
            {
                at = finder.Find(extension, at).Folder;
                if (at.Path == folder.Path || found.Contains(at))
                {
                    break;
                }
            }
        }
        catch (PolicyLoadException)
        {
            // What is wrong there the load tells.
        }

        return found;
    }

    /// <summary>Loads the plug-ins of some folders until the process ends: they load faster so, and never unload.</summary>
    /// <inheritdoc cref="Load(IEnumerable{PluginFolder}, IReadOnlyList{ParameterOverride}, string?, IEnumerable{PluginFolder}?)"/>
    public static IReadOnlyList<LoadedPlugin> LoadToStay(
        IEnumerable<PluginFolder> folders, IReadOnlyList<ParameterOverride> overrides, string? cacheFolder, IEnumerable<PluginFolder>? bases = null) =>
        Begin(() => folders, overrides, cacheFolder, stayLoaded: true, bases).Wait();

    /// <summary>Begins to find and to load the plug-ins below some folders, on other threads.</summary>
    /// <param name="roots">Plug-in folders, or folders of plug-in folders.</param>
    /// <param name="overrides">Values that replace parameters for this run.</param>
    /// <param name="cacheFolder">Where compiled scripts are kept; null = nowhere.</param>
    /// <param name="stayLoaded">Whether they are kept until the process ends: they load faster then, and never unload.</param>
    public static PluginsInLoading Begin(
        IEnumerable<string> roots, IReadOnlyList<ParameterOverride> overrides, string? cacheFolder, bool stayLoaded)
    {
        string[] all = [.. roots];
        return Begin(() => all.SelectMany(PluginDiscovery.Find), overrides, cacheFolder, stayLoaded);
    }

    private static PluginsInLoading Begin(
        Func<IEnumerable<PluginFolder>> find,
        IReadOnlyList<ParameterOverride> overrides,
        string? cacheFolder,
        bool stayLoaded,
        IEnumerable<PluginFolder>? bases = null)
    {
        // Never disposed: who listens may outlive the loading.
        var failed = new CancellationTokenSource();
        var cache = new ScriptCache(cacheFolder);
        return new PluginsInLoading(Task.Run(() => Failing(() => Find(find(), overrides, stayLoaded, Start))), failed.Token);

        Func<IdentifiedPlugin, Task<LoadedPlugin>> Start(IReadOnlyList<IdentifiedPlugin> all)
        {
            var reader = new PackReader(new BaseFinder(all, bases ?? []), cache);
            return plugin => Task.Run(() => Failing(() => PluginLoader.Load(plugin, overrides, reader)));
        }

        T Failing<T>(Func<T> load)
        {
            try
            {
                return load();
            }
            catch
            {
                failed.Cancel();
                throw;
            }
        }
    }

    private static PluginsFound Find(
        IEnumerable<PluginFolder> folders,
        IReadOnlyList<ParameterOverride> overrides,
        bool stayLoaded,
        Func<IReadOnlyList<IdentifiedPlugin>, Func<IdentifiedPlugin, Task<LoadedPlugin>>> start)
    {
        var plugins = folders.DistinctBy(folder => folder.Path)
            .Select(folder => PluginLoader.Identify(folder, stayLoaded))
            .OrderBy(plugin => plugin.Plugin.Id, StringComparer.Ordinal)
            .ToArray();
        var ids = plugins.Select(plugin => plugin.Plugin.Id).ToArray();
        if (overrides.FirstOrDefault(set => !ids.Contains(set.Pack)) is { } unknown)
        {
            throw new PolicyLoadException($"--set {unknown.Pack}.{unknown.Name}", 0, 0, new LocalText(
                $"没有规则包 “{unknown.Pack}”；可用：{string.Join("、", ids)}",
                $"there is no rule pack \"{unknown.Pack}\"; there are {string.Join(", ", ids)}"));
        }

        var load = start(plugins);
        var found = new PluginsFound(ids, Array.ConvertAll(plugins, plugin => load(plugin)));
        if (Enumerable.Range(1, Math.Max(ids.Length - 1, 0)).FirstOrDefault(i => ids[i] == ids[i - 1]) is > 0 and var twice)
        {
            // What is wrong in a script comes first: its author is at work on a copy.
            found.Wait();
            throw new PolicyLoadException(ids[twice], 0, 0, new LocalText("有两个插件使用这个辖区编号", "two plug-ins claim this jurisdiction id"));
        }

        return found;
    }
}

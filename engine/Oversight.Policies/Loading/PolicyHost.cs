using Oversight.Contracts;
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
        IEnumerable<string> roots, IReadOnlyList<ParameterOverride> overrides, string? cacheFolder)
    {
        var folders = roots.SelectMany(PluginDiscovery.Find).DistinctBy(folder => folder.Path).ToArray();
        var cache = new ScriptCache(cacheFolder);
        LoadedPlugin[] plugins;
        try
        {
            plugins = folders
                .AsParallel().AsOrdered()
                .Select(folder => PluginLoader.Load(folder, overrides, cache))
                .ToArray();
        }
        catch (AggregateException exception) when (exception.Flatten().InnerExceptions.OfType<PolicyLoadException>().Any())
        {
            // Several may fail at once; the first by name is the same in every run.
            throw exception.Flatten().InnerExceptions.OfType<PolicyLoadException>().OrderBy(failure => failure.Message, StringComparer.Ordinal).First();
        }

        var twice = plugins.GroupBy(plugin => plugin.Plugin.Id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new PolicyLoadException(twice.Key, 0, 0, new LocalText("有两个插件使用这个辖区编号", "two plug-ins claim this jurisdiction id"));
        }

        var unknown = overrides.FirstOrDefault(set => plugins.All(plugin => plugin.Plugin.Id != set.Pack));
        return unknown is null
            ? [.. plugins.OrderBy(plugin => plugin.Plugin.Id, StringComparer.Ordinal)]
            : throw new PolicyLoadException($"--set {unknown.Pack}.{unknown.Name}", 0, 0, new LocalText(
                $"没有规则包 “{unknown.Pack}”；可用：{string.Join("、", plugins.Select(plugin => plugin.Plugin.Id).Order(StringComparer.Ordinal))}",
                $"there is no rule pack \"{unknown.Pack}\"; there are {string.Join(", ", plugins.Select(plugin => plugin.Plugin.Id).Order(StringComparer.Ordinal))}"));
    }
}

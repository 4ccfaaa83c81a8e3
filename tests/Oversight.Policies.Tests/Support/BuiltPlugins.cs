using Oversight.Policies.Loading;

namespace Oversight.Policies.Tests.Support;

/// <summary>The plug-ins that come with the program and the examples, loaded once for all tests.</summary>
internal static class BuiltPlugins
{
    private static readonly Lazy<IReadOnlyList<LoadedPlugin>> Loaded =
        new(() => PolicyHost.Load([PolicyHost.BuiltInFolder, ExamplesFolder], [], cacheFolder: null));

    /// <summary>The folder of the examples, which do not come with the program.</summary>
    public static string ExamplesFolder => RepositoryFiles.Path("plugins", "examples");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<LoadedPlugin> All => Loaded.Value;

    /// <summary>One of them.</summary>
    public static LoadedPlugin Get(string id) => All.Single(plugin => plugin.Plugin.Id == id);
}

using System.Diagnostics;
using Oversight.Policies.Loading;

namespace Oversight.Cli.Doctor;

/// <summary>Loads plug-ins one at a time, so that one that fails does not hide the others, and remembers what it took.</summary>
/// <param name="cacheFolder">Where compiled scripts are kept; null = nowhere.</param>
/// <param name="bases">Where packs that others extend may be found.</param>
internal sealed class PluginTrial(string? cacheFolder, IReadOnlyList<PluginFolder>? bases = null)
{
    private readonly List<(PluginFolder Folder, LoadedPlugin Plugin)> _loaded = [];
    private readonly Stopwatch _time = new();

    /// <summary>The plug-ins that loaded, in the order of the trial.</summary>
    public IReadOnlyList<(PluginFolder Folder, LoadedPlugin Plugin)> Loaded => _loaded;

    /// <summary>Time spent on loading, that of failed plug-ins too.</summary>
    public TimeSpan Elapsed => _time.Elapsed;

    /// <exception cref="Policies.PolicyLoadException">It does not load; the message names file, line and reason.</exception>
    public LoadedPlugin Load(PluginFolder folder)
    {
        _time.Start();
        try
        {
            var plugin = PolicyHost.Load([folder], [], cacheFolder, bases)[0];
            _loaded.Add((folder, plugin));
            return plugin;
        }
        finally
        {
            _time.Stop();
        }
    }
}

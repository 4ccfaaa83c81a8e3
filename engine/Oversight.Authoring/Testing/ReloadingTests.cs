using Oversight.Policies;
using Oversight.Policies.Cases;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Testing;

/// <summary>
/// Loads one plug-in anew and runs its cases, as often as asked. Only scripts that changed are compiled; every load has a context of its
/// own, which unloads when the next one has taken its place.
/// </summary>
/// <param name="folder">The plug-in.</param>
/// <param name="cacheFolder">Where compiled scripts are kept; null = nowhere.</param>
/// <param name="bases">Where packs that it extends may be found too.</param>
public sealed class ReloadingTests(PluginFolder folder, string? cacheFolder, IReadOnlyList<PluginFolder>? bases = null) : IDisposable
{
    private readonly CaseSession _session = new();

    /// <summary>The packs that the plug-in extends, as they were found by the last run; also by one that failed.</summary>
    public IReadOnlyList<PluginFolder> Bases { get; private set; } = [];

    /// <summary>Loads the plug-in as its files stand now, and runs its cases.</summary>
    /// <exception cref="PolicyLoadException">A file is wrong.</exception>
    /// <exception cref="Policies.Evaluation.PolicyRunException">A rule failed on a row.</exception>
    public PackCases Run()
    {
        try
        {
            var plugin = PolicyHost.Load([folder], [], cacheFolder, bases).Single();
            Bases = [.. (plugin.Inheritance?.Packs ?? []).Select(pack => pack.Folder)];
            return _session.Run(plugin);
        }
        catch (PolicyLoadException)
        {
            Bases = PolicyHost.BasesOf(folder, bases);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}

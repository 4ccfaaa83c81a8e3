using Oversight.Contracts.Plugins;
using Oversight.Policies.Inheritance;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Staleness;

/// <summary>What has grown old in some packs.</summary>
/// <param name="Expired">Packs whose document is no longer in force: none of their rules judges what happens now.</param>
/// <param name="Unchecked">Parameters that were not held against their source since a day, or never, in the order of their files.</param>
public sealed record StalePacks(IReadOnlyList<LoadedPlugin> Expired, IReadOnlyList<StaleParameter> Unchecked)
{
    /// <summary>Packs in force that take over the rules of a document which is in force no longer, with that document's pack.</summary>
    public IReadOnlyList<(LoadedPlugin Plugin, InheritedPack Expired)> OnExpired { get; init; } = [];

    /// <summary>Looks for it.</summary>
    /// <param name="plugins">The packs.</param>
    /// <param name="today">The day.</param>
    /// <param name="since">The day since which a parameter must have been checked.</param>
    public static StalePacks Of(IReadOnlyList<LoadedPlugin> plugins, DateOnly today, DateOnly since)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        bool IsInForce(LegalDocument document) => !(document.ValidTo < today);
        return new StalePacks(
            [.. plugins.Where(plugin => plugin.Document.ValidTo < today)],
            [
                .. plugins
                    // What a pack takes over as it is is listed once, with the pack that it is of.
                    .SelectMany(plugin => plugin.Parameters.Where(parameter => parameter.IsOverridden || plugins.All(other => other.Plugin.Id != parameter.Pack)), (plugin, parameter) => new StaleParameter(
                        plugin,
                        parameter,
                        [.. plugin.Pack.All.Select(rule => rule.Id).Where(id => plugin.Reads[id].Parameters.Contains(parameter.Name))]))
                    .Where(stale => stale.Parameter.CheckedOn is not { } day || day < since),
            ])
        {
            OnExpired =
            [
                .. plugins.Where(plugin => IsInForce(plugin.Document))
                    .SelectMany(plugin => plugin.Inheritance?.Packs ?? [], (plugin, pack) => (plugin, pack))
                    .Where(found => !IsInForce(found.pack.Document)),
            ],
        };
    }
}

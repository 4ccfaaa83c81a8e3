using Oversight.Policies.Loading;

namespace Oversight.Authoring.Staleness;

/// <summary>What has grown old in some packs.</summary>
/// <param name="Expired">Packs whose document is no longer in force: none of their rules judges what happens now.</param>
/// <param name="Unchecked">Parameters that were not held against their source since a day, or never, in the order of their files.</param>
public sealed record StalePacks(IReadOnlyList<LoadedPlugin> Expired, IReadOnlyList<StaleParameter> Unchecked)
{
    /// <summary>Looks for it.</summary>
    /// <param name="plugins">The packs.</param>
    /// <param name="today">The day.</param>
    /// <param name="since">The day since which a parameter must have been checked.</param>
    public static StalePacks Of(IReadOnlyList<LoadedPlugin> plugins, DateOnly today, DateOnly since)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        return new StalePacks(
            [.. plugins.Where(plugin => plugin.Document.ValidTo < today)],
            [
                .. plugins.SelectMany(plugin => plugin.Parameters, (plugin, parameter) => new StaleParameter(
                        plugin,
                        parameter,
                        [.. plugin.Pack.All.Select(rule => rule.Id).Where(id => plugin.Reads[id].Parameters.Contains(parameter.Name))]))
                    .Where(stale => stale.Parameter.CheckedOn is not { } day || day < since),
            ]);
    }
}

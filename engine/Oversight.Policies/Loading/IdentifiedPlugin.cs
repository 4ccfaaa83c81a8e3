using Oversight.Contracts.Plugins;

namespace Oversight.Policies.Loading;

/// <summary>A plug-in whose assembly is loaded, so that its id is known, and not yet its policies.</summary>
internal sealed record IdentifiedPlugin(PluginFolder Folder, PluginLoadContext Context, IJurisdictionPlugin Plugin);

using Oversight.Policies.Inheritance;

namespace Oversight.Policies.Loading;

/// <summary>What a plug-in was made of, from which it can be made again with other values.</summary>
/// <param name="Identified">Its assembly, in its load context.</param>
/// <param name="Sources">Its parameters and scripts as they were read.</param>
internal sealed record PluginSource(IdentifiedPlugin Identified, PackSources Sources);

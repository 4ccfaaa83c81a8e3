using Oversight.Contracts;
using Oversight.Contracts.Plugins;
using Oversight.Policies.Loading;

namespace Oversight.Policies.Inheritance;

/// <summary>A pack that another extends.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its jurisdiction's name.</param>
/// <param name="Document">The document that it encodes.</param>
/// <param name="Folder">Where it was found.</param>
public sealed record InheritedPack(string Id, LocalText Name, LegalDocument Document, PluginFolder Folder);

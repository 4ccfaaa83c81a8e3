using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;

namespace Oversight.Authoring.Staleness;

/// <summary>A parameter that was not held against its source for long.</summary>
/// <param name="Plugin">Its pack.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Rules">Ids of the rules that use it.</param>
public sealed record StaleParameter(LoadedPlugin Plugin, ParameterDefinition Parameter, IReadOnlyList<string> Rules);

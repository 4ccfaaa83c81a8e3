using Oversight.Policies.Loading;

namespace Oversight.PolicyMutation.Tests.Runs;

/// <summary>A mutant that was to be loaded.</summary>
/// <param name="Plugin">The plug-in with the change in it; null where it does not load.</param>
/// <param name="Refusal">Why it does not load.</param>
/// <param name="IsMutant">Whether the changed file can be written so at all: false where it does not compile or the lint refuses it.</param>
internal sealed record LoadedMutant(LoadedPlugin? Plugin, string? Refusal, bool IsMutant);

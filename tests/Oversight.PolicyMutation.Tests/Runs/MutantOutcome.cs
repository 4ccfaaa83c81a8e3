using Oversight.PolicyMutation.Tests.Mutants;

namespace Oversight.PolicyMutation.Tests.Runs;

/// <summary>What became of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Fate">How it ended.</param>
/// <param name="By">The first case that failed, or why it does not load; null for one that survived.</param>
internal sealed record MutantOutcome(Mutant Mutant, Fate Fate, string? By);

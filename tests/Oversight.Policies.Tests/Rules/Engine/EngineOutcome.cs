using Oversight.Policies.Tests.Rules.Reference;

namespace Oversight.Policies.Tests.Rules.Engine;

/// <summary>What the engine says: the counts of each rule, and the breaches.</summary>
/// <param name="Counts">Counts by rule id, for every judged jurisdiction.</param>
/// <param name="Breaches">The breaches.</param>
internal sealed record EngineOutcome(IReadOnlyDictionary<string, RuleCounts> Counts, IReadOnlyList<FoundBreach> Breaches);

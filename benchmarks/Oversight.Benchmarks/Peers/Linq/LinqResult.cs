namespace Oversight.Benchmarks.Peers.Linq;

/// <summary>What was found.</summary>
/// <param name="Breaches">The breaches, in no particular order.</param>
/// <param name="Counts">The counts of each rule of the judged jurisdictions, by its id.</param>
internal sealed record LinqResult(IReadOnlyList<PeerBreach> Breaches, IReadOnlyDictionary<string, PeerCounts> Counts);

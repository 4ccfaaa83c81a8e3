namespace Oversight.Benchmarks.Peers;

/// <summary>What a peer found.</summary>
/// <param name="Breaches">The breaches, in no particular order.</param>
/// <param name="Counts">The counts of each rule of the judged jurisdictions, by its id.</param>
internal sealed record PeerFindings(IReadOnlyList<PeerBreach> Breaches, IReadOnlyDictionary<string, PeerCounts> Counts);

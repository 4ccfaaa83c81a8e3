namespace Oversight.Benchmarks.Peers;

/// <summary>Where a peer's results differ from the engine's.</summary>
public static class PeerDifferences
{
    /// <summary>One line a difference; none where both are equal.</summary>
    /// <param name="engine">What the engine finds.</param>
    /// <param name="breaches">The peer's breaches, in any order.</param>
    /// <param name="counts">The peer's counts by rule.</param>
    /// <param name="peer">What the peer is called.</param>
    public static IEnumerable<string> Of(
        EngineRun engine, IReadOnlyList<PeerBreach> breaches, IReadOnlyDictionary<string, PeerCounts> counts, string peer)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(breaches);
        ArgumentNullException.ThrowIfNull(counts);
        foreach (var rule in engine.Counts.Keys.Union(counts.Keys).Order(StringComparer.Ordinal))
        {
            var (ours, theirs) = (engine.Counts.GetValueOrDefault(rule), counts.GetValueOrDefault(rule));
            if (ours != theirs)
            {
                yield return $"{rule}: engine {Text(ours)}, {peer} {Text(theirs)}";
            }
        }

        // Rows may repeat by mistake, so they are counted and not only looked for.
        var left = new Dictionary<PeerBreach, int>();
        foreach (var breach in engine.Breaches)
        {
            left[breach] = left.GetValueOrDefault(breach) + 1;
        }

        foreach (var breach in breaches)
        {
            left[breach] = left.GetValueOrDefault(breach) - 1;
        }

        foreach (var (breach, balance) in left.Where(row => row.Value != 0).OrderBy(row => row.Key.RuleId, StringComparer.Ordinal))
        {
            yield return $"only {(balance > 0 ? "engine" : peer)}: {breach}";
        }
    }

    private static string Text(PeerCounts? counts) => counts?.ToString() ?? "none";
}

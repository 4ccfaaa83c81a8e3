namespace Oversight.Simulation.Replicates;

/// <summary>Counts at each point the objects that are over a cap which the draws do not keep. For one thread.</summary>
/// <param name="caps">The caps that are counted; null where one cannot be reached.</param>
/// <param name="objects">Number of objects.</param>
internal sealed class OverCounter(IReadOnlyList<CapState?> caps, int objects)
{
    private readonly byte[]? over = caps.Any(cap => cap is { Cap.Enforced: false }) ? new byte[objects] : null;

    /// <summary>Counts; an object is over a rule's cap where it is over that of one item.</summary>
    /// <param name="rules">Number of rules with caps.</param>
    /// <param name="points">Points of the sweep.</param>
    /// <param name="into">Takes the counts, by rule and point.</param>
    public void Count(int rules, int points, int[] into)
    {
        for (var rule = 0; over is not null && rule < rules; rule++)
        {
            Array.Fill(over, ReplicateCounts.Never);
            var counts = into.AsSpan(rule * points, points);
            foreach (var cap in caps.OfType<CapState>().Where(cap => !cap.Cap.Enforced && cap.Cap.Rule == rule))
            {
                foreach (var number in cap.Reached)
                {
                    var at = cap.ReachedAt(number);
                    if (at < over[number])
                    {
                        counts[at]++;
                        if (over[number] != ReplicateCounts.Never)
                        {
                            counts[over[number]]--;
                        }

                        over[number] = at;
                    }
                }
            }

            for (var point = 1; point < counts.Length; point++)
            {
                counts[point] += counts[point - 1];
            }
        }
    }
}

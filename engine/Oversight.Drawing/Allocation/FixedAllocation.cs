namespace Oversight.Drawing.Allocation;

/// <summary>Numbers that a plan gives for each stratum (定额分配), held against what there is.</summary>
public static class FixedAllocation
{
    /// <summary>The given numbers, if every stratum can bear its own. Nothing is rounded or moved.</summary>
    /// <param name="quotas">n_h as given, 0 or more.</param>
    /// <param name="sizes">N_h, objects that can be drawn in each stratum, 0 or more.</param>
    /// <param name="labels">Names of the strata, for the message; else they are counted from 1.</param>
    /// <returns>A copy of the quotas.</returns>
    /// <exception cref="ArgumentException">
    /// A quota is negative or more than its stratum holds: one message names all such strata. Or the lists differ in length.
    /// </exception>
    public static long[] Of(IReadOnlyList<long> quotas, IReadOnlyList<long> sizes, IReadOnlyList<string>? labels = null)
    {
        if (quotas.Count != sizes.Count || (labels is not null && labels.Count != sizes.Count))
        {
            throw new ArgumentException(
                $"{sizes.Count} strata, but {quotas.Count} quotas and {labels?.Count ?? sizes.Count} labels.", nameof(quotas));
        }

        var faults = Enumerable.Range(0, quotas.Count)
            .Where(i => quotas[i] < 0 || quotas[i] > sizes[i])
            .Select(i => $"{labels?[i] ?? $"stratum {i + 1}"}: {quotas[i]} of {sizes[i]}")
            .ToList();
        return faults.Count == 0
            ? [.. quotas]
            : throw new ArgumentException($"Quotas that their strata cannot give: {string.Join("; ", faults)}.", nameof(quotas));
    }
}

namespace Oversight.Drawing.Allocation;

/// <summary>What a stratum must and can get.</summary>
internal static class Bounds
{
    /// <summary>Floors and caps of each stratum, once the numbers are known to have an answer.</summary>
    public static (long[] Floors, long[] Caps) Of(long total, IReadOnlyList<long> sizes, long minimum)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfNegative(minimum);
        long[] caps = [.. sizes];
        long[] floors = [.. caps.Select(size => Math.Min(size, minimum))];
        Int128 all = 0, least = 0;
        for (var i = 0; i < caps.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(caps[i], nameof(sizes));
            (all, least) = (all + caps[i], least + floors[i]);
        }

        if (total > all)
        {
            throw new ArgumentOutOfRangeException(nameof(total), $"{total} are to be drawn, but there are only {all}.");
        }

        return total >= least
            ? (floors, caps)
            : throw new ArgumentException(
                $"A minimum of {minimum} in each stratum takes {least}, but only {total} are to be drawn.", nameof(minimum));
    }
}

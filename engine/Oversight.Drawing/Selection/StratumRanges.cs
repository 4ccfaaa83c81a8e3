namespace Oversight.Drawing.Selection;

/// <summary>Puts sorted survivors together by stratum.</summary>
internal static class StratumRanges
{
    /// <summary>A stable counting sort.</summary>
    /// <param name="sorted">By ticket.</param>
    /// <param name="strata">How many strata there are.</param>
    /// <param name="bounds">Stratum i lies from bounds[i] to before bounds[i + 1].</param>
    public static Survivor[] Of(Survivor[] sorted, int strata, out int[] bounds)
    {
        bounds = new int[strata + 1];
        foreach (ref readonly var survivor in sorted.AsSpan())
        {
            bounds[survivor.Stratum + 1]++;
        }

        for (var i = 0; i < strata; i++)
        {
            bounds[i + 1] += bounds[i];
        }

        if (strata == 1)
        {
            return sorted;
        }

        int[] next = [.. bounds];
        var result = new Survivor[sorted.Length];
        foreach (ref readonly var survivor in sorted.AsSpan())
        {
            result[next[survivor.Stratum]++] = survivor;
        }

        return result;
    }
}

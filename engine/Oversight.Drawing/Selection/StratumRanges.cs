namespace Oversight.Drawing.Selection;

/// <summary>Puts survivors together by stratum.</summary>
internal static class StratumRanges
{
    /// <summary>A stable counting sort.</summary>
    /// <param name="set">The survivors.</param>
    /// <param name="strata">How many strata there are.</param>
    /// <param name="bounds">Stratum i lies from bounds[i] to before bounds[i + 1].</param>
    /// <returns>Indices, by stratum and then by ticket.</returns>
    public static int[] Of(SurvivorSet set, int strata, out int[] bounds)
    {
        var order = set.Order();
        bounds = new int[strata + 1];
        foreach (ref readonly var survivor in set.All)
        {
            bounds[survivor.Stratum + 1]++;
        }

        for (var i = 0; i < strata; i++)
        {
            bounds[i + 1] += bounds[i];
        }

        if (strata == 1)
        {
            return order;
        }

        int[] next = [.. bounds];
        var result = GC.AllocateUninitializedArray<int>(order.Length);
        foreach (var index in order)
        {
            result[next[set.All[index].Stratum]++] = index;
        }

        return result;
    }
}

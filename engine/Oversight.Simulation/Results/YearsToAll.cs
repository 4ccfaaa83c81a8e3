namespace Oversight.Simulation.Results;

/// <summary>How long it takes until every active firm has been visited once, if every year is like this one.</summary>
/// <remarks>
/// From the marginals: a firm stays unvisited in a year with the product of its chances to stay undrawn, years are independent, and firms are taken
/// as independent of each other, which for the share of the last few firms of a large registry makes no difference that could be seen.
/// </remarks>
/// <param name="Median">Years after which all have been visited with probability 50 %.</param>
/// <param name="Sure">Years after which all have been visited with probability 95 %.</param>
/// <param name="Never">Active firms that no plan can draw; they are never visited, and not counted in the years.</param>
public sealed record YearsToAll(int Median, int Sure, long Never)
{
    private const int Most = 100_000;

    /// <summary>Works it out.</summary>
    /// <param name="groups">Firms that have one chance to stay unvisited in a year, 0 to 1, with their number.</param>
    /// <returns>Null where nobody can be drawn.</returns>
    public static YearsToAll? Of(IReadOnlyList<(double Miss, long Firms)> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var never = groups.Where(group => group.Miss >= 1).Sum(group => group.Firms);
        var drawn = groups.Where(group => group.Miss < 1 && group.Firms > 0).ToArray();
        return drawn.Length == 0 ? null : new YearsToAll(After(drawn, 0.5), After(drawn, 0.95), never);
    }

    private static int After((double Miss, long Firms)[] groups, double probability)
    {
        var (low, high) = (0, 1);
        while (high < Most && LogChance(groups, high) < Math.Log(probability))
        {
            (low, high) = (high, 2 * high);
        }

        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            (low, high) = LogChance(groups, middle) < Math.Log(probability) ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>Logarithm of the chance that all have been visited after so many years.</summary>
    private static double LogChance((double Miss, long Firms)[] groups, int years)
    {
        var sum = 0.0;
        foreach (var (miss, firms) in groups)
        {
            var left = Math.Pow(miss, years);
            sum += firms * (left < 1e-5 ? -left - (left * left / 2) : Math.Log(1 - left));
        }

        return sum;
    }
}

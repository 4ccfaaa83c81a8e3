namespace Oversight.Simulation.Results;

/// <summary>
/// Sums over the replicates, in their order: mean and Monte Carlo error of each statistic, of its difference to the baseline, and how often each rule
/// held. Memory does not depend on how many replicates there are.
/// </summary>
/// <param name="scenarios">Scenarios, the baseline first.</param>
/// <param name="points">Points of the sweep.</param>
/// <param name="statistics">Statistics.</param>
/// <param name="rules">Rules.</param>
internal sealed class Accumulator(int scenarios, int points, int statistics, int rules)
{
    private readonly Moments[] values = Make(scenarios * points * statistics);
    private readonly Moments[] differences = Make(scenarios * points * statistics);
    private readonly long[] held = new long[scenarios * points * rules];
    private readonly long[] judged = new long[scenarios * points * rules];
    private readonly long[] allHeld = new long[scenarios * points];
    private readonly long[] anyJudged = new long[scenarios * points];

    /// <summary>Adds a replicate.</summary>
    public void Add(ReplicateResult result)
    {
        for (var row = 0; row < scenarios * points; row++)
        {
            var own = result.Values(row);
            var baseline = result.Values(row % points);
            for (var i = 0; i < statistics; i++)
            {
                values[(row * statistics) + i].Add(own[i]);
                differences[(row * statistics) + i].Add(own[i] - baseline[i]);
            }

            var (all, any) = (true, false);
            var holds = result.Holds(row);
            for (var rule = 0; rule < rules; rule++)
            {
                if (holds[rule] is { } one)
                {
                    judged[(row * rules) + rule]++;
                    held[(row * rules) + rule] += one ? 1 : 0;
                    (all, any) = (all && one, true);
                }
            }

            allHeld[row] += all && any ? 1 : 0;
            anyJudged[row] += any ? 1 : 0;
        }
    }

    /// <summary>Mean, its error, the mean difference to the baseline, its error.</summary>
    public (double? Mean, double? Error, double? Difference, double? DifferenceError) Of(int scenario, int point, int statistic)
    {
        var at = (((scenario * points) + point) * statistics) + statistic;
        var (value, difference) = (values[at], differences[at]);
        return scenario == 0
            ? (value.Mean, value.Error, null, null)
            : (value.Mean, value.Error, difference.Mean, difference.Error);
    }

    /// <summary>How often a rule held, and the error of that.</summary>
    public (double? Probability, double? Error) Rule(int scenario, int point, int rule)
    {
        var at = (((scenario * points) + point) * rules) + rule;
        if (judged[at] == 0)
        {
            return (null, null);
        }

        var share = (double)held[at] / judged[at];
        return (share, Math.Sqrt(share * (1 - share) / judged[at]));
    }

    /// <summary>How often all rules held at once.</summary>
    public double? AllRules(int scenario, int point) =>
        anyJudged[(scenario * points) + point] is > 0 and var any ? (double)allHeld[(scenario * points) + point] / any : null;

    private static Moments[] Make(int count) => [.. Enumerable.Range(0, count).Select(_ => new Moments())];
}

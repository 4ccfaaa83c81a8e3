using Oversight.Simulation.Loading;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Results;

namespace Oversight.Simulation.Replicates;

/// <summary>Turns the counts of a replicate at one point into statistics and verdicts. For one thread.</summary>
/// <param name="scenario">The scenario; verdicts are given in the order of its rules.</param>
internal sealed class PointEvaluator(SimulatedScenario scenario)
{
    private readonly OfficerStatistics staff = new(scenario);
    private readonly RuleVerdicts verdicts = new(scenario);

    /// <summary>Evaluates.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="point">The point within them.</param>
    /// <param name="points">Points of the counts.</param>
    /// <param name="officers">The officers' places at the point.</param>
    /// <param name="values">Takes the statistics.</param>
    /// <param name="holds">Takes the verdicts.</param>
    public void Evaluate(ReplicateCounts counts, int point, int points, OfficerLoads officers, Span<double> values, Span<bool?> holds)
    {
        var model = scenario.Model;
        var active = scenario.Frames.Active;
        var hits = counts.Hits.AsSpan(point * model.Cells, model.Cells);
        var all = counts.Covered[((model.Years - 1) * points) + point];
        values[Statistics.Inspections] = Sum(hits);
        values[Statistics.Coverage] = Share(counts.Covered[point], active);
        values[Statistics.OverloadObjects] = scenario.OverloadRule < 0 ? double.NaN : counts.Over[(scenario.OverloadRule * points) + point];
        values[Statistics.Visits0] = active - all;
        values[Statistics.Visits0 + 1] = all - counts.Seconds[point];
        values[Statistics.Visits0 + 2] = counts.Seconds[point] - counts.Thirds[point];
        values[Statistics.Visits0 + 3] = counts.Thirds[point];
        values[Statistics.Problems] = Problems(hits);
        for (var year = 1; year < model.Years; year++)
        {
            values[Statistics.CoverageUntil + year - 1] = Share(counts.Covered[(year * points) + point], active);
        }

        var takingPart = staff.Evaluate(officers, counts.Drawn, point, points, values);
        verdicts.Judge(counts, point, points, takingPart, officers, holds);
    }

    private double Problems(ReadOnlySpan<int> hits)
    {
        if (scenario.Rates is not { } rates)
        {
            return double.NaN;
        }

        var sum = 0.0;
        for (var cell = 0; cell < hits.Length; cell++)
        {
            sum += hits[cell] * rates[cell];
        }

        return sum;
    }

    private static long Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0L;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}

using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>Puts the contestants beside each other.</summary>
internal static class EndToEndRatios
{
    private const int Growth = 10;
    private const string Evaluate = "evaluate";

    /// <summary>All ratios that the points allow.</summary>
    public static IEnumerable<EndToEndRatio> Of(IReadOnlyList<EndToEndPoint> points)
    {
        foreach (var engine in points.Where(point => point.Contestant == "engine"))
        {
            if (Beside("sql") is { } sql)
            {
                yield return Ratio("engine ÷ SQL, evaluation", engine, sql, phases => phases[Evaluate]);
                yield return Ratio("engine ÷ SQL, start to end", engine, sql, phases => phases.Values.Sum());
            }

            if (Beside("linq") is { } linq)
            {
                yield return Ratio("LINQ ÷ engine, evaluation", linq, engine, phases => phases[Evaluate]);
                yield return Ratio("LINQ ÷ engine, start to end", linq, engine, phases => phases.Values.Sum());
            }

            EndToEndPoint? Beside(string contestant) =>
                points.FirstOrDefault(point => point.Contestant == contestant && point.Inspections == engine.Inspections);
        }

        foreach (var large in points)
        {
            if (points.FirstOrDefault(point => point.Contestant == large.Contestant && point.Inspections * (long)Growth == large.Inspections) is { } small)
            {
                yield return new EndToEndRatio(
                    $"{large.Contestant}, {large.Inspections:N0} ÷ {small.Inspections:N0}", large.Inspections, large.Seconds / small.Seconds);
            }
        }
    }

    private static EndToEndRatio Ratio(string name, EndToEndPoint one, EndToEndPoint other, Func<IReadOnlyDictionary<string, double>, double> seconds) =>
        new(name, one.Inspections, RatioMeter.Median([.. one.Each.Zip(other.Each, (first, second) => seconds(first) / seconds(second))]));
}

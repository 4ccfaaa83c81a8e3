using System.Diagnostics;

namespace Oversight.Benchmarks.Guard;

/// <summary>
/// Measures ratios on machines where others work too: reference and subject take turns within a round, the quickest turn of each
/// counts, and of the rounds' ratios the median. What slows the machine down slows both; what interrupts a turn is dropped.
/// </summary>
internal static class RatioMeter
{
    private const int MostRounds = 15;
    private const int FewestRounds = 5;
    private const int Turns = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(6);

    /// <summary>Measures a ratio that has been prepared: at least five rounds, at most about six seconds where that is enough.</summary>
    public static RatioMeasurement Measure(IGuardedRatio ratio)
    {
        // Until the methods' last compilation.
        var start = Stopwatch.GetTimestamp();
        do
        {
            ratio.Reference();
            ratio.Subject();
        }
        while (Stopwatch.GetElapsedTime(start) < WarmUp);

        var rounds = new List<(double Reference, double Subject)>();
        start = Stopwatch.GetTimestamp();
        while (rounds.Count < FewestRounds || (rounds.Count < MostRounds && Stopwatch.GetElapsedTime(start) < Budget))
        {
            var (reference, subject) = (double.MaxValue, double.MaxValue);
            for (var turn = 0; turn < Turns; turn++)
            {
                reference = Math.Min(reference, Nanoseconds(ratio.Reference));
                subject = Math.Min(subject, Nanoseconds(ratio.Subject));
            }

            rounds.Add((reference, subject));
        }

        var ratios = rounds.ConvertAll(round => round.Reference / round.Subject);
        return new RatioMeasurement(
            ratio.Name,
            ratio.Against,
            Median(ratios),
            ratios.Min(),
            ratios.Max(),
            Median(rounds.ConvertAll(round => round.Reference)),
            Median(rounds.ConvertAll(round => round.Subject)),
            rounds.Count);
    }

    /// <summary>The middle value; of an even number the mean of the middle two.</summary>
    internal static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    private static double Nanoseconds(Func<long> run)
    {
        var start = Stopwatch.GetTimestamp();
        var items = run();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / items;
    }
}

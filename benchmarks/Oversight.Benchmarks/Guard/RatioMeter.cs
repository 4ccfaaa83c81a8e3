using System.Diagnostics;

namespace Oversight.Benchmarks.Guard;

/// <summary>
/// Measures ratios on machines where others work too: in processor time of this process, so that waiting for a processor does
/// not count; reference and subject take turns within a round, so that what slows the machine down slows both; of each round
/// the quickest turns count, and of the rounds' ratios the median.
/// </summary>
internal static class RatioMeter
{
    private const int MostRounds = 15;
    private const int FewestRounds = 5;
    private const int FewestTurns = 2;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(5);

    /// <summary>Measures a ratio that has been prepared: at least five rounds, and after that no new one begins once five seconds have passed.</summary>
    public static RatioMeasurement Measure(IGuardedRatio ratio)
    {
        // Until the methods' last compilation.
        var start = Stopwatch.GetTimestamp();
        do
        {
            OfReference(ratio);
            ratio.Subject();
        }
        while (Stopwatch.GetElapsedTime(start) < WarmUp);

        var rounds = new List<(double Reference, double Subject)>();
        start = Stopwatch.GetTimestamp();
        while (rounds.Count < FewestRounds || (rounds.Count < MostRounds && Stopwatch.GetElapsedTime(start) < Budget))
        {
            var (reference, subject) = (double.MaxValue, double.MaxValue);
            var began = Stopwatch.GetTimestamp();
            for (var turn = 0; turn < FewestTurns || Stopwatch.GetElapsedTime(began) < Round; turn++)
            {
                reference = Math.Min(reference, OfReference(ratio));
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

    private static double OfReference(IGuardedRatio ratio) => ratio.OtherProgram() ?? Nanoseconds(ratio.Reference);

    private static double Nanoseconds(Func<long> run)
    {
        var start = Environment.CpuUsage.TotalTime;
        var items = run();
        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / items;
    }
}

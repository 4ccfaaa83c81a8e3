using System.Diagnostics;
using Oversight.Simulation.Sampling;

namespace Oversight.Benchmarks.Replicates;

/// <summary>Draws indices beside NumPy's <c>Generator.choice(replace=False, shuffle=False)</c>, by turns, one thread each.</summary>
internal static class IndexRace
{
    private const int Turns = 7;
    private static readonly (int Population, int Size)[] Sizes =
        [(10_000, 300), (100_000, 3_000), (1_000_000, 30_000), (10_000_000, 100_000), (10_000_000, 500_000), (10_000_000, 1_000_000), (10_000_000, 2_000_000)];

    /// <summary>Runs all sizes.</summary>
    public static IEnumerable<IndexPoint> Run(NumpyPeer numpy)
    {
        var order = new SampleOrder();
        foreach (var (population, size) in Sizes)
        {
            var (numbers, repetitions) = (new int[size], Math.Clamp(2_000_000 / size, 3, 200));
            var (own, others, ratios) = (new List<double>(), new List<double>(), new List<double>());
            Draw(order, population, numbers, repetitions);
            for (var turn = 0; turn < Turns; turn++)
            {
                own.Add(Draw(order, population, numbers, repetitions));
                others.Add(numpy.Draw(population, size, repetitions).Elapsed);
                ratios.Add(others[^1] / own[^1]);
            }

            yield return new IndexPoint(population, size, Median(own) / size, Median(others) / size, Median(ratios));
        }
    }

    private static double Draw(SampleOrder order, int population, int[] numbers, int repetitions)
    {
        var taken = new List<double>();
        for (var i = 0; i < repetitions; i++)
        {
            var began = Stopwatch.GetTimestamp();
            order.Start(42, (uint)i, 0, population);
            order.Next(numbers);
            taken.Add(Stopwatch.GetElapsedTime(began).TotalNanoseconds);
        }

        return Median(taken);
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}

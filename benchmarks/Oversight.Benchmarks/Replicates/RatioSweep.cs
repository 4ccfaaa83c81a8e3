using System.Diagnostics;
using Oversight.Simulation.Model;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Replicates;

namespace Oversight.Benchmarks.Replicates;

/// <summary>A year of two draws from one registry, over many replicates: all ratios of a sweep in one pass, and the largest alone.</summary>
internal static class RatioSweep
{
    private const int Draws = 2;
    private const int Cells = 200;
    private const int Officers = 500;
    private const int Points = 20;
    private const decimal Step = 0.005m;

    /// <summary>Measures both, one after the other.</summary>
    public static SweepResult Run(int objects, int replicates, int threads)
    {
        var ratios = Ratios;
        var (sweep, largest) = (Year(objects, ratios), Year(objects, ratios[^1]));

        // The code is compiled and the memory touched before anything is measured.
        Seconds(sweep, threads, threads);
        Seconds(largest, threads, threads);
        var (all, one) = (Seconds(sweep, replicates, threads), Seconds(largest, replicates, threads));
        var visits = (double)replicates * Draws * (double)ratios[^1] * objects;
        return new SweepResult(objects, Draws, replicates, Points, ratios[^1], threads, all, one, all / one, all * threads * 1e9 / visits);
    }

    /// <summary>The year that is drawn.</summary>
    internal static YearModel Year(int objects, params decimal[] ratios)
    {
        var cellOf = new ushort[objects];
        for (var number = 0; number < objects; number++)
        {
            // Firms of every cell lie everywhere, as in a registry.
            cellOf[number] = (ushort)(number * 2654435761L % Cells);
        }

        return new YearModel
        {
            CellOf = cellOf,
            Cells = Cells,
            Ratios = ratios.Length,
            Years = 1,
            Officers = Officers,
            Draws = [.. Enumerable.Range(0, Draws).Select(draw => new YearDraw
            {
                Keys = [(ulong)draw],
                OfficerKey = (ulong)(100 + draw),
                Officers = [.. Enumerable.Range(0, Officers)],
                Strata = [new DrawStratum(0, null, 0, objects, objects, ratios)],
                StratumOfCell = new int[Cells],
            })],
        };
    }

    /// <summary>The ratios of the sweep.</summary>
    internal static decimal[] Ratios => [.. Enumerable.Range(1, Points).Select(point => point * Step)];

    private static double Seconds(YearModel model, int replicates, int threads)
    {
        var next = -1;
        var began = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            var (drawer, officers) = (new ReplicateDrawer(model), new OfficerLoads(model));
            for (int replicate; (replicate = Interlocked.Increment(ref next)) < replicates;)
            {
                Replicate(model, drawer, officers, (uint)replicate);
            }
        })).ToArray();
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    /// <summary>Draws one replicate, and deals out its places at every ratio.</summary>
    internal static void Replicate(YearModel model, ReplicateDrawer drawer, OfficerLoads officers, uint replicate)
    {
        drawer.Run(replicate, CancellationToken.None);
        officers.Begin(replicate);
        for (var point = 0; point < model.Ratios; point++)
        {
            officers.Deal(drawer.Counts.Drawn.AsSpan(point), model.Ratios);
        }
    }
}

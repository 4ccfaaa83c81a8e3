using Oversight.Simulation.Model;

namespace Oversight.Simulation.Tests.Support;

/// <summary>Small models of every shape.</summary>
internal static class RandomModels
{
    public static YearModel Of(int seed)
    {
        var random = new Random(seed);
        int draws = random.Next(1, 6), cells = random.Next(1, 8), points = random.Next(1, 7);
        var stratumOfCell = Enumerable.Range(0, draws).Select(_ => Enumerable.Range(0, cells).Select(_ => random.Next(-1, 3)).ToArray()).ToArray();
        var cellOf = Enumerable.Range(0, random.Next(1, 120)).Select(_ => (ushort)random.Next(cells)).ToArray();
        var caps = Enumerable.Range(0, random.Next(0, 4)).Select(number => new VisitCap(
            number % 2,
            random.Next(0, 4),
            random.Next(2) == 0,
            [.. Enumerable.Range(0, cells).Select(_ => random.Next(4) > 0)])).ToArray();
        var sweep = Enumerable.Range(0, points).Select(_ => (decimal)random.Next(0, 101) / 100).Order().ToArray();
        return new YearModel
        {
            CellOf = cellOf,
            Cells = cells,
            Ratios = points,
            Years = random.Next(1, 4),
            Caps = caps,
            CapRules = 2,
            Draws = [.. Enumerable.Range(0, draws).Select(draw => new YearDraw
            {
                Keys = [(ulong)random.NextInt64(), (ulong)random.NextInt64(), (ulong)random.NextInt64()],
                StratumOfCell = stratumOfCell[draw],
                Strata = [.. Enumerable.Range(0, 3).Select(stratum => Stratum(stratum, cellOf, stratumOfCell[draw], sweep, random))],
                Caps = [.. Enumerable.Range(0, caps.Length).Where(_ => random.Next(2) == 0)],
            })],
        };
    }

    private static DrawStratum Stratum(int number, ushort[] cellOf, int[] stratumOfCell, decimal[] sweep, Random random)
    {
        var members = Enumerable.Range(0, cellOf.Length).Where(one => stratumOfCell[cellOf[one]] == number).ToArray();
        var factor = (decimal)random.Next(0, 5) / 2;
        return new DrawStratum(
            (uint)number, members, 0, members.Length, members.Length + random.Next(0, 3), [.. sweep.Select(ratio => Math.Min(1, ratio * factor))]);
    }
}

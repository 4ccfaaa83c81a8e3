using Oversight.Drawing.Allocation;
using Oversight.Simulation.Model;
using Oversight.Simulation.Replicates;

namespace Oversight.Simulation.Tests.Support;

/// <summary>
/// One replicate, written down as plainly as it is described: each point of the sweep for itself, every visit counted at its object.
/// </summary>
internal static class SlowYear
{
    public static ReplicateCounts Of(YearModel model, uint replicate)
    {
        var counts = new ReplicateCounts(model);
        var visits = new int[model.Ratios, model.Objects];
        for (var year = 0; year < model.Years; year++)
        {
            var counted = new int[model.Ratios, Math.Max(model.Caps.Count, 1), model.Objects];
            for (var number = 0; number < model.Draws.Count; number++)
            {
                foreach (var stratum in model.Draws[number].Strata)
                {
                    Draw(model, number, stratum, year, replicate, counted, visits, counts);
                }
            }

            for (var point = 0; point < model.Ratios; point++)
            {
                Count(model, point, year, counted, visits, counts);
            }
        }

        return counts;
    }

    private static void Draw(
        YearModel model, int number, DrawStratum stratum, int year, uint replicate, int[,,] counted, int[,] visits, ReplicateCounts counts)
    {
        var draw = model.Draws[number];
        var order = SlowOrder.Of(draw.Keys[year], replicate, stratum.Stream, stratum.Count)
            .Select(place => stratum.Members?[place] ?? stratum.First + place)
            .ToArray();
        var lower = 0L;
        for (var point = 0; point < model.Ratios; point++)
        {
            var at = point;
            var free = order.Where(one => !draw.Caps.Any(cap =>
                model.Caps[cap].Enforced && model.Caps[cap].Counts[model.CellOf[one]] && counted[at, cap, one] >= model.Caps[cap].Limit)).ToArray();
            var quota = Math.Min(Quota.Of(stratum.Ratios[point], stratum.Size - (order.Length - free.Length)), free.Length);
            quota = Math.Max(quota, Math.Min(lower, free.Length));
            lower = quota;
            foreach (var one in free.Take((int)quota))
            {
                visits[point, one]++;
                foreach (var cap in draw.Caps.Where(cap => model.Caps[cap].Counts[model.CellOf[one]]))
                {
                    counted[point, cap, one]++;
                }

                if (year == 0)
                {
                    counts.Hits[(point * model.Cells) + model.CellOf[one]]++;
                    counts.Drawn[(number * model.Ratios) + point]++;
                }
            }
        }
    }

    private static void Count(YearModel model, int point, int year, int[,,] counted, int[,] visits, ReplicateCounts counts)
    {
        for (var one = 0; one < model.Objects; one++)
        {
            counts.Covered[(year * model.Ratios) + point] += visits[point, one] > 0 ? 1 : 0;
            if (year == 0)
            {
                counts.Firsts[(point * model.Cells) + model.CellOf[one]] += visits[point, one] > 0 ? 1 : 0;
                for (var rule = 0; rule < model.CapRules; rule++)
                {
                    counts.Over[(rule * model.Ratios) + point] += Enumerable.Range(0, model.Caps.Count).Any(cap =>
                        !model.Caps[cap].Enforced && model.Caps[cap].Rule == rule && counted[point, cap, one] > model.Caps[cap].Limit) ? 1 : 0;
                }
            }

            if (year == model.Years - 1)
            {
                counts.Seconds[point] += visits[point, one] > 1 ? 1 : 0;
                counts.Thirds[point] += visits[point, one] > 2 ? 1 : 0;
            }
        }
    }
}

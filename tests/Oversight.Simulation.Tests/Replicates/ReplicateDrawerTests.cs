using Oversight.Simulation.Model;
using Oversight.Simulation.Replicates;
using Oversight.Simulation.Tests.Support;

namespace Oversight.Simulation.Tests.Replicates;

public class ReplicateDrawerTests
{
    [Fact]
    public void Run_OnRandomModels_CountsWhatTheSlowYearCounts()
    {
        var (nested, capped) = (0, 0);
        for (var seed = 0; seed < 2000; seed++)
        {
            var model = RandomModels.Of(seed);
            nested += model.IsNested ? 1 : 0;
            capped += model.IsNested && Enumerable.Range(0, model.Caps.Count).Any(cap => model.MayBind(cap) && model.Caps[cap].Enforced) ? 1 : 0;
            foreach (var drawn in model.IsNested ? [model] : Enumerable.Range(0, model.Ratios).Select(model.At))
            {
                var drawer = new ReplicateDrawer(drawn);
                for (var replicate = 0u; replicate < 2; replicate++)
                {
                    drawer.Run(replicate, default);
                    Same(SlowYear.Of(drawn, replicate), drawer.Counts, drawn, $"seed {seed}, replicate {replicate}");
                }
            }
        }

        Assert.InRange(nested, 500, 1999);
        Assert.InRange(capped, 200, 1999);
    }

    [Fact]
    public void Run_OfOnePoint_IsThatPointOfTheSweep()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var model = RandomModels.Of(seed) with { Caps = [] };
            model = model with { Draws = [.. model.Draws.Select(draw => draw with { Caps = [] })] };
            var sweep = new ReplicateDrawer(model);
            sweep.Run(3, default);
            for (var point = 0; point < model.Ratios; point++)
            {
                var single = new ReplicateDrawer(model.At(point));
                single.Run(3, default);
                Assert.Equal(sweep.Counts.Hits.AsSpan(point * model.Cells, model.Cells).ToArray(), single.Counts.Hits);
                Assert.Equal(sweep.Counts.Firsts.AsSpan(point * model.Cells, model.Cells).ToArray(), single.Counts.Firsts);
            }
        }
    }

    [Fact]
    public void Constructor_WithTwoCapsOnOneDrawAndSeveralPoints_Refuses()
    {
        var model = Enumerable.Range(0, 2000).Select(RandomModels.Of).First(model => !model.IsNested && model.Ratios > 1);
        Assert.Throws<ArgumentException>(() => new ReplicateDrawer(model));
    }

    private static void Same(ReplicateCounts expected, ReplicateCounts found, YearModel model, string where)
    {
        Assert.True(expected.Hits.SequenceEqual(found.Hits), $"{where}: hits");
        Assert.True(expected.Drawn.SequenceEqual(found.Drawn), $"{where}: drawn");
        Assert.True(expected.Firsts.SequenceEqual(found.Firsts), $"{where}: firsts");
        Assert.True(expected.Covered.SequenceEqual(found.Covered), $"{where}: covered");
        Assert.True(expected.Over.SequenceEqual(found.Over), $"{where}: over");
        Assert.True(expected.Seconds.Take(model.Ratios).SequenceEqual(found.Seconds.Take(model.Ratios)), $"{where}: seconds");
        Assert.True(expected.Thirds.Take(model.Ratios).SequenceEqual(found.Thirds.Take(model.Ratios)), $"{where}: thirds");
    }
}

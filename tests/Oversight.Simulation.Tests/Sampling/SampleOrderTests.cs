using Oversight.Simulation.Sampling;
using Oversight.Simulation.Tests.Support;

namespace Oversight.Simulation.Tests.Sampling;

public class SampleOrderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    [InlineData(5001)]
    public void Next_InPieces_IsTheSlowOrder(int population)
    {
        var order = new SampleOrder();
        var random = new Random(population);
        for (var replicate = 0u; replicate < 20; replicate++)
        {
            order.Start(77, replicate, 5, population);
            var found = new List<int>();
            var piece = new int[random.Next(1, 300)];
            for (int count; (count = order.Next(piece)) > 0; piece = new int[random.Next(1, 300)])
            {
                found.AddRange(piece[..count]);
            }

            Assert.Equal(SlowOrder.Of(77, replicate, 5, population), found);
        }
    }

    [Fact]
    public void Next_AfterAnotherStratum_IsTheSame()
    {
        var (fresh, used) = (new SampleOrder(), new SampleOrder());
        used.Start(1, 2, 3, 10_000);
        used.Next(new int[9_000]);
        int[] left = new int[400], right = new int[400];
        foreach (var order in new[] { fresh, used })
        {
            order.Start(9, 8, 7, 500);
            order.Next(order == fresh ? left : right);
        }

        Assert.Equal(left, right);
    }

    /// <summary>Every ordered pair of the first two, and every subset of three of six, has the same chance.</summary>
    [Fact]
    public void Next_OverManyReplicates_GivesAllSubsetsAlike()
    {
        const int Replicates = 60_000;
        var order = new SampleOrder();
        var (subsets, pairs) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        var drawn = new int[3];
        for (var replicate = 0u; replicate < Replicates; replicate++)
        {
            order.Start(4711, replicate, 0, 6);
            order.Next(drawn);
            var subset = drawn.Sum(number => 1 << number);
            subsets[subset] = subsets.GetValueOrDefault(subset) + 1;
            var pair = (10 * drawn[1]) + drawn[2];
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        // The 99.99 % points of χ² with 19 and 29 degrees of freedom.
        Assert.InRange(ChiSquare(subsets, 20, Replicates), 0, 50.8);
        Assert.InRange(ChiSquare(pairs, 30, Replicates), 0, 65.2);
    }

    /// <summary>The same test on an order that forgets to reject, so that it can be seen to fail.</summary>
    [Fact]
    public void Next_WithModuloBias_WouldBeSeen()
    {
        const int Replicates = 60_000;
        var subsets = new Dictionary<int, int>();
        for (var replicate = 0u; replicate < Replicates; replicate++)
        {
            var words = SlowOrder.Of(4711, replicate, 0, 8);
            var subset = words.Select(number => number % 6).Distinct().Take(3).Sum(number => 1 << number);
            subsets[subset] = subsets.GetValueOrDefault(subset) + 1;
        }

        Assert.True(ChiSquare(subsets, 20, Replicates) > 50.8);
    }

    private static double ChiSquare(Dictionary<int, int> counts, int outcomes, int total)
    {
        var expected = (double)total / outcomes;
        return counts.Values.Sum(count => (count - expected) * (count - expected) / expected) + ((outcomes - counts.Count) * expected);
    }
}

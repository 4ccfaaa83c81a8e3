using Oversight.Drawing.Allocation;

namespace Oversight.Drawing.Tests.Allocation;

public class NeymanAllocationTests
{
    // Cochran, Sampling Techniques, chapter 5: n_h follows N_h·S_h.
    [Fact]
    public void Of_EqualSizes_FollowsDeviations() =>
        Assert.Equal([10, 20, 30], NeymanAllocation.Of(60, [100, 100, 100], [1m, 2m, 3m]));

    [Fact]
    public void Of_EqualDeviations_IsProportional() =>
        Assert.Equal(ProportionalAllocation.Of(17, [50, 31, 20]), NeymanAllocation.Of(17, [50, 31, 20], [0.7m, 0.70m, 0.700m]));

    [Fact]
    public void Of_AStratumThatIsTooSmall_IsTakenWholeAndTheExcessGoesOn() =>
        Assert.Equal([5, 15, 30], NeymanAllocation.Of(50, [5, 100, 100], [1000m, 1m, 2m]));

    [Fact]
    public void Of_NoDeviation_GetsNothingBeyondTheMinimum() =>
        Assert.Equal([2, 8], NeymanAllocation.Of(10, [100, 100], [0m, 3m], 2));

    [Fact]
    public void Of_MoreThanThoseWithDeviationHold_GoesBySizeToTheOthers() =>
        Assert.Equal([10, 4, 2], NeymanAllocation.Of(16, [10, 40, 20], [5m, 0m, 0m]));

    [Fact]
    public void Of_RandomShapes_SumsExactlyWithinBoundsAndInProportion()
    {
        var random = new Random(4);
        for (var run = 0; run < 3_000; run++)
        {
            var sizes = Shapes.Sizes(random);
            var deviations = sizes.Select(_ => random.Next(0, 10_000) * 0.01m + 0.0001m).ToArray();
            var minimum = random.Next(0, 3);
            long[] floors = [.. sizes.Select(size => Math.Min(size, minimum))];
            var total = random.NextInt64(floors.Sum(), sizes.Sum() + 1);
            var shares = NeymanAllocation.Of(total, sizes, deviations, minimum);
            Assert.Equal(total, shares.Sum());
            Assert.All(shares.Zip(sizes), pair => Assert.InRange(pair.First, Math.Min(minimum, pair.Second), pair.Second));
            Shapes.AssertProportional(shares, [.. sizes.Zip(deviations, (n, s) => n * (double)s)], floors, sizes);
        }
    }

    [Fact]
    public void Of_ImpossibleNumbers_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => NeymanAllocation.Of(1, [1, 2], [1m]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NeymanAllocation.Of(1, [1, 2], [1m, -1m]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NeymanAllocation.Of(4, [1, 2], [1m, 1m]));
        Assert.Throws<ArgumentException>(() => NeymanAllocation.Of(3, [5, 5], [1m, 1m], 2));
    }
}

using System.Numerics;
using Oversight.Drawing.Allocation;

namespace Oversight.Drawing.Tests.Allocation;

public class ProportionalAllocationTests
{
    [Theory]
    [InlineData(10, new long[] { 50, 30, 20 }, 0, new long[] { 5, 3, 2 })]
    [InlineData(2, new long[] { 1, 1, 1 }, 0, new long[] { 1, 1, 0 })] // equal remainders: the earlier strata
    [InlineData(7, new long[] { 33, 33, 34 }, 0, new long[] { 2, 2, 3 })]
    [InlineData(5, new long[] { 1000, 1, 1 }, 1, new long[] { 3, 1, 1 })]
    [InlineData(5, new long[] { 1000, 1, 0 }, 2, new long[] { 4, 1, 0 })] // a minimum asks no more of a stratum than it has
    [InlineData(6, new long[] { 2, 2, 2 }, 0, new long[] { 2, 2, 2 })]
    [InlineData(0, new long[] { 2, 0 }, 0, new long[] { 0, 0 })]
    [InlineData(0, new long[0], 0, new long[0])]
    [InlineData(0, new long[] { 0, 0 }, 3, new long[] { 0, 0 })]
    public void Of_Total_IsSharedByLargestRemainder(long total, long[] sizes, long minimum, long[] expected) =>
        Assert.Equal(expected, ProportionalAllocation.Of(total, sizes, minimum));

    [Fact]
    public void Of_NumbersOfAnyLength_AreSharedExactly() =>
        Assert.Equal(
            [2305843009213693951, 2305843009213693951],
            ProportionalAllocation.Of(4611686018427387902, [4611686018427387903, 4611686018427387903]));

    [Fact]
    public void Of_RandomShapes_SumsExactlyAndStaysWithinAUnit()
    {
        var random = new Random(2);
        for (var run = 0; run < 3_000; run++)
        {
            var sizes = Shapes.Sizes(random);
            var all = sizes.Sum();
            var total = random.NextInt64(0, all + 1);
            var shares = ProportionalAllocation.Of(total, sizes);
            Assert.Equal(total, shares.Sum());
            for (var i = 0; i < sizes.Length; i++)
            {
                Assert.InRange(shares[i], 0, sizes[i]);
                var off = ((BigInteger)shares[i] * all) - ((BigInteger)total * sizes[i]);
                Assert.True(BigInteger.Abs(off) < BigInteger.Max(all, 1), $"{shares[i]} of {sizes[i]}");
            }
        }
    }

    [Fact]
    public void Of_RandomMinimum_LiftsSmallStrataAndSharesTheRestInProportion()
    {
        var random = new Random(3);
        for (var run = 0; run < 3_000; run++)
        {
            var sizes = Shapes.Sizes(random);
            var minimum = random.Next(0, 4);
            var least = sizes.Sum(size => Math.Min(size, minimum));
            var total = random.NextInt64(least, sizes.Sum() + 1);
            var shares = ProportionalAllocation.Of(total, sizes, minimum);
            Assert.Equal(total, shares.Sum());
            Assert.All(shares.Zip(sizes), pair => Assert.InRange(pair.First, Math.Min(minimum, pair.Second), pair.Second));
            Shapes.AssertProportional(shares, [.. sizes.Select(size => (double)size)], [.. sizes.Select(size => Math.Min(size, minimum))], sizes);
        }
    }

    [Fact]
    public void Of_ImpossibleTotals_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionalAllocation.Of(4, [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionalAllocation.Of(-1, [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionalAllocation.Of(1, [-1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionalAllocation.Of(1, [1, 2], -1));
        Assert.Throws<ArgumentException>(() => ProportionalAllocation.Of(2, [5, 5, 5], 1));
    }
}

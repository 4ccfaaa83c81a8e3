using System.Numerics;
using Oversight.Drawing.Allocation;

namespace Oversight.Drawing.Tests.Allocation;

public class QuotaTests
{
    [Theory]
    [InlineData("0", 1000, 0)]
    [InlineData("0.05", 0, 0)]
    [InlineData("0.05", 1, 1)]
    [InlineData("0.05", 20, 1)]
    [InlineData("0.05", 21, 2)]
    [InlineData("0.03", 100, 3)]
    [InlineData("0.07", 100, 7)]
    [InlineData("0.29", 100, 29)]
    [InlineData("0.57", 100, 57)]
    [InlineData("0.0300", 100, 3)]
    [InlineData("0.0300000000000000000000000001", 100, 4)]
    [InlineData("0.9999999999999999999999999999", 7, 7)]
    [InlineData("0.0000000000000000000000000001", 7, 1)]
    [InlineData("1", 7, 7)]
    [InlineData("1.5", 7, 7)]
    [InlineData("0.5", long.MaxValue, 4611686018427387904)]
    [InlineData("0.9999999999999999999999999999", long.MaxValue, long.MaxValue)]
    public void Of_Ratio_IsRoundedUpExactly(string ratio, long population, long quota) =>
        Assert.Equal(quota, Quota.Of(decimal.Parse(ratio), population));

    [Fact]
    public void Of_AnyRatio_CoversItAndWouldNotWithOneLess()
    {
        var random = new Random(1);
        for (var run = 0; run < 20_000; run++)
        {
            var ratio = run % 2 == 0
                ? new decimal(random.Next(), random.Next(), random.Next(0, 1 << 28), false, 28)
                : new decimal(random.Next(0, 1000), 0, 0, false, (byte)random.Next(3, 6));
            var population = random.NextInt64(0, long.MaxValue >> random.Next(0, 63));
            var quota = Quota.Of(ratio, population);
            var (numerator, denominator) = ExactDecimal.Fraction(ratio);
            Assert.InRange(quota, 0, population);
            Assert.True(quota * denominator >= numerator * population);
            Assert.True(quota == 0 || (quota - BigInteger.One) * denominator < numerator * population);
        }
    }

    [Fact]
    public void Of_NegativeNumbers_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Quota.Of(-0.1m, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quota.Of(0.1m, -5));
    }
}

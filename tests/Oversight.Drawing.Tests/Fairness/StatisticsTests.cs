namespace Oversight.Drawing.Tests.Fairness;

/// <summary>Against printed tables (Abramowitz and Stegun, tables 26.1, 26.2 and 26.8).</summary>
public class StatisticsTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.158655253931457)]
    [InlineData(2.4, 0.008197535924596)]
    [InlineData(3, 0.001349898031630)]
    [InlineData(6, 9.865876450377e-10)]
    [InlineData(-1, 0.841344746068543)]
    public void UpperTail_KnownPoints_AreRight(double z, double tail) => Assert.Equal(1, Statistics.UpperTail(z) / tail, 1e-10);

    [Theory]
    [InlineData(0.025, 1.959963984540)]
    [InlineData(1e-6, 4.753424308823)]
    public void NormalCritical_KnownLevels_AreRight(double alpha, double z) => Assert.Equal(z, Statistics.NormalCritical(alpha), 1e-9);

    [Theory]
    [InlineData(10, 0.001, 29.588)]
    [InlineData(19, 0.001, 43.820)]
    [InlineData(100, 0.001, 149.449)]
    public void ChiSquareCritical_KnownLevels_AreRightToAPercent(int degrees, double alpha, double critical) =>
        Assert.Equal(1, Statistics.ChiSquareCritical(degrees, alpha) / critical, 1e-2);

    [Fact]
    public void HolmRejections_OneFarOut_IsTheOnlyOne()
    {
        Assert.Equal(1, Statistics.HolmRejections([0.1, -7, 2.5, 3], 0.001));
        Assert.Equal(2, Statistics.HolmRejections([3.3, -7], 0.001)); // 3.3 falls only because the other has fallen
        Assert.Equal(0, Statistics.HolmRejections([3.3, 0], 0.001));
    }

    [Fact]
    public void Hypergeometric_AllOverlaps_SumToOne()
    {
        Assert.Equal(1, Enumerable.Range(0, 5).Sum(shared => Statistics.Hypergeometric(12, 4, shared)), 1e-12);
        Assert.Equal(3.0 / 10, Statistics.Hypergeometric(5, 2, 0), 1e-12);
    }
}

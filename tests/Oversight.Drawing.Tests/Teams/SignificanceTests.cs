namespace Oversight.Drawing.Tests.Teams;

public class SignificanceTests
{
    // Critical values as every table of χ² has them.
    [Theory]
    [InlineData(3.841458821, 1, 0.05)]
    [InlineData(6.634896601, 1, 0.01)]
    [InlineData(18.30703805, 10, 0.05)]
    [InlineData(2.558212432, 10, 0.99)]
    [InlineData(135.8067232, 100, 0.01)]
    public void ChiSquare_TabulatedValue_HasItsTail(double value, int degrees, double tail) =>
        Assert.Equal(tail, Significance.ChiSquare(value, degrees), 1e-8);

    [Fact]
    public void Binomial_TwoStandardDeviations_IsTheNormalTail() =>
        Assert.Equal(0.0455002639, Significance.Binomial(60, 100, 0.5), 1e-8);

    [Fact]
    public void Binomial_CertainEvent_AllowsNoException()
    {
        Assert.Equal(1, Significance.Binomial(100, 100, 1));
        Assert.Equal(0, Significance.Binomial(99, 100, 1));
    }
}

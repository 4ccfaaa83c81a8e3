using Oversight.Simulation.Loading;

namespace Oversight.Simulation.Tests.Loading;

public class ViolationRatesTests
{
    [Fact]
    public void Of_GroupsFarApart_KeepTheirOwnRates()
    {
        var rates = ViolationRates.From([new RateGroup(1, "10", 1000, 100), new RateGroup(2, "10", 1000, 500), new RateGroup(3, "10", 2, 2)]);
        Assert.InRange(rates.Of(1, Code("10"))!.Value, 0.10, 0.11);
        Assert.InRange(rates.Of(2, Code("10"))!.Value, 0.49, 0.50);

        // Two inspections say little: drawn well towards the mean of 602 / 2002.
        Assert.InRange(rates.Of(3, Code("10"))!.Value, 0.31, 0.8);
        Assert.Equal(602.0 / 2002, rates.Mean);
        Assert.Equal(rates.Mean, rates.Of(4, Code("99")));
    }

    [Fact]
    public void Of_GroupsNoFurtherApartThanChance_AreTheMean()
    {
        var rates = ViolationRates.From([new RateGroup(1, "10", 100, 20), new RateGroup(2, "10", 100, 21), new RateGroup(3, "", 100, 19)]);
        Assert.True(double.IsPositiveInfinity(rates.Weight));
        Assert.Equal(0.2, rates.Of(3, 0)!.Value, 12);
    }

    [Fact]
    public void Of_NoInspection_IsNothing()
    {
        var rates = ViolationRates.From([]);
        Assert.Null(rates.Mean);
        Assert.Null(rates.Of(1, 0));
    }

    private static ushort Code(string industry) => (ushort)((industry[0] << 8) | industry[1]);
}

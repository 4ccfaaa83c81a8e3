using Oversight.Simulation.Results;

namespace Oversight.Simulation.Tests.Results;

public class YearsToAllTests
{
    [Fact]
    public void Of_OneFirm_IsGeometric()
    {
        // 1 − 0.9ⁿ ≥ 0.5 from n = 7, ≥ 0.95 from n = 29.
        var years = YearsToAll.Of([(0.9, 1), (1, 5)])!;
        Assert.Equal(new YearsToAll(7, 29, 5), years);
    }

    [Fact]
    public void Of_ManyFirms_IsTheCouponCollectorsTime()
    {
        // (1 − 0.8ⁿ)^1000: ln(1000 / ln 2) / −ln 0.8 = 32.6, ln(1000 / −ln 0.95) / −ln 0.8 = 44.3.
        Assert.Equal(new YearsToAll(33, 45, 0), YearsToAll.Of([(0.8, 1000)]));
    }

    [Fact]
    public void Of_EveryoneEveryYear_IsOne() => Assert.Equal(new YearsToAll(1, 1, 0), YearsToAll.Of([(0, 10)]));

    [Fact]
    public void Of_NobodyDrawn_IsNothing() => Assert.Null(YearsToAll.Of([(1, 10)]));
}

using Oversight.Policies.Tests.Rules.Reference;

namespace Oversight.Policies.Tests.Rules;

/// <summary>The reference's own calendar, held against days counted by hand on a printed calendar.</summary>
public sealed class NaiveCalendarTests
{
    [Theory]
    [InlineData("2022-01-28", 1, "2022-01-29")] // a Saturday worked before the Spring Festival
    [InlineData("2022-01-28", 2, "2022-01-30")]
    [InlineData("2022-01-28", 3, "2022-02-07")]
    [InlineData("2022-09-30", 1, "2022-10-08")] // National Day, then a Saturday and a Sunday worked
    [InlineData("2022-09-30", 2, "2022-10-09")]
    [InlineData("2022-09-30", 5, "2022-10-12")]
    [InlineData("2021-12-31", 2, "2022-01-05")] // New Year's Day lay on a Saturday, the 3rd was off
    [InlineData("2023-06-02", 5, "2023-06-09")]
    public void After_HolidayOnTheWay_SkipsIt(string from, int n, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), References.China.After(DateOnly.Parse(from), n));

    [Theory]
    [InlineData("2022-09-30", "2022-10-07", 0)]
    [InlineData("2022-09-30", "2022-10-09", 2)]
    [InlineData("2022-10-09", "2022-10-09", 0)]
    [InlineData("2022-10-09", "2022-10-08", 0)]
    public void Between_HolidayOnTheWay_CountsWorkingDays(string from, string to, int expected) =>
        Assert.Equal(expected, References.China.Between(DateOnly.Parse(from), DateOnly.Parse(to)));
}

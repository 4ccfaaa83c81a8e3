using Oversight.Contracts.Facts;
using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Tests;

public class ParameterTests
{
    [Theory]
    [InlineData("2019-12-31", 5)]
    [InlineData("2020-01-01", 5)]
    [InlineData("2021-12-31", 5)]
    [InlineData("2022-01-01", 7)]
    [InlineData("2022-06-30", 7)]
    [InlineData("2022-07-01", 9)]
    [InlineData("9999-12-31", 9)]
    public void On_EachSideOfAChange_GivesTheValueInForce(string day, int expected)
    {
        var term = new Parameter<int>("term", ParameterUnit.WorkingDays,
        [
            new(new DateOnly(2020, 1, 1), 5), new(new DateOnly(2022, 1, 1), 7), new(new DateOnly(2022, 7, 1), 9),
        ]);
        Assert.Equal(expected, term.On(DateOnly.Parse(day)));
        Assert.Equal($"{expected}", term.TextOn(DateOnly.Parse(day)));
    }

    [Fact]
    public void Constructor_WithoutValue_Throws() =>
        Assert.Throws<ArgumentException>(() => new Parameter<int>("term", ParameterUnit.Count, []));

    [Theory]
    [InlineData(2023, "2023-02-28")]
    [InlineData(2024, "2024-02-29")]
    public void In_LeapDay_FallsOnTheLastOfFebruary(int year, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), new MonthDay(2, 29).In(year));

    [Fact]
    public void Value_OfARatioOverAnEmptyBase_IsNull()
    {
        Assert.Null(new Ratio(0, 0).Value);
        Assert.Equal(0.8, new Ratio(4, 5).Value);
    }

    [Fact]
    public void Covers_TheDaysOfValidity_IncludesBothEnds()
    {
        var document = new LegalDocument(new LocalText("文", "D"), "", new DateOnly(2020, 6, 6), new DateOnly(2025, 6, 5));
        Assert.Equal(
            [false, true, true, false],
            new[] { "2020-06-05", "2020-06-06", "2025-06-05", "2025-06-06" }.Select(day => document.Covers(DateOnly.Parse(day))));
        Assert.Equal(
            [false, true, true, false],
            new[] { 2019, 2020, 2025, 2026 }.Select(document.Overlaps));
    }

    [Fact]
    public void IsFlagged_AcrossWords_ReadsTheBitOfTheObject()
    {
        var context = new FactContext(2022, new DateOnly(2022, 12, 31));
        Assert.False(context.IsFlagged(5));
        context.SetFlaggedObjects([1UL << 63, 1]);
        Assert.Equal([63, 64], Enumerable.Range(0, 300).Where(context.IsFlagged));
    }
}

using Oversight.Datasets.Calendars;

namespace Oversight.Datasets.Tests;

public sealed class CalendarTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China();

    [Fact]
    public void China_CommittedTable_CoversEveryYearFrom2015To2026()
    {
        Assert.Equal(Enumerable.Range(2015, 12), China.Exceptions.Keys.Select(d => d.Year).Distinct().Order());

        // 3 February 2020 is named too, a Monday: the notice that prolonged the holiday said that work resumes on it.
        Assert.Equal([new DateOnly(2020, 2, 3)],
            China.Exceptions.Where(e => e.Value && e.Key.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(e => e.Key));
    }

    [Theory]
    [InlineData("2022-10-01", false)]
    [InlineData("2022-10-07", false)]
    [InlineData("2022-10-08", true)]
    [InlineData("2022-10-09", true)]
    [InlineData("2022-10-15", false)]
    [InlineData("2022-01-29", true)]
    [InlineData("2022-01-31", false)]
    public void IsWorkingDay_AroundHolidays_FollowsTheNotice(string day, bool works) =>
        Assert.Equal(works, China.IsWorkingDay(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2022-09-30", 1, "2022-10-08")]
    [InlineData("2022-09-30", 3, "2022-10-10")]
    [InlineData("2022-01-28", 2, "2022-01-30")]
    [InlineData("2022-01-28", 3, "2022-02-07")]
    [InlineData("2022-03-04", 0, "2022-03-04")]
    public void Add_AcrossHoliday_CountsWorkedWeekends(string day, int count, string due) =>
        Assert.Equal(DateOnly.Parse(due), China.Add(DateOnly.Parse(day), count));

    [Theory]
    [InlineData("day,kind,name\n")]
    [InlineData("date,kind,name\n2022-02-30,holiday,x\n")]
    [InlineData("date,kind,name\n2022-02-03,feast,x\n")]
    [InlineData("date,kind,name\n2022-02-03,holiday,x\n2022-02-03,workday,x\n")]
    public void Parse_BadTable_Throws(string text) =>
        Assert.Throws<FormatException>(() => WorkingCalendar.Parse(new StringReader(text)));
}

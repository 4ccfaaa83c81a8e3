using Oversight.Contracts.Plugins;
using Oversight.Storage.Calendars;
using Oversight.Storage.Tests.Datasets;

namespace Oversight.Storage.Tests.Calendars;

public class WorkingCalendarTests
{
    private static readonly Dictionary<DateOnly, bool> Exceptions = ReadFile();

    [Theory]
    [InlineData("2024-02-08", 1, "2024-02-09")] // the last working day before the Spring Festival of 2024
    [InlineData("2024-02-09", 1, "2024-02-18")] // a Sunday worked instead of a day off
    [InlineData("2024-09-30", 1, "2024-10-08")] // National Day, 1 to 7 October
    [InlineData("2024-03-01", 0, "2024-03-01")]
    [InlineData("2024-03-02", 0, "2024-03-02")] // no working days after a Saturday is that Saturday
    [InlineData("2024-03-01", 5, "2024-03-08")]
    [InlineData("9999-12-30", 3, "9999-12-31")]
    public void AddWorkingDays_China_CountsHolidaysAndDaysWorked(string from, int n, string due) =>
        Assert.Equal(DateOnly.Parse(due), WorkingCalendar.China.AddWorkingDays(DateOnly.Parse(from), n));

    [Theory]
    [InlineData("2021-09-30", CalendarDayKind.Workday, null, null)]
    [InlineData("2021-10-02", CalendarDayKind.Holiday, "国庆节", "National Day")] // a Saturday, and a day off
    [InlineData("2021-10-09", CalendarDayKind.WorkedInstead, "国庆节", "National Day")]
    [InlineData("2021-10-10", CalendarDayKind.Weekend, null, null)]
    [InlineData("2020-10-01", CalendarDayKind.Holiday, "国庆节、中秋节", "National Day, Mid-Autumn Festival")]
    public void Describe_China_SaysWhyADayCountsOrNot(string day, CalendarDayKind kind, string? zh, string? en)
    {
        var described = WorkingCalendar.China.Describe(DateOnly.Parse(day));

        Assert.Equal((kind, zh, en), (described.Kind, described.Occasion?.Zh, described.Occasion?.En));
        Assert.Equal(WorkingCalendar.China.IsWorkingDay(described.Date), described.IsWorkingDay);
    }

    [Fact]
    public void Describe_EveryKnownDay_AgreesWithTheCount()
    {
        for (var day = new DateOnly(2014, 1, 1); day.Year < 2028; day = day.AddDays(1))
        {
            Assert.Equal(WorkingCalendar.China.IsWorkingDay(day), WorkingCalendar.China.Describe(day).IsWorkingDay);
            Assert.Equal(WorkingCalendar.Weekdays.IsWorkingDay(day), WorkingCalendar.Weekdays.Describe(day).IsWorkingDay);
        }
    }

    [Fact]
    public void AddWorkingDays_Negative_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.China.AddWorkingDays(new DateOnly(2024, 1, 1), -1));

    [Theory]
    [InlineData(WorkCalendar.China, 2010, 2032)]
    [InlineData(WorkCalendar.China, 1, 20)]
    [InlineData(WorkCalendar.China, 9980, 9998)]
    [InlineData(WorkCalendar.Weekdays, 2010, 2032)]
    public void Counts_RandomDays_EqualDayByDayReference(WorkCalendar kind, int firstYear, int lastYear)
    {
        var random = new Random(20260703);
        var calendar = WorkingCalendar.For(kind);
        var start = new DateOnly(firstYear, 1, 1);
        var span = new DateOnly(lastYear, 12, 31).DayNumber - start.DayNumber;
        for (var i = 0; i < 3000; i++)
        {
            var from = start.AddDays(random.Next(span));
            var n = random.Next(1, 90);
            var day = from;
            for (var left = n; left > 0;)
            {
                day = day.AddDays(1);
                left -= Works(kind, day) ? 1 : 0;
            }

            Assert.Equal(Works(kind, from), calendar.IsWorkingDay(from));
            Assert.Equal(day, calendar.AddWorkingDays(from, n));
            Assert.Equal(n, calendar.WorkingDaysBetween(from, day));
            Assert.Equal(0, calendar.WorkingDaysBetween(day, from));
        }
    }

    [Fact]
    public void WorkingDaysBetween_AllTime_IsFiveAWeekPlusTheExceptions()
    {
        var weekdays = WorkingCalendar.Weekdays.WorkingDaysBetween(DateOnly.MinValue, DateOnly.MaxValue);
        var shift = Exceptions.Sum(e => (e.Value ? 1 : 0) - (e.Key.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1));

        // 3,652,059 days, 521,722 weeks and 5 days (Monday to Friday); the first day, a Monday, does not count.
        Assert.Equal((521722 * 5) + 5 - 1, weekdays);
        Assert.Equal(weekdays + shift, WorkingCalendar.China.WorkingDaysBetween(DateOnly.MinValue, DateOnly.MaxValue));
        Assert.True(shift < 0);
    }

    [Fact]
    public void CoversYear_OutsideNotices_IsFalseForChinaOnly()
    {
        Assert.False(WorkingCalendar.China.CoversYear(2014));
        Assert.True(WorkingCalendar.China.CoversYear(2015));
        Assert.True(WorkingCalendar.China.CoversYear(2026));
        Assert.False(WorkingCalendar.China.CoversYear(2027));
        Assert.True(WorkingCalendar.Weekdays.CoversYear(2027));
    }

    private static bool Works(WorkCalendar kind, DateOnly day) =>
        kind == WorkCalendar.China && Exceptions.TryGetValue(day, out var works)
            ? works
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static Dictionary<DateOnly, bool> ReadFile()
    {
        var path = Path.Combine(TestFolders.Repository, "datasets", "calendar", "china-workdays.csv");
        return File.ReadLines(path).Skip(1).Select(l => l.Split(',')).ToDictionary(f => DateOnly.Parse(f[0]), f => f[1] == "workday");
    }
}

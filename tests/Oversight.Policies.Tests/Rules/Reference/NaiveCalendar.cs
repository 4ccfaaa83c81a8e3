using System.Globalization;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>Working days counted one by one over the calendar file; slow and plain.</summary>
internal sealed class NaiveCalendar
{
    private readonly HashSet<DateOnly> _holidays = [];
    private readonly HashSet<DateOnly> _workdays = [];

    /// <summary>Reads <c>china-workdays.csv</c>.</summary>
    public static NaiveCalendar China(string path)
    {
        var calendar = new NaiveCalendar();
        foreach (var line in File.ReadLines(path).Skip(1).Where(line => line.Length > 0))
        {
            var cells = line.Split(',');
            var day = DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            (cells[1] == "holiday" ? calendar._holidays : calendar._workdays).Add(day);
        }

        return calendar;
    }

    public bool IsWorkingDay(DateOnly day) =>
        _workdays.Contains(day)
        || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day));

    /// <summary>The n-th working day after a day, which does not count itself.</summary>
    public DateOnly After(DateOnly day, int n)
    {
        while (n > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                n--;
            }
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and with <paramref name="to"/>.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }
}

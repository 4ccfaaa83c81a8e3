using System.Globalization;

namespace Oversight.Datasets.Tests.Slow;

/// <summary>Working days straight from the committed table, counted one by one.</summary>
internal sealed class SlowCalendar
{
    private readonly Dictionary<DateOnly, string> _kinds = File.ReadLines(Repository.Path("datasets", "calendar", "china-workdays.csv"))
        .Skip(1).Select(l => l.Split(','))
        .ToDictionary(f => DateOnly.ParseExact(f[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), f => f[1]);

    public bool Works(DateOnly day) => _kinds.TryGetValue(day, out string? kind)
        ? kind == "workday"
        : day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday;

    public DateOnly Due(DateOnly start, int days)
    {
        while (days > 0)
        {
            start = start.AddDays(1);
            days -= Works(start) ? 1 : 0;
        }

        return start;
    }
}

using System.Globalization;
using Oversight.Benchmarks.Peers.Sql;

namespace Oversight.Benchmarks.Peers.Linq;

/// <summary>Working days by number, so that counting them is a subtraction.</summary>
internal sealed class WorkingDays
{
    private readonly int[] _upTo = new int[DateOnly.MaxValue.DayNumber + 1];
    private readonly List<DateOnly> _days = [];

    private WorkingDays(Dictionary<DateOnly, bool> exceptions)
    {
        for (var number = 0; number < _upTo.Length; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            if (exceptions.TryGetValue(day, out var works) ? works : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                _days.Add(day);
            }

            _upTo[number] = _days.Count;
        }
    }

    /// <summary>The built-in calendar.</summary>
    public static WorkingDays China() => new(SqlFiles.CalendarLines()
        .Select(line => line.Split(','))
        .ToDictionary(
            cells => DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            cells => cells[1] == "workday"));

    /// <summary>The n-th working day after a day, which does not count itself.</summary>
    public DateOnly After(DateOnly day, int n) => _days[_upTo[day.DayNumber] + n - 1];

    /// <summary>Working days after one day, up to and with another that is not earlier.</summary>
    public int Between(DateOnly from, DateOnly to) => _upTo[to.DayNumber] - _upTo[from.DayNumber];
}

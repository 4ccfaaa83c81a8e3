using System.Globalization;
using Oversight.Contracts.Plugins;

namespace Oversight.Storage.Calendars;

/// <summary>Counts working days. Every question is answered in constant time, from prefix sums over the days 1–9999.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class WorkingCalendar
{
    private static readonly Lazy<WorkingCalendar> China = new(() => new WorkingCalendar(ReadChina()));
    private static readonly Lazy<WorkingCalendar> Weekdays = new(() => new WorkingCalendar(new Dictionary<DateOnly, bool>()));

    private readonly int _first;
    private readonly int _last;

    // _upTo[i] = working days from the first exceptional day's eve to day _first + i, both counted; _days lists them.
    private readonly int[] _upTo;
    private readonly int[] _days;

    private WorkingCalendar(IReadOnlyDictionary<DateOnly, bool> exceptions)
    {
        Exceptions = exceptions;
        _first = exceptions.Count == 0 ? 0 : exceptions.Keys.Min().DayNumber;
        _last = exceptions.Count == 0 ? -1 : exceptions.Keys.Max().DayNumber;
        _upTo = new int[_last - _first + 1];
        var days = new List<int>();
        for (var day = _first; day <= _last; day++)
        {
            if (IsWorkingDay(DateOnly.FromDayNumber(day)))
            {
                days.Add(day);
            }

            _upTo[day - _first] = days.Count;
        }

        _days = [.. days];
    }

    /// <summary>The days that are not what their weekday says: true = worked, false = off.</summary>
    public IReadOnlyDictionary<DateOnly, bool> Exceptions { get; }

    /// <summary>The calendar that a pack names.</summary>
    public static WorkingCalendar For(WorkCalendar calendar) => calendar == WorkCalendar.Weekdays ? Weekdays.Value : China.Value;

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorkingDay(DateOnly day) => Exceptions.TryGetValue(day, out var worked)
        ? worked
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The n-th working day after a day, which does not count itself.</summary>
    /// <param name="from">The day.</param>
    /// <param name="count">n, from 0; 0 gives the day itself.</param>
    /// <returns>The due day; the last day that the calendar knows where it would lie beyond the year 9999.</returns>
    public DateOnly AddWorkingDays(DateOnly from, int count)
    {
        if (count <= 0)
        {
            return from;
        }

        var target = Rank(from.DayNumber) + count;
        return target > Rank(DateOnly.MaxValue.DayNumber) ? DateOnly.MaxValue : DateOnly.FromDayNumber(DayOfRank(target));
    }

    /// <summary>Working days in (from, to]; 0 where <paramref name="to"/> is not later.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to) =>
        to <= from ? 0 : Rank(to.DayNumber) - Rank(from.DayNumber);

    /// <summary>Working days from the first of all days to a day, both counted.</summary>
    private int Rank(int day)
    {
        if (day < _first || _last < _first)
        {
            return WeekdayRank(day);
        }

        var before = WeekdayRank(_first - 1);
        return day <= _last
            ? before + _upTo[day - _first]
            : before + _upTo[^1] + WeekdayRank(day) - WeekdayRank(_last);
    }

    private int DayOfRank(int rank)
    {
        if (_last < _first)
        {
            return WeekdayOfRank(rank);
        }

        var before = WeekdayRank(_first - 1);
        return rank <= before ? WeekdayOfRank(rank)
            : rank - before <= _days.Length ? _days[rank - before - 1]
            : WeekdayOfRank(rank - before - _days.Length + WeekdayRank(_last));
    }

    /// <summary>Mondays to Fridays from day 0, a Monday (0001-01-01), to a day.</summary>
    private static int WeekdayRank(int day) => day < 0 ? 0 : ((day + 1) / 7 * 5) + Math.Min((day + 1) % 7, 5);

    private static int WeekdayOfRank(int rank) => ((rank - 1) / 5 * 7) + ((rank - 1) % 5);

    private static Dictionary<DateOnly, bool> ReadChina()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream("china-workdays.csv")!;
        using var text = new StreamReader(stream);
        var days = new Dictionary<DateOnly, bool>();
        text.ReadLine();
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            days.Add(DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[1] == "workday");
        }

        return days;
    }
}

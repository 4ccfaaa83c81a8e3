using System.Globalization;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Plugins;

namespace Oversight.Storage.Calendars;

/// <summary>Counts working days. Safe for use from several threads.</summary>
/// <remarks>
/// China's days off and weekend days worked (调休) are known for the years 2015–2026, from the State Council's yearly notices;
/// before and after, and in <see cref="WorkCalendar.Weekdays"/> always, Monday to Friday are working days.
/// </remarks>
public sealed class WorkingCalendar : IWorkingDays
{
    /// <summary>The first year with known holidays.</summary>
    public const int FirstYear = 2015;

    /// <summary>The last year with known holidays.</summary>
    public const int LastYear = 2026;

    private static readonly Lazy<WorkingCalendar> ChinaLazy = new(() => new WorkingCalendar(ReadChina()));

    // The table covers whole weeks around the known years; outside it whole weeks of five days are counted by arithmetic.
    private static readonly int First = new DateOnly(2014, 12, 29).DayNumber;
    private static readonly int Last = new DateOnly(2027, 1, 3).DayNumber;

    // workingBefore[i]: working days from First to First + i - 1; days[k]: the day of the k-th working day of the table.
    private readonly int[] workingBefore;
    private readonly int[] days;
    private readonly IReadOnlyDictionary<int, CalendarDay>? exceptions;

    private WorkingCalendar(IReadOnlyDictionary<int, CalendarDay>? exceptions)
    {
        this.exceptions = exceptions;
        workingBefore = new int[Last - First + 2];
        var working = new List<int>();
        for (var day = First; day <= Last; day++)
        {
            var works = exceptions is not null && exceptions.TryGetValue(day, out var known) ? known.IsWorkingDay : IsWeekday(day);
            if (works)
            {
                working.Add(day);
            }

            workingBefore[day - First + 1] = working.Count;
        }

        days = [.. working];
    }

    /// <summary>Monday to Friday, less the State Council's holidays, with the weekend days worked instead.</summary>
    public static WorkingCalendar China => ChinaLazy.Value;

    /// <summary>Monday to Friday.</summary>
    public static WorkingCalendar Weekdays { get; } = new(null);

    /// <summary>The calendar that a rule pack names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such calendar.</exception>
    public static WorkingCalendar For(WorkCalendar calendar) => calendar switch
    {
        WorkCalendar.China => China,
        WorkCalendar.Weekdays => Weekdays,
        _ => throw new ArgumentOutOfRangeException(nameof(calendar), calendar, "There is no such calendar."),
    };

    /// <summary>
    /// Whether the calendar knows the days off of a year. Where it does not, a report says that the days were counted Monday to
    /// Friday. The calendar <see cref="Weekdays"/> knows every year, for it has no holidays.
    /// </summary>
    public bool CoversYear(int year) => exceptions is null || year is >= FirstYear and <= LastYear;

    /// <summary>Whether a day is a working day.</summary>
    public bool IsWorkingDay(DateOnly day) => CountTo(day.DayNumber) > CountTo(day.DayNumber - 1);

    /// <summary>A day, and why it is a working day or not.</summary>
    public CalendarDay Describe(DateOnly day) => exceptions is not null && exceptions.TryGetValue(day.DayNumber, out var known)
        ? known
        : new CalendarDay(day, IsWeekday(day.DayNumber) ? CalendarDayKind.Workday : CalendarDayKind.Weekend, Occasion: null);

    /// <summary>The n-th working day after a day, which does not count itself.</summary>
    /// <param name="from">Any day of the years 1–9999.</param>
    /// <param name="n">Working days; 0 gives the day itself, be it a working day or not.</param>
    /// <returns>The due day; 9999-12-31 when it would lie behind.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative.</exception>
    public DateOnly AddWorkingDays(DateOnly from, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (n == 0)
        {
            return from;
        }

        var day = DayOf(CountTo(from.DayNumber) + n);
        return day < DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)day) : DateOnly.MaxValue;
    }

    /// <inheritdoc/>
    public int WorkingDaysBetween(DateOnly exclusiveFrom, DateOnly inclusiveTo) =>
        (int)Math.Max(0, CountTo(inclusiveTo.DayNumber) - CountTo(exclusiveFrom.DayNumber));

    // Working days from First up to and with a day; negative before First.
    private long CountTo(int day)
    {
        if (day < First)
        {
            return Weekday(day) - Weekday(First - 1);
        }

        return day <= Last ? workingBefore[day - First + 1] : days.Length + Weekday(day) - Weekday(Last);
    }

    // The day on which CountTo first reaches a number.
    private long DayOf(long count)
    {
        if (count >= 1 && count <= days.Length)
        {
            return days[count - 1];
        }

        // Mondays to Fridays counted from First or from the day after Last, both Mondays.
        var (monday, nth) = count > days.Length ? (Last + 1, count - days.Length - 1) : (First, count - 1);
        var week = Math.DivRem(nth, 5, out var inWeek);
        if (inWeek < 0)
        {
            (week, inWeek) = (week - 1, inWeek + 5);
        }

        return monday + (week * 7) + inWeek;
    }

    // Mondays to Fridays up to and with a day. Day 0 is 0001-01-01, a Monday; day -1 may be asked for.
    private static long Weekday(int day)
    {
        var count = day + 1;
        return (count / 7 * 5) + Math.Min(count % 7, 5);
    }

    private static bool IsWeekday(int day) => day % 7 < 5;

    private static Dictionary<int, CalendarDay> ReadChina()
    {
        const string name = "china-workdays.csv";
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        var exceptions = new Dictionary<int, CalendarDay>();
        _ = reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var fields = line.Split(',');
            var day = DateOnly.ParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var kind = fields[1] switch
            {
                "holiday" => CalendarDayKind.Holiday,
                "workday" => CalendarDayKind.WorkedInstead,
                _ => throw new InvalidOperationException($"{name} has the unknown kind '{fields[1]}'."),
            };
            exceptions.Add(day.DayNumber, new CalendarDay(day, kind, HolidayNames.Of(fields[2])));
        }

        return exceptions;
    }
}

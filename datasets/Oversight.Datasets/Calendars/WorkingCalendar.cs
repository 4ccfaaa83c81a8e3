using System.Globalization;
using System.Reflection;

namespace Oversight.Datasets.Calendars;

/// <summary>
/// China's working days: Monday to Friday, but for the days off and the weekend days worked (调休) that the State Council's
/// yearly notices name. Outside the years of the table Monday to Friday alone decides.
/// </summary>
internal sealed class WorkingCalendar
{
    private static readonly DateOnly First = new(2014, 1, 1);
    private static readonly DateOnly Last = new(2028, 12, 31);
    private readonly Dictionary<DateOnly, bool> _worked;

    // By day since the first: working days up to and with it, and exceptions up to and with it; then the working days themselves.
    private readonly int[] _count;
    private readonly int[] _exceptions;
    private readonly DateOnly[] _days;

    private WorkingCalendar(Dictionary<DateOnly, bool> worked)
    {
        _worked = worked;
        int length = Last.DayNumber - First.DayNumber + 1;
        _count = new int[length];
        _exceptions = new int[length];
        var days = new List<DateOnly>();
        int exceptions = 0;
        for (int i = 0; i < length; i++)
        {
            DateOnly day = First.AddDays(i);
            bool excepted = worked.TryGetValue(day, out bool works);
            if (excepted ? works : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                days.Add(day);
            }

            exceptions += excepted ? 1 : 0;
            _count[i] = days.Count;
            _exceptions[i] = exceptions;
        }

        _days = [.. days];
    }

    /// <summary>The days that differ from the plain week; true where a weekend day is worked.</summary>
    public IReadOnlyDictionary<DateOnly, bool> Exceptions => _worked;

    /// <summary>Reads the table that is built into the assembly.</summary>
    public static WorkingCalendar China()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("china-workdays.csv")
            ?? throw new InvalidOperationException("The calendar is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }

    /// <summary>Reads a table with the columns date, kind (holiday | workday) and name.</summary>
    /// <exception cref="FormatException">A line has another form, or a day stands twice.</exception>
    public static WorkingCalendar Parse(TextReader reader)
    {
        var worked = new Dictionary<DateOnly, bool>();
        if (reader.ReadLine() != "date,kind,name")
        {
            throw new FormatException("The calendar must begin with the header date,kind,name.");
        }

        for (int number = 2; reader.ReadLine() is { } line; number++)
        {
            string[] fields = line.Split(',');
            bool known = fields.Length == 3 && fields[1] is "holiday" or "workday";
            if (!known || !DateOnly.TryParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                || !worked.TryAdd(day, fields[1] == "workday"))
            {
                throw new FormatException($"Line {number} of the calendar is not a day of its own with a known kind: {line}");
            }
        }

        return new WorkingCalendar(worked);
    }

    public bool IsWorkingDay(DateOnly day) =>
        _worked.TryGetValue(day, out bool worked) ? worked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The <paramref name="count"/>-th working day after <paramref name="day"/>; 0 gives the day itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 2014 to 2028.</exception>
    public DateOnly Add(DateOnly day, int count) => count == 0 ? day : _days[_count[Index(day)] + count - 1];

    /// <summary>The day itself when it is worked, else the next day that is.</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : Add(day, 1);

    /// <summary>The working days of the range, both ends included.</summary>
    public DateOnly[] Between(DateOnly from, DateOnly to) =>
        from > to ? [] : _days[(_count[Index(from)] - (IsWorkingDay(from) ? 1 : 0)).._count[Index(to)]];

    /// <summary>Whether a day off or a worked weekend day lies after <paramref name="from"/> and not after <paramref name="to"/>.</summary>
    public bool CrossesHoliday(DateOnly from, DateOnly to) =>
        to > from && _exceptions[Index(to)] > _exceptions[Index(from)];

    private static int Index(DateOnly day)
    {
        int index = day.DayNumber - First.DayNumber;
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)(Last.DayNumber - First.DayNumber), nameof(day));
        return index;
    }
}

using Oversight.Storage.Calendars;

namespace Oversight.Policies.Explanation;

/// <summary>The days of a duty, counted one by one.</summary>
/// <param name="Days">From the day of the start, which does not count, to the due day; empty where no working days are counted.</param>
/// <param name="Over">From the day after the due day to the day done or the cut-off; empty where nothing is late.</param>
/// <param name="Unknown">Whether the calendar does not know the days off of a year in it, and Monday to Friday were counted.</param>
public sealed record ExplainedTerm(IReadOnlyList<TermDay> Days, IReadOnlyList<TermDay> Over, bool Unknown)
{
    // Nothing waits longer than this to be read day by day; the number of days late says the rest.
    private const int Longest = 400;

    internal static ExplainedTerm Of(WorkingCalendar calendar, DateOnly? from, DateOnly due, DateOnly? end)
    {
        var days = from is { } start ? Count(calendar, start, due, includesStart: true) : [];
        var over = end is { } last && last > due ? Count(calendar, due, last, includesStart: false) : [];
        return new ExplainedTerm(days, over, days.Concat(over).Any(found => !calendar.CoversYear(found.Day.Date.Year)));
    }

    private static TermDay[] Count(WorkingCalendar calendar, DateOnly start, DateOnly end, bool includesStart)
    {
        var days = new List<TermDay>();
        if (includesStart)
        {
            days.Add(new TermDay(calendar.Describe(start), Number: null));
        }

        var number = 0;
        for (var n = start.DayNumber + 1; n <= end.DayNumber && days.Count < Longest; n++)
        {
            var day = calendar.Describe(DateOnly.FromDayNumber(n));
            days.Add(new TermDay(day, day.IsWorkingDay ? ++number : null));
        }

        return [.. days];
    }
}

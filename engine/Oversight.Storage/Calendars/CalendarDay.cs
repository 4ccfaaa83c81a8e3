using Oversight.Contracts;

namespace Oversight.Storage.Calendars;

/// <summary>A day of a calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Why it is a working day or not.</param>
/// <param name="Occasion">The holiday that it belongs to; null for a plain day.</param>
public readonly record struct CalendarDay(DateOnly Date, CalendarDayKind Kind, LocalText? Occasion)
{
    /// <summary>Whether it counts as a working day.</summary>
    public bool IsWorkingDay => Kind is CalendarDayKind.Workday or CalendarDayKind.WorkedInstead;
}

using Oversight.Storage.Calendars;

namespace Oversight.Policies.Explanation;

/// <summary>One day of a term.</summary>
/// <param name="Day">The day.</param>
/// <param name="Number">The how-manieth working day it is, from 1; null where it does not count.</param>
public readonly record struct TermDay(CalendarDay Day, int? Number);

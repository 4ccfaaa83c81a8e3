namespace Oversight.Storage.Calendars;

/// <summary>Why a day is a working day or not.</summary>
public enum CalendarDayKind
{
    /// <summary>A working day from Monday to Friday.</summary>
    Workday,

    /// <summary>A Saturday or Sunday.</summary>
    Weekend,

    /// <summary>A day off by the State Council's notice, on whatever day of the week.</summary>
    Holiday,

    /// <summary>A weekend day worked instead (调休).</summary>
    WorkedInstead,
}

namespace Oversight.Contracts.Plugins;

/// <summary>Which days are working days.</summary>
public enum WorkCalendar
{
    /// <summary>Monday to Friday, less the State Council's holidays, with the weekend days worked instead (调休).</summary>
    China,

    /// <summary>Monday to Friday, whatever the holidays.</summary>
    Weekdays,
}

namespace Oversight.Contracts.Rules;

/// <summary>The unit or form of a parameter.</summary>
public enum ParameterUnit
{
    /// <summary>A whole number without a unit.</summary>
    Count,

    /// <summary>A real number without a unit.</summary>
    Ratio,

    /// <summary>Working days of the pack's calendar.</summary>
    WorkingDays,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>A day of every year, <c>MM-dd</c>.</summary>
    DayOfYear,

    /// <summary>One day, <c>yyyy-MM-dd</c>.</summary>
    Date,
}

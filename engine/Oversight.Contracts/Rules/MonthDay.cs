namespace Oversight.Contracts.Rules;

/// <summary>A day of every year.</summary>
/// <param name="Month">Month, 1 to 12.</param>
/// <param name="Day">Day of the month; 29 February falls on the 28th in common years.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>The day in a year.</summary>
    /// <param name="year">Year, 1 to 9999.</param>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));

    /// <inheritdoc/>
    public override string ToString() => $"{Month:00}-{Day:00}";
}

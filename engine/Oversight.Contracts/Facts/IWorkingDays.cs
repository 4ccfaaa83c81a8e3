namespace Oversight.Contracts.Facts;

/// <summary>Counts the working days of a jurisdiction's calendar. Safe for use from several threads.</summary>
public interface IWorkingDays
{
    /// <summary>Working days after one day up to and with another; 0 when the second is not later.</summary>
    int WorkingDaysBetween(DateOnly exclusiveFrom, DateOnly inclusiveTo);
}

namespace Oversight.Benchmarks.Peers.Linq;

/// <summary>What is judged by.</summary>
/// <param name="Year">The report year.</param>
/// <param name="CutOff">The cut-off day.</param>
/// <param name="Calendar">The working days.</param>
internal sealed record ReportYear(int Year, DateOnly CutOff, WorkingDays Calendar)
{
    public DateOnly First => new(Year, 1, 1);

    public DateOnly Last => new(Year, 12, 31);

    /// <summary>A date as deadlines and milestones see it: none after the cut-off.</summary>
    public DateOnly? Seen(DateOnly? day) => day > CutOff ? null : day;
}

namespace Oversight.Contracts.Facts;

/// <summary>What a jurisdiction is judged for: a year, as it is known on a day.</summary>
/// <param name="Year">The report year, 1 to 9999.</param>
/// <param name="CutOff">The cut-off day.</param>
public sealed record ReportPeriod(int Year, DateOnly CutOff)
{
    /// <summary>The last day of the report year, by which registries are dated.</summary>
    public DateOnly YearEnd { get; } = new(Year, 12, 31);
}

namespace Oversight.Contracts.Facts;

/// <summary>What is the same for all rows of a run: the report's year and cut-off, the working days, and the flagged objects.</summary>
/// <param name="reportYear">The report year, 1 to 9999.</param>
/// <param name="cutOff">The cut-off day.</param>
/// <param name="calendars">Each jurisdiction's working days, by its number; may be left out where nothing counts them.</param>
/// <remarks>Written before the first rule runs, only read afterwards: safe to share between threads.</remarks>
public sealed class FactContext(int reportYear, DateOnly cutOff, IReadOnlyList<IWorkingDays>? calendars = null)
{
    private ulong[] _flagged = [];

    /// <summary>The report year and cut-off of every jurisdiction that has none of its own.</summary>
    public ReportPeriod Period { get; } = new(reportYear, cutOff);

    /// <summary>Each jurisdiction's own year and cut-off, by its number; null where all are judged by <see cref="Period"/>.</summary>
    public IReadOnlyList<ReportPeriod>? Periods { get; init; }

    /// <summary>The report year.</summary>
    public int ReportYear => Period.Year;

    /// <summary>The cut-off day.</summary>
    public DateOnly CutOff => Period.CutOff;

    /// <summary>The last day of the report year, by which registries are dated.</summary>
    public DateOnly YearEnd => Period.YearEnd;

    /// <summary>The report year and cut-off of a jurisdiction.</summary>
    /// <param name="jurisdiction">The jurisdiction's number.</param>
    public ReportPeriod PeriodOf(int jurisdiction) => Periods is null ? Period : Periods[jurisdiction];

    /// <summary>The working days of a jurisdiction.</summary>
    /// <param name="jurisdiction">The jurisdiction's number.</param>
    /// <exception cref="InvalidOperationException">The run has no calendar for it.</exception>
    public IWorkingDays WorkingDays(int jurisdiction) => calendars is not null && (uint)jurisdiction < (uint)calendars.Count
        ? calendars[jurisdiction]
        : throw new InvalidOperationException($"There is no calendar for jurisdiction number {jurisdiction}.");

    /// <summary>Replaces the set of flagged objects.</summary>
    /// <param name="words">Bit n of word n / 64 is set where the object with row number n is flagged.</param>
    public void SetFlaggedObjects(ulong[] words) => _flagged = words;

    /// <summary>Whether an object is flagged by its jurisdiction's pack.</summary>
    /// <param name="objectOrd">Row number of the object; one outside the set is not flagged.</param>
    public bool IsFlagged(int objectOrd)
    {
        var word = objectOrd >> 6;
        return (uint)word < (uint)_flagged.Length && (_flagged[word] >> (objectOrd & 63) & 1) != 0;
    }
}

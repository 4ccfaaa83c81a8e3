namespace Oversight.Contracts.Facts;

/// <summary>A row of a fact batch: a cursor of two words that reads columns in place and owns nothing.</summary>
/// <remarks>A cursor is valid only while the delegate that received it runs; policies never keep one.</remarks>
public interface IFact
{
    /// <summary>The day that places the row in time: the event's date; for a registry the last day of the report year.</summary>
    DateOnly Date { get; }

    /// <summary>The cut-off day of the report: what happened later is not yet known.</summary>
    DateOnly CutOff { get; }

    /// <summary>The report year.</summary>
    int ReportYear { get; }
}

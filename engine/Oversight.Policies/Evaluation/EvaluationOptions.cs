using Oversight.Contracts.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>What a run judges.</summary>
/// <param name="Year">The report year, 1 to 9999.</param>
/// <param name="CutOff">The cut-off day.</param>
/// <param name="Threads">Threads that judge, from 1.</param>
/// <param name="Language">Language of the breaches' details, <c>zh</c> or <c>en</c>.</param>
public sealed record EvaluationOptions(int Year, DateOnly CutOff, int Threads, string Language)
{
    /// <summary>Each jurisdiction's own year and cut-off, by its number; null where all are judged by those above.</summary>
    public IReadOnlyList<ReportPeriod>? Periods { get; init; }

    /// <summary>
    /// Inspections from which long tables are scanned jurisdiction by jurisdiction; below, planning so many queries takes longer than
    /// it saves. The outcome is the same.
    /// </summary>
    public long ScansByJurisdictionFrom { get; init; } = 100_000;
}

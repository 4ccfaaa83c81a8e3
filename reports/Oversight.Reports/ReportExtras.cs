namespace Oversight.Reports;

/// <summary>What is written beside the files that every report has.</summary>
public sealed record ReportExtras
{
    /// <summary>Whether each judged jurisdiction gets a workbook of its own findings.</summary>
    public bool CountyWorkbooks { get; init; }
}

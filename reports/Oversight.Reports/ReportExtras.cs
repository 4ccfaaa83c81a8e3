namespace Oversight.Reports;

/// <summary>What is written beside the files that every report has.</summary>
public sealed record ReportExtras
{
    /// <summary>Whether each judged jurisdiction gets a workbook of its own findings.</summary>
    public bool CountyWorkbooks { get; init; }

    /// <summary>The browser that prints the page to <c>report.pdf</c>; null = it is not printed.</summary>
    public string? Browser { get; init; }

    /// <summary>The Node.js that draws the page's charts into <c>charts/</c>; null = they are not drawn.</summary>
    public string? Node { get; init; }
}

namespace Oversight.Reports.Workbook;

/// <summary>What a sheet looks like around its cells.</summary>
internal sealed record SheetLayout
{
    /// <summary>The columns' widths, in digits.</summary>
    public required IReadOnlyList<double> Widths { get; init; }

    /// <summary>Whether the sheet is one table: its first row holds the headings, stays in sight and offers filters.</summary>
    public bool IsTable { get; init; }

    /// <summary>Whether the sheet is the one that is seen when the file opens.</summary>
    public bool IsFirst { get; init; }
}

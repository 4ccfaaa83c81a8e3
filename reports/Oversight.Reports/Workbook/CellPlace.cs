namespace Oversight.Reports.Workbook;

/// <summary>A row's first cell.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Row">The row, from 1.</param>
internal sealed record CellPlace(string Sheet, int Row)
{
    /// <summary>The cell as a link names it.</summary>
    public override string ToString() => $"{SheetNames.Quoted(Sheet)}!A{Row}";
}

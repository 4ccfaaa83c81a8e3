namespace Oversight.Reports.Workbook;

/// <summary>How sheets, columns and cells are named.</summary>
internal static class SheetNames
{
    private static readonly string[] Columns = [.. Enumerable.Range(0, 26 * 27).Select(Letters)];

    /// <summary>A column's letters.</summary>
    /// <param name="column">From 0 to 701.</param>
    public static string Column(int column) => Columns[column];

    /// <summary>A sheet's name as it stands before the <c>!</c> of a reference.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);
}

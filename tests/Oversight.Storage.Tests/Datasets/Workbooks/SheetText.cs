using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>All that a reader says of a sheet.</summary>
/// <param name="Header">The header.</param>
/// <param name="HeaderLine">Its line.</param>
/// <param name="Rows">The rows as <c>line: value|value</c>, nulls as ∅, errors marked by !.</param>
/// <param name="LongNumbers">Long numbers by column.</param>
/// <param name="FormulasWithoutValue">Formulas without a value.</param>
internal sealed record SheetText(
    IReadOnlyList<string> Header, long HeaderLine, IReadOnlyList<string> Rows, IReadOnlyList<long> LongNumbers, long FormulasWithoutValue)
{
    internal static SheetText Of(Workbook workbook, string sheet)
    {
        using var reader = workbook.Read(sheet);
        var rows = new List<string>();
        var columns = reader.Header.Count;
        while (reader.Read())
        {
            columns = Math.Max(columns, reader.LastColumn + 1);
            var values = Enumerable.Range(0, reader.LastColumn + 1).Select(c => (reader.Value(c) ?? "∅") + (reader.IsError(c) ? "!" : ""));
            rows.Add($"{reader.Line}: {string.Join('|', values)}");
        }

        Assert.False(reader.Read());
        return new(
            reader.Header, reader.HeaderLine, rows, [.. Enumerable.Range(0, columns).Select(reader.LongNumbers)], reader.FormulasWithoutValue);
    }
}

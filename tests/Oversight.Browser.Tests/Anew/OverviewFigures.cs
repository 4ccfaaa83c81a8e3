using System.Globalization;
using Oversight.Reports.Tests.Support;

namespace Oversight.Browser.Tests.Anew;

/// <summary>Reads the figures off the first sheet of a workbook in Chinese.</summary>
internal static class OverviewFigures
{
    /// <summary>The figures of the province by the indicators' names: value, numerator, denominator.</summary>
    public static Dictionary<string, double?[]> Province(string workbook)
    {
        var rows = Rows(workbook);
        var head = rows.FindIndex(row => row.Length > 1 && row[0] == "指标" && row[1] == "值");
        return rows.Skip(head + 1).TakeWhile(row => row.Length > 1).ToDictionary(row => row[0], row => row.Skip(1).Select(Number).ToArray());
    }

    /// <summary>The table of the jurisdictions: for each its figures by the headings.</summary>
    public static Dictionary<string, Dictionary<string, double?>> Jurisdictions(string workbook)
    {
        var rows = Rows(workbook);
        var head = rows.FindIndex(row => row.Length > 3 && row[0] == "辖区");
        return rows.Skip(head + 1).TakeWhile(row => row.Length > 3)
            .ToDictionary(row => row[0], row => rows[head].Zip(row).Skip(1).ToDictionary(pair => pair.First, pair => Number(pair.Second)));
    }

    private static List<string[]> Rows(string workbook)
    {
        using var file = new WorkbookFile(workbook);
        return [.. file.Rows(file.Names[0]).Values.Select(cells => Enumerable.Range(0, cells.Keys.DefaultIfEmpty(-1).Max() + 1)
            .Select(column => cells.GetValueOrDefault(column)?.Text ?? "").ToArray())];
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

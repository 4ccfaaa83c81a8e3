using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Oversight.Browser.Tests.Anew;

/// <summary>Reads the first sheet of a workbook as plain XML: rows of texts.</summary>
internal static class OverviewFigures
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The figures of the province by the indicators' names in Chinese: value, numerator, denominator, as they stand in the cells.</summary>
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
        using var zip = ZipFile.OpenRead(workbook);
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet).Descendants(Main + "row").Select(row => row.Elements(Main + "c").Select(cell => cell.Value).ToArray())];
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Xml;
using static Oversight.Reports.Workbook.SpreadsheetXml;

namespace Oversight.Reports.Workbook;

/// <summary>The parts of a sheet before and after its cells, in the order that the schema asks for.</summary>
internal static class SheetFrame
{
    /// <summary>The height of a row of one line, in points.</summary>
    public const double LineHeight = 16;

    /// <summary>The highest row that the format allows, in points.</summary>
    public const double HighestRow = 409;

    private const int PaperA4 = 9;

    public static void WriteBefore(XmlWriter xml, SheetLayout layout)
    {
        Element("sheetPr", Element("pageSetUpPr", Yes("fitToPage"))).WriteTo(xml);
        Element("sheetViews", Element(
            "sheetView",
            layout.IsTable ? null : Attribute("showGridLines", 0),
            Yes("tabSelected", layout.IsFirst),
            Attribute("workbookViewId", 0),
            layout.IsTable ? HeadingsFrozen() : null)).WriteTo(xml);
        Valued("sheetFormatPr", LineHeight, "defaultRowHeight").WriteTo(xml);
        var columns = Element("cols");
        for (var i = 0; i < layout.Widths.Count; i++)
        {
            columns.Add(Element("col", Attribute("min", i + 1), Attribute("max", i + 1), Attribute("width", layout.Widths[i]), Yes("customWidth")));
        }

        columns.WriteTo(xml);
    }

    public static void WriteAfter(
        XmlWriter xml,
        SheetLayout layout,
        int lastRow,
        int lastFiltered,
        List<string> merged,
        List<(string Cell, string Target)> links)
    {
        var lastColumn = SheetNames.Column(layout.Widths.Count - 1);
        if (layout.IsTable)
        {
            Valued("autoFilter", $"A1:{lastColumn}{lastFiltered}", "ref").WriteTo(xml);
        }

        if (merged.Count > 0)
        {
            Element("mergeCells", merged.Select(range => Valued("mergeCell", range, "ref"))).WriteTo(xml);
        }

        if (links.Count > 0)
        {
            Element("hyperlinks", links.Select(link =>
                Element("hyperlink", Attribute("ref", link.Cell), Attribute("location", link.Target)))).WriteTo(xml);
        }

        if (layout.IsTable)
        {
            Element("printOptions", Yes("gridLines")).WriteTo(xml);
        }

        Element(
            "pageMargins",
            Attribute("left", 0.5), Attribute("right", 0.5), Attribute("top", 0.6), Attribute("bottom", 0.6), Attribute("header", 0.3), Attribute("footer", 0.3)).WriteTo(xml);
        Element(
            "pageSetup",
            Attribute("paperSize", PaperA4), Attribute("fitToWidth", 1), Attribute("fitToHeight", 0), Attribute("orientation", "landscape")).WriteTo(xml);
        Element("headerFooter", Element("oddFooter", "&C&A  &P / &N")).WriteTo(xml);

        // Ids and measured values are text on purpose.
        Element("ignoredErrors", Element(
            "ignoredError", Attribute("sqref", $"A1:{lastColumn}{Math.Max(lastRow, 1)}"), Yes("numberStoredAsText"))).WriteTo(xml);
    }

    private static object[] HeadingsFrozen() =>
    [
        Element(
            "pane",
            Attribute("ySplit", 1),
            Attribute("topLeftCell", "A2"),
            Attribute("activePane", "bottomLeft"),
            Attribute("state", "frozen")),
        Valued("selection", "bottomLeft", "pane"),
    ];
}

using System.Xml.Linq;
using static Oversight.Reports.Workbook.SpreadsheetXml;

namespace Oversight.Reports.Workbook;

/// <summary>The looks of the cells, as the workbook's style sheet numbers them.</summary>
internal static class WorkbookStyles
{
    private const int DayFormat = 164;
    private const int RatioFormat = 165;
    private const int CountFormat = 166;
    private const string Accent = "FF0B4F7D";
    private const string Hair = "FFDEDBD3";

    private enum FontOf
    {
        Plain,
        Bold,
        Title,
        Section,
        Heading,
        Soft,
        Bad,
        Link,
    }

    /// <summary>The number of a look. Quoted cells stay text when they are edited, as if an apostrophe had been typed first.</summary>
    public static int Number(CellStyle style, bool quoted) => ((int)style * 2) + (quoted ? 1 : 0);

    /// <summary>The style sheet.</summary>
    /// <param name="font">The name of the font.</param>
    public static XElement Create(string font) => Element(
        "styleSheet",
        Element("numFmts", NumberFormat(DayFormat, "yyyy\\-mm\\-dd"), NumberFormat(RatioFormat, "0.0%_ "), NumberFormat(CountFormat, "#,##0_ ")),
        Element("fonts", Enum.GetValues<FontOf>().Select(one => FontFor(one, font))),
        Element("fills", Fill("none"), Fill("gray125"), Fill("solid", Valued("fgColor", Accent, "rgb"))),
        Element(
            "borders",
            BorderWith(Element("bottom")),
            BorderWith(Element("bottom", Attribute("style", "thin"), Valued("color", Hair, "rgb")))),
        Element("cellStyleXfs", Format(CellStyle.Plain, quoted: false, isNamed: true)),
        Element("cellXfs", Enum.GetValues<CellStyle>().SelectMany(style => new[] { Format(style, false), Format(style, true) })),
        Element("cellStyles", Element("cellStyle", Attribute("name", "Normal"), Attribute("xfId", 0), Attribute("builtinId", 0))));

    private static XElement NumberFormat(int number, string code) =>
        Element("numFmt", Attribute("numFmtId", number), Attribute("formatCode", code));

    private static XElement Fill(string pattern, XElement? colour = null) =>
        Element("fill", Element("patternFill", Attribute("patternType", pattern), colour));

    private static XElement BorderWith(XElement bottom) =>
        Element("border", Element("left"), Element("right"), Element("top"), bottom, Element("diagonal"));

    private static XElement FontFor(FontOf which, string name) => Element(
        "font",
        which is FontOf.Bold or FontOf.Title or FontOf.Section or FontOf.Heading or FontOf.Bad ? Element("b") : null,
        which == FontOf.Link ? Element("u") : null,
        Valued("sz", which switch { FontOf.Title => 18, FontOf.Section => 13, _ => 11 }),
        Valued(
            "color",
            which switch
            {
                FontOf.Heading => "FFFFFFFF",
                FontOf.Title or FontOf.Section or FontOf.Link => Accent,
                FontOf.Soft => "FF59636E",
                FontOf.Bad => "FFAB3600",
                _ => "FF1C2329",
            },
            "rgb"),
        Valued("name", name));

    private static bool IsRuled(CellStyle style) => style
        is CellStyle.Heading or CellStyle.Label or CellStyle.Count or CellStyle.Bad or CellStyle.Ratio or CellStyle.None or CellStyle.Link;

    private static XElement Format(CellStyle style, bool quoted, bool isNamed = false) => Element(
        "xf",
        Attribute("numFmtId", style switch
        {
            CellStyle.Day => DayFormat,
            CellStyle.Count or CellStyle.Bad or CellStyle.Fact => CountFormat,
            CellStyle.Ratio => RatioFormat,
            _ => 0,
        }),
        Attribute("fontId", (int)FontOfCell(style)),
        Attribute("fillId", style == CellStyle.Heading ? 2 : 0),
        Attribute("borderId", IsRuled(style) ? 1 : 0),
        isNamed ? null : Attribute("xfId", 0),
        Yes("quotePrefix", quoted),
        Yes("applyNumberFormat"),
        Yes("applyFont"),
        Yes("applyFill"),
        Yes("applyBorder"),
        Yes("applyAlignment"),
        Element(
            "alignment",
            Attribute("horizontal", style switch
            {
                CellStyle.Heading => "center",
                CellStyle.Day or CellStyle.Fact => "left",
                CellStyle.None => "right",
                _ => null,
            }),
            Attribute("vertical", "center"),
            Yes("wrapText", style is CellStyle.Heading or CellStyle.Wrapped or CellStyle.Note)));

    private static FontOf FontOfCell(CellStyle style) => style switch
    {
        CellStyle.Title => FontOf.Title,
        CellStyle.Note or CellStyle.None => FontOf.Soft,
        CellStyle.Section => FontOf.Section,
        CellStyle.Heading => FontOf.Heading,
        CellStyle.Label => FontOf.Bold,
        CellStyle.Bad => FontOf.Bad,
        CellStyle.Link => FontOf.Link,
        _ => FontOf.Plain,
    };
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Oversight.Reports.Workbook;

/// <summary>The looks of the cells, as the workbook's style sheet numbers them.</summary>
internal static class WorkbookStyles
{
    private const uint DayFormat = 164;
    private const uint RatioFormat = 165;
    private const uint CountFormat = 166;
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
    public static Stylesheet Create(string font) => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = RatioFormat, FormatCode = "0.0%_ " },
            new NumberingFormat { NumberFormatId = CountFormat, FormatCode = "#,##0_ " }),
        new Fonts([.. Enum.GetValues<FontOf>().Select(one => FontFor(one, font))]),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = Accent }) { PatternType = PatternValues.Solid })),
        new Borders(
            BorderWith(new BottomBorder()),
            BorderWith(new BottomBorder(new Color { Rgb = Hair }) { Style = BorderStyleValues.Thin })),
        new CellStyleFormats(Format(CellStyle.Plain, quoted: false, isNamed: true)),
        new CellFormats([.. Enum.GetValues<CellStyle>().SelectMany(style => new[] { Format(style, false), Format(style, true) })]),
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Border BorderWith(BottomBorder bottom) =>
        new(new LeftBorder(), new RightBorder(), new TopBorder(), bottom, new DiagonalBorder());

    private static Font FontFor(FontOf which, string name)
    {
        var font = new Font();
        if (which is FontOf.Bold or FontOf.Title or FontOf.Section or FontOf.Heading or FontOf.Bad)
        {
            font.Append(new Bold());
        }

        if (which == FontOf.Link)
        {
            font.Append(new Underline());
        }

        font.Append(new FontSize { Val = which switch { FontOf.Title => 18, FontOf.Section => 13, _ => 11 } });
        font.Append(new Color
        {
            Rgb = which switch
            {
                FontOf.Heading => "FFFFFFFF",
                FontOf.Title or FontOf.Section or FontOf.Link => Accent,
                FontOf.Soft => "FF59636E",
                FontOf.Bad => "FFAB3600",
                _ => "FF1C2329",
            },
        });
        font.Append(new FontName { Val = name });
        return font;
    }

    private static bool IsRuled(CellStyle style) => style
        is CellStyle.Heading or CellStyle.Label or CellStyle.Count or CellStyle.Bad or CellStyle.Ratio or CellStyle.None or CellStyle.Link;

    private static CellFormat Format(CellStyle style, bool quoted, bool isNamed = false)
    {
        var format = new CellFormat
        {
            FontId = (uint)(style switch
            {
                CellStyle.Title => FontOf.Title,
                CellStyle.Note or CellStyle.None => FontOf.Soft,
                CellStyle.Section => FontOf.Section,
                CellStyle.Heading => FontOf.Heading,
                CellStyle.Label => FontOf.Bold,
                CellStyle.Bad => FontOf.Bad,
                CellStyle.Link => FontOf.Link,
                _ => FontOf.Plain,
            }),
            FillId = style == CellStyle.Heading ? 2U : 0U,
            BorderId = IsRuled(style) ? 1U : 0U,
            FormatId = isNamed ? null : 0U,
            NumberFormatId = style switch
            {
                CellStyle.Day => DayFormat,
                CellStyle.Count or CellStyle.Bad or CellStyle.Fact => CountFormat,
                CellStyle.Ratio => RatioFormat,
                _ => 0U,
            },
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            QuotePrefix = quoted ? true : null,
        };
        format.Append(new Alignment
        {
            Vertical = VerticalAlignmentValues.Center,
            Horizontal = style switch
            {
                CellStyle.Heading => HorizontalAlignmentValues.Center,
                CellStyle.Day or CellStyle.Fact => HorizontalAlignmentValues.Left,
                CellStyle.None => HorizontalAlignmentValues.Right,
                _ => null as EnumValue<HorizontalAlignmentValues>,
            },
            WrapText = style is CellStyle.Heading or CellStyle.Wrapped or CellStyle.Note ? true : null,
        });
        return format;
    }
}

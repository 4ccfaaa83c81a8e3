using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Oversight.Reports.Workbook;

/// <summary>The parts of a sheet before and after its cells, in the order that the schema asks for.</summary>
internal static class SheetFrame
{
    /// <summary>The height of a row of one line, in points.</summary>
    public const double LineHeight = 16;

    /// <summary>The highest row that the format allows, in points.</summary>
    public const double HighestRow = 409;

    private const uint PaperA4 = 9;

    public static void WriteBefore(OpenXmlWriter xml, SheetLayout layout)
    {
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var view = new SheetView { WorkbookViewId = 0, TabSelected = layout.IsFirst ? true : null };
        if (layout.IsTable)
        {
            view.Append(Frozen(layout.FrozenColumns));
        }
        else
        {
            view.ShowGridLines = false;
        }

        xml.WriteElement(new SheetViews(view));
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = LineHeight });
        xml.WriteElement(new Columns([.. layout.Widths.Select((width, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = width,
            CustomWidth = true,
        })]));
    }

    public static void WriteAfter(
        OpenXmlWriter xml,
        SheetLayout layout,
        int lastRow,
        int lastFiltered,
        List<string> merged,
        List<(string Cell, string Target)> links)
    {
        var lastColumn = SheetNames.Column(layout.Widths.Count - 1);
        if (layout.IsTable)
        {
            xml.WriteElement(new AutoFilter { Reference = $"A1:{lastColumn}{lastFiltered}" });
        }

        if (merged.Count > 0)
        {
            xml.WriteElement(new MergeCells([.. merged.Select(range => new MergeCell { Reference = range })]));
        }

        if (links.Count > 0)
        {
            xml.WriteElement(new Hyperlinks([.. links.Select(link => new Hyperlink { Reference = link.Cell, Location = link.Target })]));
        }

        if (layout.IsTable)
        {
            xml.WriteElement(new PrintOptions { GridLines = true });
        }

        xml.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = PaperA4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteElement(new HeaderFooter(new OddFooter("&C&A  &P / &N")));

        // Ids and measured values are text on purpose.
        xml.WriteElement(new IgnoredErrors(new IgnoredError
        {
            SequenceOfReferences = new ListValue<StringValue>([$"A1:{lastColumn}{Math.Max(lastRow, 1)}"]),
            NumberStoredAsText = true,
        }));
    }

    private static OpenXmlElement[] Frozen(int columns)
    {
        var pane = columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft;
        return
        [
            new Pane
            {
                HorizontalSplit = columns > 0 ? columns : null,
                VerticalSplit = 1,
                TopLeftCell = $"{SheetNames.Column(columns)}2",
                ActivePane = pane,
                State = PaneStateValues.Frozen,
            },
            new Selection { Pane = pane },
        ];
    }
}

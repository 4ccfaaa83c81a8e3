using System.Xml;

namespace Oversight.Reports.Workbook;

/// <summary>Writes a sheet cell by cell, from the left and from the top; only links and merged cells are held.</summary>
/// <remarks>Text is written into the cells themselves: a table of shared texts would have to be held to its end.</remarks>
internal sealed class SheetWriter : IDisposable
{
    // Earlier days cannot be told apart from a mistaken 29 February 1900 in the format's count of days.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private readonly Stream stream;
    private readonly XmlWriter xml;
    private readonly SheetLayout layout;
    private readonly string cutMark;
    private readonly List<(string Cell, string Target)> links = [];
    private readonly List<string> merged = [];
    private string rowText = "";
    private int column;
    private int lastFiltered;

    /// <param name="stream">Taken over, and closed at the end.</param>
    /// <param name="layout">What is around the cells.</param>
    /// <param name="cutMark">What ends a text that was too long for a cell.</param>
    public SheetWriter(Stream stream, SheetLayout layout, string cutMark)
    {
        (this.stream, this.layout, this.cutMark) = (stream, layout, cutMark);
        xml = SpreadsheetXml.Begin(stream);
        xml.WriteStartElement("worksheet", SpreadsheetXml.Main);
        SheetFrame.WriteBefore(xml, layout);
        xml.WriteStartElement("sheetData");
    }

    /// <summary>The row that was begun last, from 1; 0 at first.</summary>
    public int Row { get; private set; }

    /// <summary>Texts that were too long for a cell.</summary>
    public long CutTexts { get; private set; }

    /// <summary>Begins a row, after empty ones where wanted.</summary>
    /// <param name="height">In points; null for the program's choice.</param>
    /// <param name="skip">Rows to leave empty.</param>
    public void BeginRow(double? height = null, int skip = 0)
    {
        Row += 1 + skip;
        column = 0;
        rowText = Row.ToString();
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", rowText);
        if (height is { } points)
        {
            xml.WriteAttributeString("ht", points.ToString());
            xml.WriteAttributeString("customHeight", "1");
        }
    }

    /// <summary>Ends the row.</summary>
    /// <param name="isOfTable">Whether it is one of the rows that the headings' filters choose from.</param>
    public void EndRow(bool isOfTable = true)
    {
        xml.WriteEndElement();
        lastFiltered = isOfTable ? Row : lastFiltered;
    }

    /// <summary>A text from here to the last column.</summary>
    public void Across(string text, CellStyle style = CellStyle.Wrapped)
    {
        merged.Add($"{SheetNames.Column(column)}{rowText}:{SheetNames.Column(layout.Widths.Count - 1)}{rowText}");
        Text(text, style);
    }

    /// <summary>The height of a row with a text over several lines, in points: not every program fits it by itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Its column, from 0.</param>
    /// <param name="cells">Columns that it spans; null to the last.</param>
    public double HeightOf(string text, int from = 0, int? cells = null)
    {
        // Chinese characters are two digits wide.
        var width = text.Length + text.Count(character => character >= '\u2E80');
        var room = 0.0;
        for (var i = from; i < Math.Min(layout.Widths.Count, from + (cells ?? layout.Widths.Count)); i++)
        {
            room += layout.Widths[i];
        }

        return Math.Clamp(Math.Ceiling(width / room) * SheetFrame.LineHeight, SheetFrame.LineHeight, SheetFrame.HighestRow);
    }

    /// <summary>Leaves cells empty.</summary>
    public void Skip(int cells = 1) => column += cells;

    /// <summary>A text; the cell stays empty where there is none.</summary>
    public void Text(string? text, CellStyle style = CellStyle.Plain)
    {
        if (string.IsNullOrEmpty(text))
        {
            column++;
            return;
        }

        if (text.Length > CellText.Limit)
        {
            text = CellText.Cut(text, cutMark);
            CutTexts++;
        }

        var written = CellText.Escape(text);
        BeginCell(style, CellText.LooksLikeFormula(text), isText: true);
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        if (char.IsWhiteSpace(written[0]) || char.IsWhiteSpace(written[^1]))
        {
            xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        xml.WriteString(written);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A whole number.</summary>
    public void Number(long number, CellStyle style = CellStyle.Count) => Value(number.ToString(), style);

    /// <summary>A number, to its last digit.</summary>
    public void Number(double number, CellStyle style) => Value(number.ToString("R"), style);

    /// <summary>A day; one that the format cannot count is written as text.</summary>
    public void Day(DateOnly day)
    {
        if (day >= FirstDay)
        {
            Value((day.DayNumber - DayZero).ToString(), CellStyle.Day);
        }
        else
        {
            Text(day.ToString("yyyy-MM-dd"));
        }
    }

    /// <summary>A text that leads to a cell of the workbook.</summary>
    public void Link(string text, CellPlace target)
    {
        links.Add(($"{SheetNames.Column(column)}{rowText}", target.ToString()));
        Text(text, CellStyle.Link);
    }

    /// <summary>Ends the sheet.</summary>
    public void Finish()
    {
        xml.WriteEndElement();
        SheetFrame.WriteAfter(xml, layout, Row, lastFiltered, merged, links);
        xml.WriteEndElement();
    }

    /// <summary>Closes the stream.</summary>
    public void Dispose()
    {
        xml.Dispose();
        stream.Dispose();
    }

    private void Value(string value, CellStyle style)
    {
        BeginCell(style, quoted: false, isText: false);
        xml.WriteElementString("v", value);
        xml.WriteEndElement();
    }

    private void BeginCell(CellStyle style, bool quoted, bool isText)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", SheetNames.Column(column++) + rowText);
        if (WorkbookStyles.Number(style, quoted) is var number and > 0)
        {
            xml.WriteAttributeString("s", number.ToString());
        }

        if (isText)
        {
            xml.WriteAttributeString("t", "inlineStr");
        }
    }
}

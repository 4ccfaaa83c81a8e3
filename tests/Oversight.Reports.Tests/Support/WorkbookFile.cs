using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Oversight.Reports.Tests.Support;

/// <summary>A workbook read back with the library's own reader, to check what was written.</summary>
public sealed class WorkbookFile : IDisposable
{
    private readonly SpreadsheetDocument document;
    private readonly List<CellFormat> formats;
    private readonly Dictionary<uint, string> numberFormats;

    public WorkbookFile(string path)
    {
        document = SpreadsheetDocument.Open(path, isEditable: false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        formats = [.. styles.CellFormats!.Elements<CellFormat>()];
        numberFormats = styles.NumberingFormats!.Elements<NumberingFormat>()
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!);
    }

    /// <summary>The sheets' names, in the order of the tabs.</summary>
    public List<string> Names => [.. document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];

    /// <summary>What the library's validator finds wrong.</summary>
    public List<string> Faults() =>
        [.. new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    /// <summary>A sheet's parts.</summary>
    public Worksheet Sheet(string name)
    {
        var id = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet;
    }

    /// <summary>A sheet's rows, each by its number, each cell by its column from 0.</summary>
    public SortedDictionary<int, SortedDictionary<int, ReadCell>> Rows(string name)
    {
        var rows = new SortedDictionary<int, SortedDictionary<int, ReadCell>>();
        foreach (var row in Sheet(name).GetFirstChild<SheetData>()!.Elements<Row>())
        {
            var cells = new SortedDictionary<int, ReadCell>();
            foreach (var cell in row.Elements<Cell>())
            {
                var reference = Regex.Match(cell.CellReference!.Value!, "^([A-Z]+)([0-9]+)$");
                Assert.Equal(row.RowIndex!.Value.ToString(), reference.Groups[2].Value);
                cells.Add(reference.Groups[1].Value.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1, Read(cell));
            }

            rows.Add((int)row.RowIndex!.Value, cells);
        }

        return rows;
    }

    /// <summary>A sheet that is one table: the headings, then the rows, as texts; an empty cell is an empty text.</summary>
    public List<string[]> Table(string name)
    {
        var rows = Rows(name);
        var width = rows[1].Count;
        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Keys);
        return [.. rows.Values.Select(cells => Enumerable.Range(0, width).Select(i => cells.GetValueOrDefault(i)?.Text ?? "").ToArray())];
    }

    /// <summary>Where a sheet's links lead, by their cells.</summary>
    public Dictionary<string, string> Links(string name) => Sheet(name).GetFirstChild<Hyperlinks>() is { } links
        ? links.Elements<Hyperlink>().ToDictionary(link => link.Reference!.Value!, link => link.Location!.Value!)
        : [];

    public void Dispose() => document.Dispose();

    private ReadCell Read(Cell cell)
    {
        Assert.Null(cell.CellFormula);
        var format = formats[(int)(cell.StyleIndex?.Value ?? 0)];
        var quoted = format.QuotePrefix?.Value ?? false;
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            var text = Regex.Replace(
                cell.InlineString!.Text!.Text,
                "_x([0-9A-Fa-f]{4})_",
                match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber)).ToString());
            return new ReadCell(text, "text", quoted);
        }

        Assert.Null(cell.DataType);
        var number = cell.CellValue!.Text;
        return numberFormats.GetValueOrDefault(format.NumberFormatId!.Value) switch
        {
            "yyyy\\-mm\\-dd" => new ReadCell(DateTime.FromOADate(double.Parse(number)).ToString("yyyy-MM-dd"), "day", quoted),
            _ => new ReadCell(number, "number", quoted),
        };
    }
}

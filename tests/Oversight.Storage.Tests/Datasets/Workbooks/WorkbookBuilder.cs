using System.Globalization;
using System.IO.Packaging;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Workbooks;
using Schema = Oversight.Storage.Datasets.Schema;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Turns a folder of the data contract's CSV files into one workbook with a sheet a table, row by row.</summary>
/// <remarks>
/// Numbers, booleans and days become cells of their own kind, days with a date's style; all else, and what does not have its
/// column's type, becomes shared text. Empty values have no cell. The shared texts stay in memory until the end.
/// </remarks>
internal sealed class WorkbookBuilder : IDisposable
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const uint DateStyle = 1;

    private readonly Package package;
    private readonly Dictionary<string, int> shared = new(StringComparer.Ordinal);
    private readonly List<string> sheets = [];
    private readonly List<(Uri Part, string Kind, string Id)> links = [];

    // The library's own package keeps whole sheets in memory; one that is only written does not.
    private WorkbookBuilder(string path) => package = Package.Open(path, FileMode.Create, FileAccess.Write);

    /// <summary>Writes the tables that the folder has, in the contract's order.</summary>
    /// <param name="folder">The folder of UTF-8 files <c>NAME.csv</c>.</param>
    /// <param name="path">The workbook, which is overwritten.</param>
    internal static void Write(string folder, string path)
    {
        using var builder = new WorkbookBuilder(path);
        foreach (var table in Schema.Tables)
        {
            var csv = Path.Combine(folder, table.Name + ".csv");
            if (File.Exists(csv))
            {
                using var reader = new CsvRecordReader(File.OpenRead(csv), table.Name + ".csv");
                builder.WriteSheet(table, reader);
            }
        }

        builder.Finish();
    }

    /// <inheritdoc/>
    public void Dispose() => package.Close();

    private void WriteSheet(TableSchema table, CsvRecordReader csv)
    {
        sheets.Add(table.Name);
        var part = Link($"/xl/worksheets/sheet{sheets.Count}.xml", "worksheet", $"rId{sheets.Count}");
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        ColumnSchema?[]? columns = null;
        for (uint line = 1; csv.Read(); line++)
        {
            writer.WriteStartElement(new Row { RowIndex = line });
            string[] values = [.. Enumerable.Range(0, csv.FieldCount).Select(i => Encoding.UTF8.GetString(csv.Value(i)))];
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i].Length > 0)
                {
                    var type = columns is not null && i < columns.Length ? columns[i]?.Type : null;
                    WriteCell(writer, CellReference.ColumnName(i) + line, values[i], type ?? ColumnType.Text);
                }
            }

            writer.WriteEndElement();
            columns ??= [.. values.Select(table.Find)];
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteCell(OpenXmlWriter writer, string name, string value, ColumnType type)
    {
        var cell = new Cell { CellReference = name };
        switch (type)
        {
            case ColumnType.Integer or ColumnType.Year or ColumnType.Month when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole):
                cell.CellValue = new CellValue(whole);
                break;
            case ColumnType.Share when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share):
                cell.CellValue = new CellValue(share.ToString("E16", CultureInfo.InvariantCulture));
                break;
            case ColumnType.Boolean when value.ToLowerInvariant() is "true" or "false" or "1" or "0":
                cell.DataType = CellValues.Boolean;
                cell.CellValue = new CellValue(value is "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase) ? "1" : "0");
                break;
            case ColumnType.Date when DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && day >= new DateTime(1900, 3, 1):
                cell.StyleIndex = DateStyle;
                cell.CellValue = new CellValue(day.ToOADate());
                break;
            default:
                if (!shared.TryGetValue(value, out var index))
                {
                    index = shared.Count;
                    shared.Add(value, index);
                }

                cell.DataType = CellValues.SharedString;
                cell.CellValue = new CellValue(index);
                break;
        }

        writer.WriteElement(cell);
    }

    private void Finish()
    {
        Write(Link("/xl/sharedStrings.xml", "sharedStrings", "rIdStrings"), new SharedStringTable(), shared.Keys.Select(text => new SharedStringItem(
            new Text(text.Replace("_x", "_x005F_x", StringComparison.Ordinal).Replace("\r", "_x000D_", StringComparison.Ordinal))
            {
                Space = SpaceProcessingModeValues.Preserve,
            })));
        Write(Link("/xl/styles.xml", "styles", "rIdStyles"), new Stylesheet(),
        [
            new Fonts(new Font()), new Fills(new Fill(new PatternFill { PatternType = PatternValues.None })), new Borders(new Border()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }),
        ]);
        var main = Part("/xl/workbook.xml", "sheet.main");
        Write(main, new DocumentFormat.OpenXml.Spreadsheet.Workbook(),
            [new Sheets(sheets.Select((name, i) => new Sheet { Name = name, SheetId = (uint)i + 1, Id = $"rId{i + 1}" }))]);
        foreach (var (part, kind, id) in links)
        {
            main.CreateRelationship(part, TargetMode.Internal, Relations + kind, id);
        }

        package.CreateRelationship(main.Uri, TargetMode.Internal, Relations + "officeDocument", "rId1");
    }

    private static void Write(PackagePart part, OpenXmlElement root, IEnumerable<OpenXmlElement> children)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartElement(root);
        foreach (var child in children)
        {
            writer.WriteElement(child);
        }

        writer.WriteEndElement();
    }

    private PackagePart Link(string uri, string kind, string id)
    {
        var part = Part(uri, kind);
        links.Add((part.Uri, kind, id));
        return part;
    }

    private PackagePart Part(string uri, string kind) =>
        package.CreatePart(new Uri(uri, UriKind.Relative), Types + kind + "+xml", CompressionOption.Fast);
}

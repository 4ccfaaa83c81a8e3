using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>An Excel workbook (ISO 29500, transitional or strict). Not safe for several threads at once.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly SheetPlace place;
    private readonly WorkbookPackage package;
    private readonly Dictionary<string, WorksheetPart> parts = new(StringComparer.Ordinal);
    private readonly SharedStringTablePart? stringsPart;
    private readonly CellStyles styles;
    private readonly bool from1904;
    private SharedStrings? strings;

    private Workbook(SheetPlace place, WorkbookPackage package)
    {
        this.place = place;
        this.package = package;
        var main = package.Main ?? throw new InvalidDataException("It has no workbook part.");
        package.Check(main);
        foreach (var sheet in main.Workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            var name = EscapedText.Decode(sheet.Name?.Value);
            if (!main.TryGetPartById(sheet.Id?.Value ?? "", out var part))
            {
                throw (place with { Sheet = name }).Fault("该工作表的内容缺失", "the sheet's content is missing");
            }

            if (part is WorksheetPart worksheet)
            {
                parts.Add(name, worksheet);
            }
        }

        Sheets = [.. parts.Keys];
        from1904 = main.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        stringsPart = main.SharedStringTablePart;
        if (main.WorkbookStylesPart is { } stylesPart)
        {
            package.Check(stylesPart);
        }

        styles = new CellStyles(main.WorkbookStylesPart?.Stylesheet);
    }

    /// <summary>The names of the worksheets in the workbook's order, hidden ones too; no sheets of charts or macros.</summary>
    internal IReadOnlyList<string> Sheets { get; }

    /// <summary>Opens a workbook; Excel may have it open too.</summary>
    /// <param name="path">The file, <c>.xlsx</c> or <c>.xlsm</c>.</param>
    /// <exception cref="DatasetException">The file cannot be read, or is no workbook: the line says what it seems to be.</exception>
    internal static Workbook Open(string path)
    {
        var place = new SheetPlace(Path.GetFileName(path));
        var package = WorkbookPackage.Open(path, place);
        try
        {
            return new Workbook(place, package);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A damaged file makes the library throw nearly anything.
            package.Dispose();
            throw error as DatasetException ?? place.Damaged(error);
        }
    }

    /// <summary>Reads a sheet from its first row. Sheets may be read one after the other, or by turns.</summary>
    /// <param name="sheet">One of <see cref="Sheets"/>.</param>
    /// <returns>A reader that stands at the header; dispose it before the workbook.</returns>
    /// <exception cref="DatasetException">The sheet or the shared texts are damaged.</exception>
    internal SheetReader Read(string sheet)
    {
        var (part, at) = (parts[sheet], place with { Sheet = sheet });
        try
        {
            strings ??= new SharedStrings(stringsPart is null ? null : package.OpenPart(stringsPart));
            return new SheetReader(at, new SheetRows(at, package.OpenPart(part), strings, styles), from1904);
        }
        catch (Exception error) when (SheetReader.IsDamage(error))
        {
            throw at.Damaged(error);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => package.Dispose();
}

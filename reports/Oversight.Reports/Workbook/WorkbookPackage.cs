using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using static Oversight.Reports.Workbook.SpreadsheetXml;

namespace Oversight.Reports.Workbook;

/// <summary>The parts of a workbook in their zip file, written one after another and never held.</summary>
/// <remarks>
/// OpenXml's own packages keep every part in memory until they are closed, and stamp them with the time; here each part
/// goes to the disk as it is made, and the same parts give the same bytes.
/// </remarks>
internal sealed class WorkbookPackage : IDisposable
{
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string CoreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    // The first day that a zip file can name.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;
    private readonly string cutMark;
    private readonly List<Sheet> sheets = [];

    /// <summary>Begins the file.</summary>
    /// <param name="path">The file, which must not exist.</param>
    /// <param name="title">The workbook's title.</param>
    /// <param name="creator">What made it.</param>
    /// <param name="cutMark">What ends a text that was too long for a cell.</param>
    public WorkbookPackage(string path, string title, string creator, string cutMark)
    {
        this.cutMark = cutMark;
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1 << 16);
        zip = new ZipArchive(file, ZipArchiveMode.Create);

        // These come first, for programs that tell a file's kind by its beginning.
        WriteXml("[Content_Types].xml", ContentTypes());
        WriteXml("_rels/.rels", Relationships(
            [new Relationship($"{Relations}/officeDocument", "xl/workbook.xml"), new Relationship(CoreRelation, "docProps/core.xml")]));
        WriteXml("docProps/core.xml", Core(title, creator));
    }

    /// <summary>Begins a sheet; the one before must be finished and disposed.</summary>
    /// <param name="name">At most 31 characters, none of <c>\ / ? * [ ] :</c>.</param>
    /// <param name="tab">Its place among the tabs.</param>
    /// <param name="layout">What is around its cells.</param>
    public SheetWriter AddSheet(string name, SheetTab tab, SheetLayout layout)
    {
        var number = sheets.Count + 1;
        sheets.Add(new Sheet(name, tab, layout.IsTable, number));
        return new SheetWriter(Open($"xl/worksheets/sheet{number}.xml"), layout, cutMark);
    }

    /// <summary>Writes what holds the sheets together.</summary>
    /// <param name="font">The name of the font.</param>
    public void Finish(string font)
    {
        var ordered = sheets.OrderBy(sheet => (int)sheet.Tab).ToList();
        WriteElement("xl/styles.xml", WorkbookStyles.Create(font));
        WriteElement("xl/workbook.xml", Element(
            "workbook",
            Element("bookViews", Element("workbookView")),
            Element("sheets", ordered.Select(sheet => Element(
                "sheet",
                Attribute("name", sheet.Name),
                Attribute("sheetId", sheet.Number),
                new XAttribute(XName.Get("id", Relations), $"rId{sheet.Number}")))),
            Element("definedNames", ordered.Where(sheet => sheet.IsTable).Select(sheet => Element(
                "definedName",
                Attribute("name", "_xlnm.Print_Titles"),
                Attribute("localSheetId", ordered.IndexOf(sheet)),
                $"{SheetNames.Quoted(sheet.Name)}!$1:$1")))));
        WriteXml("xl/_rels/workbook.xml.rels", Relationships(
        [
            .. sheets.Select(sheet => new Relationship($"{Relations}/worksheet", $"worksheets/sheet{sheet.Number}.xml")),
            new Relationship($"{Relations}/styles", "styles.xml"),
        ]));
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => zip.Dispose();

    private static XElement Relationships(Relationship[] targets)
    {
        XNamespace space = PackageRelations;
        return new XElement(space + "Relationships", targets.Select((one, index) => new XElement(
            space + "Relationship",
            new XAttribute("Id", $"rId{index + 1}"),
            new XAttribute("Type", one.Type),
            new XAttribute("Target", one.Target))));
    }

    // Neither a time nor a person: the report is the same whenever and by whomever it is made.
    private static XElement Core(string title, string creator)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        return new XElement(core + "coreProperties", new XElement(dublin + "title", title), new XElement(dublin + "creator", creator));
    }

    // A part is a sheet where nothing else is said: how many there will be is not known yet.
    private static XElement ContentTypes()
    {
        XNamespace space = "http://schemas.openxmlformats.org/package/2006/content-types";
        XElement Kind(string extension, string type) =>
            new(space + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));
        XElement Part(string name, string type) =>
            new(space + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", type));
        return new XElement(
            space + "Types",
            Kind("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Kind("xml", Types + "worksheet+xml"),
            Part("/xl/workbook.xml", Types + "sheet.main+xml"),
            Part("/xl/styles.xml", Types + "styles+xml"),
            Part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
    }

    private Stream Open(string part)
    {
        var entry = zip.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = FixedTime;
        return entry.Open();
    }

    private sealed record Sheet(string Name, SheetTab Tab, bool IsTable, int Number);

    private sealed record Relationship(string Type, string Target);

    private void WriteElement(string part, XElement root)
    {
        using var stream = Open(part);
        using var xml = Begin(stream);
        root.WriteTo(xml);
    }

    private void WriteXml(string part, XElement root)
    {
        using var writer = new StreamWriter(Open(part), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.Write(root.ToString(SaveOptions.DisableFormatting));
    }
}

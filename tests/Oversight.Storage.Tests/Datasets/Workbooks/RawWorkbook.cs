using System.IO.Compression;
using System.Text;
using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>A workbook whose XML a test writes by hand.</summary>
internal sealed class RawWorkbook
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private readonly List<(string Name, string Xml, string Kind)> sheets = [];

    /// <summary>Rows of the shared texts, <c>si</c> elements; null for no such part.</summary>
    internal string? Strings { get; init; }

    /// <summary>What stands in the styles' root; null for no such part.</summary>
    internal string? Styles { get; init; }

    /// <summary>Whether dates count from 1904.</summary>
    internal bool From1904 { get; init; }

    /// <summary>Whether the names are those of ISO 29500 Strict.</summary>
    internal bool Strict { get; init; }

    /// <summary>The content type of the workbook's main part.</summary>
    internal string MainType { get; init; } = Types + "sheet.main+xml";

    /// <summary>Further files by path.</summary>
    internal Dictionary<string, string> More { get; } = [];

    /// <summary>Paths of files that are left out.</summary>
    internal HashSet<string> LeftOut { get; } = [];

    private string Main => Strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private string Relations => Strict
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Adds a sheet of the rows given, <c>row</c> elements.</summary>
    internal RawWorkbook Sheet(string name, string rows, string kind = "worksheet") => Part(
        name,
        kind == "worksheet"
            ? $"<worksheet xmlns=\"{Main}\"><dimension ref=\"A1\"/><sheetData>{rows}</sheetData><pageMargins/></worksheet>"
            : $"<{kind} xmlns=\"{Main}\"/>",
        kind);

    /// <summary>Adds a sheet of which the whole XML is given.</summary>
    internal RawWorkbook Part(string name, string xml, string kind = "worksheet")
    {
        sheets.Add((name, xml, kind));
        return this;
    }

    /// <summary>The file's bytes.</summary>
    internal byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in Files().Where(file => !LeftOut.Contains(file.Path)))
            {
                using var stream = zip.CreateEntry(path).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>What the first sheet reads as, or the error.</summary>
    internal SheetText Read()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "registry.xlsx");
        File.WriteAllBytes(path, ToBytes());
        using var workbook = Workbook.Open(path);
        return SheetText.Of(workbook, workbook.Sheets[0]);
    }

    private IEnumerable<(string Path, string Text)> Files()
    {
        var overrides = new StringBuilder($"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{MainType}\"/>");
        var links = new StringBuilder();
        var list = new StringBuilder();
        void Link(string id, string kind, string target, string type)
        {
            links.Append($"<Relationship Id=\"{id}\" Type=\"{Relations}/{kind}\" Target=\"{target}\"/>");
            overrides.Append($"<Override PartName=\"/xl/{target}\" ContentType=\"{Types}{type}+xml\"/>");
        }

        for (var i = 0; i < sheets.Count; i++)
        {
            var (name, xml, kind) = sheets[i];
            Link($"rId{i + 1}", kind, $"worksheets/sheet{i + 1}.xml", kind);
            list.Append($"<sheet name=\"{name}\" sheetId=\"{i + 1}\" {(i == 1 ? "state=\"hidden\" " : "")}r:id=\"rId{i + 1}\"/>");
            yield return ($"xl/worksheets/sheet{i + 1}.xml", xml);
        }

        if (Strings is not null)
        {
            Link("rId98", "sharedStrings", "sharedStrings.xml", "sharedStrings");
            yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{Strings}</sst>");
        }

        if (Styles is not null)
        {
            Link("rId99", "styles", "styles.xml", "styles");
            yield return ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{Styles}</styleSheet>");
        }

        yield return ("xl/workbook.xml",
            $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr{(From1904 ? " date1904=\"1\"" : "")}/><sheets>{list}</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels", RelationshipFile(links.ToString()));
        yield return ("_rels/.rels", RelationshipFile($"<Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        yield return ("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/>{overrides}</Types>");
        foreach (var (path, text) in More)
        {
            yield return (path, text);
        }
    }

    /// <summary>A file of relationships.</summary>
    internal static string RelationshipFile(string links) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>";
}

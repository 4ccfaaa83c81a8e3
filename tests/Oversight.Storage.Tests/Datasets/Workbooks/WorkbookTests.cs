using System.IO.Compression;
using System.Text;
using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>Files that are workbooks, and files that are not.</summary>
public class WorkbookTests
{
    public static TheoryData<string, byte[], string> ForeignFiles => new()
    {
        { "empty", [], "it is empty; export it anew" },
        { "xls", Old("Workbook"), "it seems to be an old .xls file of Excel 97-2003; open it in Excel and save it as .xlsx" },
        { "xls 4", [0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00], "it seems to be an old .xls file of Excel 97-2003; open it in Excel and save it as .xlsx" },
        { "locked", Old("EncryptedPackage"), "it seems to be locked with a password; open it in Excel, take the password off and save it as .xlsx" },
        { "html", Text("\n<HTML><table>"), "it seems to be a web page, HTML; open it in Excel and save it as .xlsx" },
        { "html utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<table border=1>")], "it seems to be a web page, HTML; open it in Excel and save it as .xlsx" },
        { "mhtml", Text("MIME-Version: 1.0\nX-Document-Type: Workbook"), "it seems to be a web page, HTML; open it in Excel and save it as .xlsx" },
        { "xml", Text("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"), "it seems to be an XML spreadsheet of 2003; open it in Excel and save it as .xlsx" },
        { "csv", Text("\uFEFFobject_id,name\n1,甲\n"), "it seems to be text such as CSV; name it .csv, or open it in Excel and save it as .xlsx" },
        { "csv of PK", Text("PK_ID,name\n"), "it seems to be text such as CSV; name it .csv, or open it in Excel and save it as .xlsx" },
        { "csv gbk", [.. "name\n"u8, 0xBC, 0xD7], "it seems to be text such as CSV; name it .csv, or open it in Excel and save it as .xlsx" },
        { "pdf", Text("%PDF-1.7"), "it seems to be a PDF file; open it in Excel and save it as .xlsx" },
        { "gzip", [0x1F, 0x8B, 0x08, 0x00], "it seems to be a file compressed by gzip; open it in Excel and save it as .xlsx" },
        { "noise", [0x00, 0x01, 0x02, 0x03], "its format is not known; open it in Excel and save it as .xlsx" },
        { "docx", Zip("[Content_Types].xml", "word/document.xml"), "it seems to be a Word document; open it in Excel and save it as .xlsx" },
        { "pptx", Zip("ppt/presentation.xml"), "it seems to be a PowerPoint presentation; open it in Excel and save it as .xlsx" },
        { "xlsb", Zip("[Content_Types].xml", "xl/workbook.bin"), "it seems to be a binary workbook, .xlsb; open it in Excel and save it as .xlsx" },
        { "ods", Zip("mimetype", "content.xml"), "it seems to be an OpenDocument file such as .ods; open it in Excel and save it as .xlsx" },
        { "zip", Zip("objects.csv"), "it seems to be a plain zip file; unpack it first" },
    };

    [Theory]
    [MemberData(nameof(ForeignFiles))]
    public void Open_FileOfAnotherKind_SaysWhatItSeemsToBe(string kind, byte[] bytes, string message)
    {
        var error = Fails(bytes);

        Assert.Equal($"registry.xlsx: this is no Excel workbook (.xlsx): {message}.", error.Text.En);
        Assert.StartsWith("registry.xlsx：不是Excel工作簿（.xlsx）：", error.Text.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Text.En + error.Text.Zh);
        Assert.NotEmpty(kind);
    }

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    public void Open_PartMissing_IsAnError(string path)
    {
        var workbook = new RawWorkbook { Strings = "", Styles = "" }.Sheet("s", "");
        workbook.LeftOut.Add(path);

        var error = Fails(workbook.ToBytes());

        Assert.StartsWith("registry.xlsx", error.Text.En, StringComparison.Ordinal);
        Assert.Contains(".xlsx", error.Text.En["registry.xlsx".Length..], StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NoSuchFile_IsAnError()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in new[] { folder.Path, Path.Combine(folder.Path, "none.xlsx"), Path.Combine(folder.Path, "none", "none.xlsx") })
        {
            var error = Assert.Throws<DatasetException>(() => Workbook.Open(path));
            Assert.StartsWith(Path.GetFileName(path) + ": cannot be read: ", error.Text.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Open_FileCutShort_IsDamaged()
    {
        var bytes = new RawWorkbook().Sheet("s", "").ToBytes();

        Assert.StartsWith("registry.xlsx: the file is damaged or not whole (", Fails(bytes[..^40]).Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_OfAWorkbook_AreItsWorksheetsInOrder()
    {
        var workbook = new RawWorkbook().Sheet("检查 &amp; 结果", "<row><c t=\"str\"><v>a</v></c></row>").Sheet("hidden", "<row><c t=\"str\"><v>b</v></c></row>")
            .Sheet("chart", "", "chartsheet").Sheet("last", "<row><c t=\"str\"><v>c</v></c></row>");

        Open(workbook.ToBytes(), opened =>
        {
            Assert.Equal(["检查 & 结果", "hidden", "last"], opened.Sheets);
            using var first = opened.Read("检查 & 结果");
            using var hidden = opened.Read("hidden");
            using var last = opened.Read("last");
            Assert.Equal(["a", "b", "c"], [.. first.Header, .. hidden.Header, .. last.Header]);
            Assert.Equal(["a"], SheetText.Of(opened, "检查 & 结果").Header);
        });
    }

    [Theory]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml")]
    public void Open_WorkbookWithMacrosOrTemplate_Reads(string type) =>
        Assert.Equal(["a"], new RawWorkbook { MainType = type }.Sheet("s", "<row><c t=\"str\"><v>a</v></c></row>").Read().Header);

    [Fact]
    public void Open_FileThatExcelHasOpen_Reads()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "open.xlsx");
        File.WriteAllBytes(path, new RawWorkbook().Sheet("s", "").ToBytes());
        using var excel = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        using var workbook = Workbook.Open(path);

        Assert.Equal(["s"], workbook.Sheets);
    }

    // Excel turns what looks like a mail address into a link, whatever else the cell says; the library takes that for a damaged file.
    [Theory]
    [InlineData("mailto:a@b.cn，c@d.cn", true)]
    [InlineData("mailto:one@", true)]
    [InlineData("http://例 子", true)]
    [InlineData("../NULL", false)]
    public void Open_LinkThatIsNone_Reads(string target, bool external)
    {
        var workbook = new RawWorkbook().Sheet("s", "<row><c t=\"str\"><v>a</v></c></row>");
        workbook.More["xl/worksheets/_rels/sheet1.xml.rels"] = RawWorkbook.RelationshipFile(
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" "
            + $"Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/>");

        Assert.Equal(["a"], workbook.Read().Header);
    }

    // Without the checksum the digit would be read as it is.
    [Fact]
    public void Read_DigitChangedInTheFile_IsDamaged()
    {
        var bytes = new RawWorkbook().Sheet("s", "<row><c t=\"str\"><v>a</v></c></row><row><c><v>12345</v></c></row>").ToBytes();
        using var stored = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(bytes)))
        using (var to = new ZipArchive(stored, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                source.CopyTo(target);
            }
        }

        bytes = stored.ToArray();
        Open(bytes, workbook => Assert.Equal(["2: 12345"], SheetText.Of(workbook, "s").Rows));
        bytes[bytes.AsSpan().IndexOf("12345"u8)]++;

        Open(bytes, workbook =>
        {
            var error = Assert.Throws<DatasetException>(() => SheetText.Of(workbook, "s"));
            Assert.StartsWith("registry.xlsx, sheet 's': the file is damaged or not whole (The checksum", error.Text.En, StringComparison.Ordinal);
        });
    }

    private static DatasetException Fails(byte[] bytes) =>
        Assert.Throws<DatasetException>(() => Open(bytes, workbook => SheetText.Of(workbook, workbook.Sheets[0])));

    private static void Open(byte[] bytes, Action<Workbook> look)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "registry.xlsx");
        File.WriteAllBytes(path, bytes);
        using var workbook = Workbook.Open(path);
        look(workbook);
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Old(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[65_520], .. Encoding.Unicode.GetBytes(stream), .. new byte[500]];

    private static byte[] Zip(params string[] paths)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var path in paths)
            {
                zip.CreateEntry(path);
            }
        }

        return bytes.ToArray();
    }
}

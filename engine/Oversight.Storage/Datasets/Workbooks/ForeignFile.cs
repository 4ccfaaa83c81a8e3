using System.IO.Compression;
using System.Text;
using Oversight.Contracts;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>Guesses what a file is that is no workbook, and says what to do.</summary>
internal static class ForeignFile
{
    private const int HeadBytes = 4096;

    private static readonly LocalText Encrypted = new(
        "文件似乎设有打开密码；请在Excel中取消密码后另存为.xlsx", "it seems to be locked with a password; open it in Excel, take the password off and save it as .xlsx");

    /// <summary>Whether a file begins as a zip file does, which every .xlsx file is.</summary>
    internal static bool IsZip(Stream file) => Head(file) is [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..];

    /// <summary>What a file seems to be that is no zip file.</summary>
    internal static LocalText Describe(Stream file)
    {
        var head = Head(file);
        return head switch
        {
            [] => new("文件为空；请重新导出", "it is empty; export it anew"),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => DescribeCompound(file),
            [0x09, 0x00 or 0x02 or 0x04 or 0x08, ..] => OldExcel,
            [0x1F, 0x8B, ..] => SaveAs("gzip压缩文件", "a file compressed by gzip"),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => SaveAs("PDF文件", "a PDF file"),
            _ => DescribeText(Decode(head)),
        };
    }

    /// <summary>What a zip file holds that is no workbook; null when it holds a workbook or nothing known.</summary>
    /// <exception cref="InvalidDataException">The file is no whole zip file.</exception>
    internal static LocalText? DescribeZip(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        bool Has(string name) => zip.Entries.Any(e => e.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));
        return Has("xl/workbook.xml") ? null
            : Has("xl/workbook.bin") ? SaveAs(".xlsb二进制工作簿", "a binary workbook, .xlsb")
            : Has("word/document.xml") ? SaveAs("Word文档", "a Word document")
            : Has("ppt/presentation.xml") ? SaveAs("PowerPoint演示文稿", "a PowerPoint presentation")
            : Has("content.xml") ? SaveAs("OpenDocument文件（.ods）", "an OpenDocument file such as .ods")
            : Has("[Content_Types].xml") ? null
            : new("文件似乎是普通ZIP压缩包；请先解压", "it seems to be a plain zip file; unpack it first");
    }

    private static LocalText OldExcel => SaveAs("旧版Excel（97–2003）的.xls文件", "an old .xls file of Excel 97-2003");

    private static LocalText SaveAs(string zh, string en) =>
        new($"文件似乎是{zh}；请用Excel打开并另存为.xlsx", $"it seems to be {en}; open it in Excel and save it as .xlsx");

    // The directory of a compound file, anywhere in it, names its streams in UTF-16.
    private static LocalText DescribeCompound(Stream file) => Contains(file, "EncryptedPackage") ? Encrypted : OldExcel;

    private static LocalText DescribeText(string? text)
    {
        if (text is null)
        {
            return new("无法识别文件格式；请用Excel打开并另存为.xlsx", "its format is not known; open it in Excel and save it as .xlsx");
        }

        bool Has(string sign) => text.Contains(sign, StringComparison.OrdinalIgnoreCase);
        return Has("urn:schemas-microsoft-com:office:spreadsheet") && Has("<?xml") ? SaveAs("XML电子表格2003", "an XML spreadsheet of 2003")
            : Has("<html") || Has("<!doctype html") || Has("<table") || Has("<meta") || Has("MIME-Version:")
                ? SaveAs("网页（HTML）", "a web page, HTML")
            : new(
                "文件似乎是文本（如CSV）；请将扩展名改为.csv，或用Excel打开并另存为.xlsx",
                "it seems to be text such as CSV; name it .csv, or open it in Excel and save it as .xlsx");
    }

    // Null when it is no text: text has no control characters but blanks.
    private static string? Decode(ReadOnlySpan<byte> head)
    {
        var text = head.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode.GetString(head)
            : head.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(head)
            : Encoding.UTF8.GetString(head);
        return text.Any(letter => letter < ' ' && letter is not ('\t' or '\r' or '\n' or '\f')) ? null : text;
    }

    private static ReadOnlySpan<byte> Head(Stream file)
    {
        file.Position = 0;
        var head = new byte[HeadBytes];
        return head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
    }

    private static bool Contains(Stream file, string name)
    {
        var sought = Encoding.Unicode.GetBytes(name);
        var buffer = new byte[64 * 1024];
        var kept = 0;
        file.Position = 0;
        while (file.Read(buffer, kept, buffer.Length - kept) is var read and > 0)
        {
            var known = buffer.AsSpan(0, kept + read);
            if (known.IndexOf(sought) >= 0)
            {
                return true;
            }

            kept = Math.Min(known.Length, sought.Length - 1);
            known[^kept..].CopyTo(buffer);
        }

        return false;
    }
}

using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Oversight.Reports.Workbook;

/// <summary>The vocabulary of a workbook's parts (ISO/IEC 29500-1, 18), and how it is written.</summary>
/// <remarks>
/// Names and attributes go straight to the platform's writer: OpenXml's typed elements take longer to load than a small workbook
/// to write. The tests read what is written through them, and ask their validator.
/// </remarks>
internal static class SpreadsheetXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // What XML cannot hold is escaped before it comes here; see CellText.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>Begins a part; the stream stays open.</summary>
    public static XmlWriter Begin(Stream stream)
    {
        var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        return xml;
    }

    /// <summary>An element; content that is null is left out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Attributes, elements and text.</param>
    public static XElement Element(string name, params object?[] content) => new(XName.Get(name, Main), content);

    /// <summary>An attribute, or none where there is no value.</summary>
    public static XAttribute? Attribute(string name, object? value) => value is null ? null : new XAttribute(name, value);

    /// <summary>An attribute that says yes, or none.</summary>
    public static XAttribute? Yes(string name, bool isSo = true) => isSo ? new XAttribute(name, 1) : null;

    /// <summary>An element with one attribute.</summary>
    public static XElement Valued(string name, object value, string attribute = "val") => Element(name, new XAttribute(attribute, value));
}

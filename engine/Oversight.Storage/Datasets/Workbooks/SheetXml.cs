using System.Xml;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>XML of a workbook's parts.</summary>
internal static class SheetXml
{
    /// <summary>Opens a part and goes to its root.</summary>
    /// <param name="stream">The part; it is closed with the reader.</param>
    /// <param name="root">The root's name.</param>
    /// <exception cref="XmlException">The part is no XML of that root.</exception>
    internal static XmlReader Open(Stream stream, string root)
    {
        var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            XmlResolver = null,
        });
        try
        {
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == root && SheetNames.IsSpreadsheet(reader.NamespaceURI)
                ? reader
                : throw new XmlException($"The root is not '{root}' of a spreadsheet.");
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Goes from an element's start to its end.</summary>
    internal static void SkipElement(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            // Whatever is within does not count.
        }
    }

    /// <summary>Reads on to the end of the part, which must be sound.</summary>
    internal static void Finish(XmlReader reader)
    {
        while (reader.Read())
        {
            // Only its form counts.
        }
    }
}

using System.Xml;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>The texts that the cells of a workbook share. They stay in memory.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> texts = [];

    /// <summary>Reads the part.</summary>
    /// <param name="stream">The part, null when the workbook has none; it is closed.</param>
    /// <exception cref="XmlException">The part is damaged.</exception>
    internal SharedStrings(Stream? stream)
    {
        if (stream is null)
        {
            return;
        }

        using var reader = SheetXml.Open(stream, "sst");
        var names = new SheetNames(reader);
        var text = new TextBuffer();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (names.IsMain(reader) && ReferenceEquals(reader.LocalName, names.Item))
            {
                text.Cut(0);
                text.AppendItem(reader, names);
                texts.Add(EscapedText.Decode(text.Slice(0, text.Length)));
            }
            else
            {
                SheetXml.SkipElement(reader);
            }
        }
    }

    /// <summary>A text by its number; null when there is none of that number.</summary>
    internal string? Find(int number) => number >= 0 && number < texts.Count ? texts[number] : null;
}

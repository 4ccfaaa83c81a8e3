using System.Xml;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>Characters read from XML, kept without making strings of them.</summary>
internal sealed class TextBuffer
{
    private char[] letters = new char[4096];

    /// <summary>Characters kept.</summary>
    internal int Length { get; private set; }

    /// <summary>A part of the characters; valid until the next change.</summary>
    internal ReadOnlySpan<char> Slice(int start, int length) => letters.AsSpan(start, length);

    /// <summary>Forgets the characters from a place on.</summary>
    internal void Cut(int length) => Length = length;

    /// <summary>
    /// Appends the text of the element at which the reader stands, blanks at its ends only under <c>xml:space="preserve"</c>,
    /// as Excel reads it. The reader then stands at the element's end.
    /// </summary>
    internal void AppendElement(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var start = Length;
        var preserve = reader.XmlSpace == XmlSpace.Preserve;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                AppendValue(reader);
            }
        }

        if (!preserve)
        {
            Trim(start);
        }
    }

    /// <summary>Appends the value of the text or attribute at which the reader stands.</summary>
    internal void AppendValue(XmlReader reader)
    {
        int read;
        do
        {
            if (Length == letters.Length)
            {
                Array.Resize(ref letters, letters.Length * 2);
            }

            read = reader.ReadValueChunk(letters, Length, letters.Length - Length);
            Length += read;
        }
        while (read > 0);
    }

    /// <summary>
    /// Appends the text of a string item (<c>si</c>, <c>is</c>), plain or in runs, without its phonetic guides. The reader stands at
    /// the item, and then at its end.
    /// </summary>
    internal void AppendItem(XmlReader reader, SheetNames names)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || !names.IsMain(reader))
            {
                continue;
            }

            if (ReferenceEquals(reader.LocalName, names.Text))
            {
                AppendElement(reader);
            }
            else if (ReferenceEquals(reader.LocalName, names.Phonetic))
            {
                SheetXml.SkipElement(reader);
            }
        }
    }

    private void Trim(int start)
    {
        var text = letters.AsSpan(start, Length - start).TrimEnd(" \t\r\n");
        var kept = text.TrimStart(" \t\r\n");
        kept.CopyTo(text);
        Length = start + kept.Length;
    }
}

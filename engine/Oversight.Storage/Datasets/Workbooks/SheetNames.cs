using System.Xml;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>The names that parts of a workbook are read by, as the atoms of one reader, so that references compare.</summary>
internal sealed class SheetNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private readonly string main;

    /// <summary>Takes the names for a reader that stands at a part's root.</summary>
    internal SheetNames(XmlReader reader)
    {
        main = reader.NamespaceURI;
        SheetData = reader.NameTable.Add("sheetData");
        Row = reader.NameTable.Add("row");
        Cell = reader.NameTable.Add("c");
        Value = reader.NameTable.Add("v");
        Formula = reader.NameTable.Add("f");
        Inline = reader.NameTable.Add("is");
        Item = reader.NameTable.Add("si");
        Text = reader.NameTable.Add("t");
        Phonetic = reader.NameTable.Add("rPh");
        Reference = reader.NameTable.Add("r");
        Style = reader.NameTable.Add("s");
    }

    internal string SheetData { get; }

    internal string Row { get; }

    internal string Cell { get; }

    internal string Value { get; }

    internal string Formula { get; }

    internal string Inline { get; }

    internal string Item { get; }

    /// <summary>The element of text; the attribute of a cell's type has the same name.</summary>
    internal string Text { get; }

    internal string Phonetic { get; }

    internal string Reference { get; }

    internal string Style { get; }

    /// <summary>Whether a namespace is that of spreadsheets, in one of the two forms of ISO 29500.</summary>
    internal static bool IsSpreadsheet(string name) => name is Transitional or Strict;

    /// <summary>Whether the reader stands at an element in the namespace of the part's root.</summary>
    internal bool IsMain(XmlReader reader) => ReferenceEquals(reader.NamespaceURI, main);
}

using System.Globalization;
using System.Xml;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>Reads a sheet's XML row by row, blank rows too; holds one row at a time.</summary>
internal sealed class SheetRows : IDisposable
{
    // Longer than any name of a cell, any type, any number of a style.
    private const int LongestAttribute = 64;

    private readonly SheetPlace place;
    private readonly XmlReader reader;
    private readonly SheetNames names;
    private readonly SharedStrings strings;
    private readonly CellStyles styles;
    private readonly TextBuffer text = new();
    private SheetCell[] cells = new SheetCell[64];
    private int used;
    private bool numbered;
    private bool ended;

    /// <summary>Goes to the first row.</summary>
    /// <param name="place">The sheet, for errors.</param>
    /// <param name="stream">The sheet's part; it is closed in the end.</param>
    /// <param name="strings">The workbook's shared texts.</param>
    /// <param name="styles">The workbook's styles.</param>
    /// <exception cref="XmlException">The sheet is damaged.</exception>
    internal SheetRows(SheetPlace place, Stream stream, SharedStrings strings, CellStyles styles)
    {
        this.place = place;
        this.strings = strings;
        this.styles = styles;
        reader = SheetXml.Open(stream, "worksheet");
        names = new SheetNames(reader);
        ended = reader.IsEmptyElement;
        while (!ended && reader.Read() && !IsStart(names.SheetData))
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                SheetXml.SkipElement(reader);
            }
        }

        ended |= reader.EOF || reader.IsEmptyElement;
        if (ended)
        {
            SheetXml.Finish(reader);
        }
    }

    /// <summary>The row's number, from 1; 0 before the first.</summary>
    internal int Line { get; private set; }

    /// <summary>The last column from 0 that is not empty; -1 when the row is blank.</summary>
    internal int LastColumn { get; private set; } = -1;

    /// <summary>Formulas up to here whose value the file does not have.</summary>
    internal long FormulasWithoutValue { get; private set; }

    /// <summary>A cell of the row.</summary>
    /// <param name="column">The column from 0.</param>
    internal SheetCell this[int column] => column >= 0 && column < used ? cells[column] : default;

    /// <summary>The text of a cell that has one of its own.</summary>
    internal ReadOnlySpan<char> Text(in SheetCell cell) => text.Slice(cell.Start, cell.Length);

    /// <summary>Goes to the next row.</summary>
    /// <returns>False behind the last one.</returns>
    /// <exception cref="XmlException">The sheet is damaged.</exception>
    /// <exception cref="DatasetException">A row or cell stands where none can.</exception>
    internal bool Read()
    {
        cells.AsSpan(0, used).Clear();
        used = 0;
        LastColumn = -1;
        text.Cut(0);
        while (!ended)
        {
            if (!reader.Read() || (reader.NodeType == XmlNodeType.EndElement && ReferenceEquals(reader.LocalName, names.SheetData)))
            {
                ended = true;
                SheetXml.Finish(reader);
            }
            else if (IsStart(names.Row))
            {
                ReadRow();
                return true;
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                SheetXml.SkipElement(reader);
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool IsStart(string name) =>
        reader.NodeType == XmlNodeType.Element && ReferenceEquals(reader.LocalName, name) && names.IsMain(reader);

    private void ReadRow()
    {
        var number = reader.GetAttribute("r");
        numbered = number is not null;
        var line = Line + 1;
        if (numbered && !(int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out line) && line > Line))
        {
            throw place.Fault(
                $"第{Line}行之后的行号“{number}”无效", $"the row after row {Line} has the number '{number}'");
        }

        if (line > CellReference.MaximumRows)
        {
            throw place.Fault(
                $"第{line}行超出了{CellReference.MaximumRows}行的上限", $"row {line} is beyond the last, {CellReference.MaximumRows}");
        }

        Line = line;
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        var column = -1;
        while (reader.Read() && reader.Depth > depth)
        {
            if (IsStart(names.Cell))
            {
                column = ReadCell(column + 1);
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                SheetXml.SkipElement(reader);
            }
        }
    }

    // A cell without a name stands right of the one before.
    private int ReadCell(int column)
    {
        var type = SheetCellType.Number;
        var style = 0;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (ReferenceEquals(reader.LocalName, names.Reference))
            {
                column = ReadReference();
            }
            else if (ReferenceEquals(reader.LocalName, names.Text))
            {
                type = SheetCellTypes.Parse(Attribute())
                    ?? throw place.Fault($"第{Line}行有类型未知的单元格", $"row {Line} has a cell of an unknown type");
            }
            else if (ReferenceEquals(reader.LocalName, names.Style)
                && !int.TryParse(Attribute(), NumberStyles.None, CultureInfo.InvariantCulture, out style))
            {
                throw place.Fault($"第{Line}行有样式编号无效的单元格", $"row {Line} has a cell whose style is no number");
            }
        }

        reader.MoveToElement();
        if (column >= CellReference.MaximumColumns)
        {
            throw place.Fault($"第{Line}行有XFD列以外的单元格", $"row {Line} has a cell beyond column XFD");
        }

        if (this[column].Kind != SheetCellKind.None)
        {
            var name = CellReference.ColumnName(column) + Line;
            throw place.Fault($"单元格{name}出现了两次", $"the cell {name} is there twice");
        }

        Put(column, ReadContent(type, style));
        return column;
    }

    private int ReadReference()
    {
        var name = Attribute();
        if (!CellReference.TryParse(name, out var column, out var row) || (numbered && row != Line))
        {
            throw place.Fault($"第{Line}行有一个单元格名为“{name}”", $"row {Line} has a cell named '{name}'");
        }

        return column;
    }

    private SheetCell ReadContent(SheetCellType type, int style)
    {
        var start = text.Length;
        var formula = false;
        var value = false;
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (IsStart(names.Value))
                {
                    value = true;
                    text.AppendElement(reader);
                }
                else if (IsStart(names.Inline))
                {
                    type = SheetCellType.Inline;
                    text.AppendItem(reader, names);
                }
                else if (reader.NodeType == XmlNodeType.Element)
                {
                    formula |= IsStart(names.Formula);
                    SheetXml.SkipElement(reader);
                }
            }
        }

        var length = text.Length - start;
        if (formula && length == 0 && !(value && type == SheetCellType.Formula))
        {
            FormulasWithoutValue++;
        }

        return length == 0 ? new SheetCell(SheetCellKind.Empty, start, 0, null) : Typed(type, style, start, length);
    }

    private SheetCell Typed(SheetCellType type, int style, int start, int length)
    {
        if (type != SheetCellType.Shared)
        {
            var kind = type switch
            {
                SheetCellType.Number => styles.IsDate(style) ? SheetCellKind.SerialDate : SheetCellKind.Number,
                SheetCellType.Boolean => SheetCellKind.Boolean,
                SheetCellType.Error => SheetCellKind.Error,
                SheetCellType.Date => SheetCellKind.IsoDate,
                _ => SheetCellKind.Text,
            };
            return new SheetCell(kind, start, length, null);
        }

        var number = text.Slice(start, length);
        var shared = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? strings.Find(index) : null;
        if (shared is null)
        {
            throw place.Fault(
                $"第{Line}行引用的共享文本{number}不存在", $"row {Line} refers to a shared text {number} that is not there");
        }

        text.Cut(start);
        return new SheetCell(shared.Length == 0 ? SheetCellKind.Empty : SheetCellKind.Shared, start, 0, shared);
    }

    private void Put(int column, SheetCell cell)
    {
        if (column >= cells.Length)
        {
            Array.Resize(ref cells, Math.Max(column + 1, cells.Length * 2));
        }

        cells[column] = cell;
        used = Math.Max(used, column + 1);
        LastColumn = cell.Kind == SheetCellKind.Empty ? LastColumn : Math.Max(LastColumn, column);
    }

    // Valid until something is appended.
    private ReadOnlySpan<char> Attribute()
    {
        var start = text.Length;
        text.AppendValue(reader);
        var length = text.Length - start;
        text.Cut(start);
        return text.Slice(start, Math.Min(length, LongestAttribute));
    }
}

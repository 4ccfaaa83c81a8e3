using System.Globalization;
using System.Text;
using Oversight.Storage.DuckDb;

namespace Oversight.Datasets.Output;

/// <summary>Takes one table's rows, field by field in the order of the columns. A row costs no allocation. Not thread-safe.</summary>
internal sealed class TableWriter(TableLayout layout, BlockQueue queue)
{
    private readonly int _columns = layout.Columns.Count;
    private readonly TermCache _terms = new();
    private readonly byte[] _field = new byte[512];
    private RowBlock? _block;
    private int _row;
    private int _column;
    private int _used;
    private bool _open;

    /// <summary>Rows written.</summary>
    public long Rows { get; private set; }

    /// <summary>A field of text that hardly repeats; null and empty are the same.</summary>
    public TableWriter Text(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return Null();
        }

        if (value.Length * 3 > _field.Length)
        {
            Block().SetText(_column, _row, Encoding.UTF8.GetBytes(value));
            return Next();
        }

        return Set(Encoding.UTF8.GetBytes(value, _field));
    }

    /// <summary>A field of ASCII text.</summary>
    public TableWriter Ascii(ReadOnlySpan<byte> value)
    {
        Block().SetText(_column, _row, value);
        return Next();
    }

    /// <summary>A field with one of few texts.</summary>
    public TableWriter Term(string? value)
    {
        if (value is null)
        {
            return Null();
        }

        Block().SetText(_column, _row, _terms.Find(value));
        return Next();
    }

    /// <summary>A field put together from parts.</summary>
    public TableWriter Parts(params ReadOnlySpan<string> parts)
    {
        Begin();
        foreach (string part in parts)
        {
            Append(part);
        }

        return this;
    }

    /// <summary>Begins a field that <see cref="Append"/> fills; empty, it is null.</summary>
    public TableWriter Begin()
    {
        Block();
        (_open, _used) = (true, 0);
        return this;
    }

    /// <summary>Adds to the field that was begun.</summary>
    public TableWriter Append(ReadOnlySpan<char> part)
    {
        _used += Encoding.UTF8.GetBytes(part, _field.AsSpan(_used));
        return this;
    }

    public TableWriter Id(RowId? id) => id is { } known ? Id(known) : Null();

    public TableWriter Id(RowId id)
    {
        RowBlock block = Block();
        block.SetText(_column, _row, _field.AsSpan(0, id.Write(_field)));
        return Next();
    }

    public TableWriter Day(DateOnly? day)
    {
        if (day is not { } known)
        {
            return Null();
        }

        Block().SetDate(_column, _row, known);
        return Next();
    }

    public TableWriter Number(int? value)
    {
        if (value is not { } known)
        {
            return Null();
        }

        Block().SetInt32(_column, _row, known);
        return Next();
    }

    /// <summary>A ratio given in hundredths.</summary>
    public TableWriter Hundredths(int? value) => Number(value);

    public TableWriter Flag(bool? value)
    {
        if (value is not { } known)
        {
            return Null();
        }

        Block().SetBool(_column, _row, known);
        return Next();
    }

    public TableWriter Null()
    {
        Block().SetNull(_column, _row);
        return Next();
    }

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">The row has another number of fields than the table has columns.</exception>
    public void End()
    {
        RowBlock block = Block();
        if (_column != _columns)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"A row of {layout.Name} has {_column} fields where the table has {_columns}."));
        }

        Rows++;
        _column = 0;
        if (++_row == RowBlock.Capacity)
        {
            Send(block);
        }
    }

    /// <summary>Sends the last rows; none may follow.</summary>
    public void Close()
    {
        if (_block is not null)
        {
            Send(_block);
        }

        queue.End();
    }

    private void Send(RowBlock block)
    {
        block.Count = _row;
        queue.Send(block);
        _block = null;
        _row = 0;
    }

    /// <summary>The block that is being filled, with a field that was begun ended.</summary>
    private RowBlock Block()
    {
        RowBlock block = _block ??= queue.Rent();
        if (_open)
        {
            _open = false;
            _ = _used == 0 ? Null() : Set(_used);
        }

        return block;
    }

    private TableWriter Set(int bytes)
    {
        Block().SetText(_column, _row, _field.AsSpan(0, bytes));
        return Next();
    }

    private TableWriter Next()
    {
        _column++;
        return this;
    }
}

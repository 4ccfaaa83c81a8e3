using System.Globalization;
using System.Text;

namespace Oversight.Datasets.Output;

/// <summary>
/// Writes one table: UTF-8 without byte order mark, LF, fields quoted as RFC 4180 asks and only where it asks. A row costs
/// no allocation. Not thread-safe.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private const int FlushAt = 1 << 16;
    private readonly Stream _stream;
    private readonly int _columns;
    private readonly byte[] _buffer = new byte[FlushAt * 2];
    private int _used;
    private int _column;

    public CsvTable(Stream stream, params ReadOnlySpan<string> columns)
    {
        _stream = stream;
        _columns = columns.Length;
        foreach (string column in columns)
        {
            Text(column);
        }

        End();
        Rows = 0;
    }

    /// <summary>Rows written, without the header.</summary>
    public int Rows { get; private set; }

    /// <summary>A field of text; null and empty are the same.</summary>
    public CsvTable Text(string? value)
    {
        Separate();
        if (string.IsNullOrEmpty(value))
        {
            return this;
        }

        if (value.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            Raw(value);
            return this;
        }

        Raw("\"");
        Raw(value.Replace("\"", "\"\"", StringComparison.Ordinal));
        Raw("\"");
        return this;
    }

    /// <summary>A field put together from parts, none of which may need quotes.</summary>
    public CsvTable Parts(params ReadOnlySpan<string> parts)
    {
        Separate();
        foreach (string part in parts)
        {
            Raw(part);
        }

        return this;
    }

    /// <summary>Begins a field that <see cref="Append"/> fills.</summary>
    public CsvTable Begin()
    {
        Separate();
        return this;
    }

    /// <summary>Adds to the field that was begun; no character that needs quotes.</summary>
    public CsvTable Append(ReadOnlySpan<char> part)
    {
        _used += Encoding.UTF8.GetBytes(part, _buffer.AsSpan(_used));
        return this;
    }

    public CsvTable Id(RowId? id)
    {
        Separate();
        if (id is { } known)
        {
            Raw(known.Prefix);
            Format(known.Number, "D7");
        }

        return this;
    }

    public CsvTable Day(DateOnly? day)
    {
        Separate();
        if (day is { } known)
        {
            Format(known, "yyyy-MM-dd");
        }

        return this;
    }

    public CsvTable Number(int? value)
    {
        Separate();
        if (value is { } known)
        {
            Format(known, default);
        }

        return this;
    }

    /// <summary>A ratio given in hundredths, written with two decimals.</summary>
    public CsvTable Hundredths(int? value)
    {
        Separate();
        if (value is { } known)
        {
            Format(known / 100, default);
            Raw(".");
            Format(known % 100, "D2");
        }

        return this;
    }

    public CsvTable Flag(bool? value) => Text(value switch { true => "true", false => "false", null => null });

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">The row has another number of fields than the header.</exception>
    public void End()
    {
        if (_column != _columns)
        {
            throw new InvalidOperationException($"A row has {_column} fields where the table has {_columns}.");
        }

        Raw("\n");
        _column = 0;
        Rows++;
        if (_used >= FlushAt)
        {
            Flush();
        }
    }

    public void Dispose()
    {
        Flush();
        _stream.Dispose();
    }

    private void Separate()
    {
        if (_column++ > 0)
        {
            _buffer[_used++] = (byte)',';
        }
    }

    private void Raw(string text) => _used += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_used));

    private void Format<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(_buffer.AsSpan(_used), out int written, format, CultureInfo.InvariantCulture);
        _used += written;
    }

    private void Flush()
    {
        _stream.Write(_buffer, 0, _used);
        _used = 0;
    }
}

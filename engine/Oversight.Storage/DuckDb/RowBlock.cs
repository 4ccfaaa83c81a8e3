using System.Runtime.InteropServices;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>Up to 2,048 rows, column by column as DuckDB holds them, which <see cref="RowFeed"/> hands to a statement.</summary>
/// <remarks>
/// For one thread at a time. A cell is set once; one that is not set has no defined value. Filled again and again, it allocates nothing.
/// </remarks>
public sealed unsafe class RowBlock : IDisposable
{
    /// <summary>Rows that fit.</summary>
    public const int Capacity = 2048;

    private const int Segment = 1 << 16;
    private const int ValidityBytes = Capacity / 8;
    private const int Alignment = 64;

    private readonly byte*[] _data;
    private readonly int[] _widths;
    private readonly bool[] _hasNull;
    private readonly List<nint> _segments = [];
    private byte* _memory;
    private byte* _text;
    private int _textLeft;
    private int _segmentsUsed;

    /// <summary>An empty block.</summary>
    /// <param name="columns">Its columns.</param>
    public RowBlock(IReadOnlyList<RowColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _widths = [.. columns.Select(column => column.Width)];
        _hasNull = new bool[columns.Count];
        _data = new byte*[columns.Count];
        _memory = (byte*)NativeMemory.AlignedAlloc((nuint)_widths.Sum(Bytes), Alignment);
        byte* next = _memory;
        for (var i = 0; i < _data.Length; i++)
        {
            _data[i] = next;
            new Span<byte>(Validity(i), ValidityBytes).Fill(byte.MaxValue);
            next += Bytes(_widths[i]);
        }
    }

    /// <summary>Rows that it holds; the caller counts them.</summary>
    public int Count { get; set; }

    /// <summary>Sets a text of UTF-8, which is copied.</summary>
    public void SetText(int column, int row, ReadOnlySpan<byte> text) => At<RowText>(column, row) = new RowText(text, text.Length > RowText.InPlace ? Copy(text) : null);

    /// <summary>Sets a text that is kept for good.</summary>
    public void SetText(int column, int row, RowText text) => At<RowText>(column, row) = text;

    /// <summary>Sets a whole number, or hundredths.</summary>
    public void SetInt32(int column, int row, int value) => At<int>(column, row) = value;

    /// <summary>Sets a real number.</summary>
    public void SetDouble(int column, int row, double value) => At<double>(column, row) = value;

    /// <summary>Sets a day.</summary>
    public void SetDate(int column, int row, DateOnly value) => At<int>(column, row) = value.DayNumber - Epoch;

    /// <summary>Sets a truth value.</summary>
    public void SetBool(int column, int row, bool value) => At<byte>(column, row) = value ? (byte)1 : (byte)0;

    /// <summary>Sets NULL.</summary>
    public void SetNull(int column, int row)
    {
        _hasNull[column] = true;
        Validity(column)[row >> 6] &= ~(1UL << (row & 63));
        if (_widths[column] == RowText.Size)
        {
            // DuckDB may look at a text's length before it asks whether there is one.
            At<RowText>(column, row) = default;
        }
    }

    /// <summary>Empties the block.</summary>
    public void Clear()
    {
        Count = 0;
        for (var i = 0; i < _data.Length; i++)
        {
            if (_hasNull[i])
            {
                new Span<byte>(Validity(i), ValidityBytes).Fill(byte.MaxValue);
                _hasNull[i] = false;
            }
        }

        (_segmentsUsed, _textLeft) = (0, 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMemory.AlignedFree(_memory);
        _memory = null;
        foreach (nint segment in _segments)
        {
            NativeMemory.Free((void*)segment);
        }

        _segments.Clear();
        for (var i = 0; i < _data.Length; i++)
        {
            _data[i] = null;
        }
    }

    /// <summary>Copies all but the long texts into a chunk that a statement reads; the block must stay as it is until the statement asks for more.</summary>
    internal void CopyTo(nint chunk)
    {
        for (var i = 0; i < _data.Length; i++)
        {
            nint vector = NativeMethods.duckdb_given_chunk_get_vector(chunk, (ulong)i);
            new Span<byte>(_data[i], Count * _widths[i]).CopyTo(new Span<byte>(NativeMethods.duckdb_vector_get_data(vector), Count * _widths[i]));
            if (_hasNull[i])
            {
                NativeMethods.duckdb_vector_ensure_validity_writable(vector);
                new Span<byte>(Validity(i), ValidityBytes).CopyTo(new Span<byte>(NativeMethods.duckdb_vector_get_validity(vector), ValidityBytes));
            }
        }

        NativeMethods.duckdb_given_chunk_set_size(chunk, (ulong)Count);
    }

    private static int Epoch { get; } = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    private static int Bytes(int width) => (width * Capacity) + ValidityBytes;

    private ulong* Validity(int column) => (ulong*)(_data[column] + (_widths[column] * Capacity));

    private ref T At<T>(int column, int row)
        where T : unmanaged
    {
        byte* data = _data[column];
        if ((uint)row >= Capacity || _widths[column] != sizeof(T) || data is null)
        {
            throw new ArgumentException($"Column {column} has no cell {row} of {sizeof(T)} bytes.");
        }

        return ref ((T*)data)[row];
    }

    private byte* Copy(ReadOnlySpan<byte> text)
    {
        if (text.Length > _textLeft)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, Segment);
            if (_segmentsUsed == _segments.Count)
            {
                _segments.Add((nint)NativeMemory.Alloc(Segment));
            }

            _text = (byte*)_segments[_segmentsUsed++];
            _textLeft = Segment;
        }

        byte* place = _text;
        text.CopyTo(new Span<byte>(place, text.Length));
        _text += text.Length;
        _textLeft -= text.Length;
        return place;
    }
}

using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Oversight.Contracts.Facts;

/// <summary>
/// Reads one column of a batch where it lies, in DuckDB's vectors or in Arrow's arrays, without copying or allocating.
/// </summary>
/// <remarks>
/// The view does not own the memory: it is valid until its batch is disposed, and so are the spans it returns. Reading is
/// safe from any thread. Rows are counted from 0; a row outside 0 ≤ row &lt; <see cref="Length"/>, or a getter that does not
/// fit the column's width, reads foreign memory in a release build (a debug build stops). The value of a null row is
/// undefined: ask <see cref="IsNull"/> first. The default value is a missing column of length 0.
/// </remarks>
public readonly unsafe struct ColumnView
{
    private readonly byte* values;
    private readonly byte* validity;
    private readonly byte* text;
    private readonly int offset;

    /// <summary>Describes a column in native or pinned memory.</summary>
    /// <param name="layout">How the values lie.</param>
    /// <param name="length">Rows, 0 or more.</param>
    /// <param name="width">
    /// Bytes of one value (<see cref="ColumnLayout.Fixed"/>), of one offset, 4 or 8 (<see cref="ColumnLayout.ArrowText"/>),
    /// 16 for <see cref="ColumnLayout.DuckText"/>, else 0.
    /// </param>
    /// <param name="values">Values, offsets or bits of element 0, before <paramref name="offset"/> is applied.</param>
    /// <param name="validity">One bit a row, lowest first, 1 = not null; a null pointer when no row is null.</param>
    /// <param name="offset">Elements to skip in every buffer, Arrow's <c>offset</c>; 0 for DuckDB.</param>
    /// <param name="text">The text buffer of <see cref="ColumnLayout.ArrowText"/>, else a null pointer.</param>
    public ColumnView(
        ColumnLayout layout, int length, int width, void* values, byte* validity, int offset = 0, byte* text = null)
    {
        Layout = layout;
        Length = length;
        Width = width;
        this.values = layout == ColumnLayout.ArrowBits ? (byte*)values : (byte*)values + ((long)offset * width);
        this.validity = validity;
        this.text = text;
        this.offset = offset;
    }

    /// <summary>How the values lie in memory.</summary>
    public ColumnLayout Layout { get; }

    /// <summary>Rows in the batch.</summary>
    public int Length { get; }

    /// <summary>Bytes of one value or one offset; see the constructor.</summary>
    public int Width { get; }

    /// <summary>Whether any row may be null: false lets a loop skip the look at each row.</summary>
    public bool MayBeNull
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => validity != null || Layout == ColumnLayout.Missing;
    }

    /// <summary>A column that is null in each of its rows.</summary>
    /// <param name="length">Rows, 0 or more.</param>
    public static ColumnView Missing(int length) => new(ColumnLayout.Missing, length, 0, null, null);

    /// <summary>Whether the row holds no value; always true for <see cref="ColumnLayout.Missing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNull(int row)
    {
        Debug.Assert((uint)row < (uint)Length, "row outside the batch");
        if (validity == null)
        {
            return Layout == ColumnLayout.Missing;
        }

        return !Bit(validity, row + offset);
    }

    /// <summary>A boolean, of one byte in DuckDB and one bit in Arrow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Bool(int row) => Layout == ColumnLayout.ArrowBits ? Bit(values, row + offset) : Byte(row) != 0;

    /// <summary>An unsigned 8-bit number (UTINYINT), 0–255.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Byte(int row) => Value<byte>(row);

    /// <summary>A signed 32-bit number (INTEGER), or a DATE in days since 1970-01-01.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int32(int row) => Value<int>(row);

    /// <summary>A signed 64-bit number (BIGINT), or a TIMESTAMP in microseconds since 1970-01-01.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Int64(int row) => Value<long>(row);

    /// <summary>A 64-bit floating-point number (DOUBLE).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Double(int row) => Value<double>(row);

    /// <summary>A text's UTF-8 bytes, in place; empty for an empty text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Utf8(int row)
    {
        Debug.Assert((uint)row < (uint)Length, "row outside the batch");
        if (Layout == ColumnLayout.DuckText)
        {
            const int Inline = 12;
            var cell = values + ((nint)row * 16);
            var size = *(int*)cell;
            return new ReadOnlySpan<byte>(size <= Inline ? cell + 4 : *(byte**)(cell + 8), size);
        }

        return ArrowUtf8(row);
    }

    /// <summary>All values at once, for vectorised loops; those of null rows are undefined.</summary>
    /// <typeparam name="T">A type of exactly <see cref="Width"/> bytes.</typeparam>
    /// <exception cref="InvalidOperationException">The column is not fixed, or of another width.</exception>
    public ReadOnlySpan<T> Values<T>()
        where T : unmanaged
    {
        if (Layout != ColumnLayout.Fixed || Width != sizeof(T))
        {
            throw new InvalidOperationException(
                $"A {Layout} column of width {Width} cannot be read as {typeof(T).Name} ({sizeof(T)} bytes).");
        }

        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AsRef<T>(values), Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Bit(byte* bits, int index) => (bits[index >> 3] >> (index & 7) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Value<T>(int row)
        where T : unmanaged
    {
        Debug.Assert((uint)row < (uint)Length, "row outside the batch");
        Debug.Assert(Layout == ColumnLayout.Fixed && Width == sizeof(T), "getter of another width than the column");
        return ((T*)values)[row];
    }

    private ReadOnlySpan<byte> ArrowUtf8(int row)
    {
        Debug.Assert(Layout == ColumnLayout.ArrowText, "not a text column");
        if (Width == sizeof(int))
        {
            var starts = (int*)values;
            return new ReadOnlySpan<byte>(text + starts[row], starts[row + 1] - starts[row]);
        }

        var ends = (long*)values;
        return new ReadOnlySpan<byte>(text + ends[row], checked((int)(ends[row + 1] - ends[row])));
    }
}

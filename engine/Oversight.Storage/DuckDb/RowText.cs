using System.Runtime.InteropServices;
using System.Text;

namespace Oversight.Storage.DuckDb;

/// <summary>A text as DuckDB's vectors hold it: up to 12 bytes of UTF-8 in place, a longer one by its address.</summary>
/// <remarks>The layout is that of <c>duckdb_string_t</c> in <c>duckdb.h</c>.</remarks>
[StructLayout(LayoutKind.Explicit, Size = Size)]
public readonly unsafe struct RowText
{
    internal const int Size = 16;

    /// <summary>Bytes of the longest text that is held in place.</summary>
    internal const int InPlace = 12;

    [FieldOffset(0)]
    private readonly uint _length;

    [FieldOffset(4)]
    private readonly uint _prefix;

    [FieldOffset(8)]
    private readonly nint _address;

    /// <summary>A text of at most <see cref="InPlace"/> bytes, or one that lies at <paramref name="longText"/> for as long as it is used.</summary>
    internal RowText(ReadOnlySpan<byte> text, byte* longText)
    {
        _length = (uint)text.Length;
        fixed (uint* prefix = &_prefix)
        {
            if (text.Length <= InPlace)
            {
                text.CopyTo(new Span<byte>(prefix, InPlace));
            }
            else
            {
                text[..sizeof(uint)].CopyTo(new Span<byte>(prefix, sizeof(uint)));
                _address = (nint)longText;
            }
        }
    }

    /// <summary>A text that is used again and again; it is kept until the process ends.</summary>
    public static RowText Keep(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length <= InPlace)
        {
            return new RowText(bytes, null);
        }

        byte* kept = (byte*)NativeMemory.Alloc((nuint)bytes.Length);
        bytes.CopyTo(new Span<byte>(kept, bytes.Length));
        return new RowText(bytes, kept);
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Oversight.Storage.Datasets;

/// <summary>Writes the copy of a part that DuckDB reads in its stead.</summary>
/// <remarks>
/// CSV in UTF-8, LF, no header, only the columns asked for, quoted where needed, then two more: <c>mark</c> as in
/// <see cref="CopyMarks"/>, and <c>line</c>, the one on which the record begins.
/// </remarks>
internal sealed class CopyWriter(string path) : IDisposable
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n"u8);

    private readonly BufferedStream stream = new(File.Create(path), 1024 * 1024);

    /// <summary>Writes a field; none of the record may follow <see cref="End"/>.</summary>
    /// <param name="value">UTF-8; empty is null.</param>
    internal void Field(ReadOnlySpan<byte> value)
    {
        // A blank at either end would make DuckDB look for a quote behind it; a byte-order mark would be lost at the copy's start.
        if (!value.IsEmpty && (value[0] == ' ' || value[^1] == ' ' || value.StartsWith("\uFEFF"u8) || value.IndexOfAny(Special) >= 0))
        {
            Quoted(value);
        }
        else
        {
            stream.Write(value);
        }

        stream.WriteByte((byte)',');
    }

    /// <summary>Ends a record.</summary>
    internal void End(string mark, long line)
    {
        Span<byte> end = stackalloc byte[64];
        var length = Encoding.UTF8.GetBytes(mark, end);
        end[length++] = (byte)',';
        _ = line.TryFormat(end[length..], out var digits, provider: CultureInfo.InvariantCulture);
        length += digits;
        end[length++] = (byte)'\n';
        stream.Write(end[..length]);
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private void Quoted(ReadOnlySpan<byte> value)
    {
        stream.WriteByte((byte)'"');
        while (value.IndexOf((byte)'"') is var quote and >= 0)
        {
            stream.Write(value[..(quote + 1)]);
            stream.WriteByte((byte)'"');
            value = value[(quote + 1)..];
        }

        stream.Write(value);
        stream.WriteByte((byte)'"');
    }
}

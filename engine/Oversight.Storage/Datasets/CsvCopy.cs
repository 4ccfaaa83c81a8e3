using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Oversight.Storage.Datasets;

/// <summary>Writes an irregular CSV file anew so that DuckDB reads it without surprises.</summary>
/// <remarks>
/// UTF-8, LF, no header, only the columns asked for, quoted where needed, then two more: <c>mark</c> says what is wrong with
/// the record, <c>line</c> on which physical line it began. Every record of the file, sound or not, becomes one of the copy.
/// </remarks>
internal static class CsvCopy
{
    /// <summary>The mark of a record whose quotes are wrong; its fields are null.</summary>
    internal const string Malformed = "Q";

    /// <summary>The mark of a record longer than <see cref="CsvScanner.MaximumRecord"/>; its fields are null.</summary>
    internal const string TooLong = "L";

    /// <summary>The mark of a record with another number of fields than the header, followed by that number; its fields are null.</summary>
    internal const string FieldCount = "F";

    /// <summary>
    /// The mark of a record with a value that is not valid in the encoding, followed by the first such value's place among
    /// the columns asked for, from 1.
    /// </summary>
    internal const string Encoding = "E";

    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n"u8);

    /// <summary>Writes the copy.</summary>
    /// <param name="source">The file.</param>
    /// <param name="target">The copy, which is overwritten.</param>
    /// <param name="header">The file's header.</param>
    /// <param name="columns">Places of the columns asked for, from 0.</param>
    /// <param name="encoding">The file's encoding.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <returns>Records, and how many of them are not valid in the encoding.</returns>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="DatasetException">A record does not end.</exception>
    internal static (long Records, long Undecodable) Write(
        string source, string target, CsvHeader header, IReadOnlyList<int> columns, DatasetEncoding encoding, CancellationToken cancellationToken)
    {
        using var reader = new CsvRecordReader(File.OpenRead(source), Path.GetFileName(source));
        using var writer = new BufferedStream(File.Create(target), 1024 * 1024);
        var decoder = encoding == DatasetEncoding.Utf8 ? null : DatasetEncodings.Of(encoding);
        var records = 0L;
        var undecodable = 0L;
        _ = reader.Read();
        while (reader.Read())
        {
            if ((++records & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var tooLong = reader.Length > CsvScanner.MaximumRecord;
            var sound = reader.FieldCount == header.Names.Count && !reader.Malformed && !tooLong;
            var firstBad = FirstUndecodable(reader, columns, decoder, out var any);
            undecodable += any ? 1 : 0;
            var mark = reader.Malformed ? Malformed
                : tooLong ? TooLong
                : !sound ? FieldCount + reader.FieldCount
                : firstBad > 0 ? Encoding + firstBad
                : "";
            foreach (var column in columns)
            {
                if (sound)
                {
                    WriteField(writer, reader.Value(column), decoder, firstBad > 0);
                }

                writer.WriteByte((byte)',');
            }

            writer.Write(System.Text.Encoding.UTF8.GetBytes($"{mark},{reader.Line}\n"));
        }

        return (records, undecodable);
    }

    private static int FirstUndecodable(CsvRecordReader reader, IReadOnlyList<int> columns, Encoding? decoder, out bool any)
    {
        var first = 0;
        any = false;
        for (var field = 0; field < reader.FieldCount; field++)
        {
            if (IsValid(reader.Value(field), decoder))
            {
                continue;
            }

            any = true;
            for (var i = 0; first == 0 && i < columns.Count; i++)
            {
                first = columns[i] == field ? i + 1 : 0;
            }
        }

        return first;
    }

    private static bool IsValid(ReadOnlySpan<byte> value, Encoding? decoder) =>
        decoder is null
            ? Utf8.IsValid(value)
            : Ascii.IsValid(value) || decoder.GetBytes(decoder.GetString(value)).AsSpan().SequenceEqual(value);

    private static void WriteField(Stream writer, ReadOnlySpan<byte> value, Encoding? decoder, bool lossy)
    {
        if ((decoder is not null || lossy) && !Ascii.IsValid(value))
        {
            value = System.Text.Encoding.UTF8.GetBytes((decoder ?? System.Text.Encoding.UTF8).GetString(value));
        }

        // A blank at either end would make DuckDB look for a quote behind it; a byte-order mark would be lost at the copy's start.
        if (!value.IsEmpty && value[0] != ' ' && value[^1] != ' ' && value.IndexOfAny(Special) < 0 && !value.StartsWith("\uFEFF"u8))
        {
            writer.Write(value);
            return;
        }

        if (value.IsEmpty)
        {
            return;
        }

        writer.WriteByte((byte)'"');
        while (value.IndexOf((byte)'"') is var quote and >= 0)
        {
            writer.Write(value[..(quote + 1)]);
            writer.WriteByte((byte)'"');
            value = value[(quote + 1)..];
        }

        writer.Write(value);
        writer.WriteByte((byte)'"');
    }
}

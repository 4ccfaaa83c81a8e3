using System.Text;
using System.Text.Unicode;

namespace Oversight.Storage.Datasets;

/// <summary>Writes an irregular CSV file anew so that DuckDB reads it without surprises.</summary>
/// <remarks>Every record of the file, sound or not, becomes one of the copy.</remarks>
internal static class CsvCopy
{
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
        using var writer = new CopyWriter(target);
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
            var mark = reader.Malformed ? CopyMarks.Malformed
                : tooLong ? CopyMarks.TooLong
                : !sound ? CopyMarks.FieldCount + reader.FieldCount
                : firstBad > 0 ? CopyMarks.Encoding + firstBad
                : "";
            foreach (var column in columns)
            {
                writer.Field(sound ? Decoded(reader.Value(column), decoder, firstBad > 0) : default);
            }

            writer.End(mark, reader.Line);
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

    private static ReadOnlySpan<byte> Decoded(ReadOnlySpan<byte> value, Encoding? decoder, bool lossy) =>
        (decoder is not null || lossy) && !Ascii.IsValid(value)
            ? Encoding.UTF8.GetBytes((decoder ?? Encoding.UTF8).GetString(value))
            : value;
}

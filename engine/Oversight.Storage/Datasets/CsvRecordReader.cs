using System.Buffers;
using Oversight.Contracts;

namespace Oversight.Storage.Datasets;

/// <summary>Reads CSV record by record: slower than DuckDB, but exact about every oddity and where it stands.</summary>
/// <remarks>
/// RFC 4180, and beyond it: CR LF and LF may mix; a quote within an unquoted field and a lone CR are text; blank lines are
/// skipped. Text after a closing quote and a quote that is never closed make the record malformed.
/// </remarks>
internal sealed class CsvRecordReader : IDisposable
{
    /// <summary>A record longer than this is no record but a quote that was never closed.</summary>
    internal const int MaximumBytes = 64 * 1024 * 1024;

    private static readonly SearchValues<byte> Ends = SearchValues.Create(",\n\r"u8);

    private readonly Stream stream;
    private readonly string file;
    private readonly ArrayBufferWriter<byte> unescaped = new(256);
    private Field[] fields = new Field[64];
    private byte[] buffer;
    private int start;
    private int end;
    private bool exhausted;
    private long consumed;

    internal CsvRecordReader(Stream stream, string file, int bufferBytes = 1024 * 1024)
    {
        this.stream = stream;
        this.file = file;
        buffer = new byte[bufferBytes];
        Fill();
        if (buffer.AsSpan(0, end).StartsWith("\uFEFF"u8))
        {
            start = 3;
            consumed = 3;
        }
    }

    /// <summary>Fields of the record.</summary>
    internal int FieldCount { get; private set; }

    /// <summary>Whether its quotes are wrong.</summary>
    internal bool Malformed { get; private set; }

    /// <summary>The physical line on which it begins, from 1.</summary>
    internal long Line { get; private set; }

    /// <summary>Physical lines up to its end.</summary>
    internal long Lines { get; private set; }

    /// <summary>Bytes up to its end.</summary>
    internal long Offset => consumed;

    /// <summary>Its bytes, without the line end.</summary>
    internal int Length { get; private set; }

    /// <summary>Whether it ends with CR LF.</summary>
    internal bool EndsWithCarriageReturn { get; private set; }

    /// <summary>Goes to the next record that is not blank.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="DatasetException">The record is longer than <see cref="MaximumBytes"/>.</exception>
    internal bool Read()
    {
        while (true)
        {
            var length = Parse(buffer.AsSpan(start, end - start));
            if (length < 0)
            {
                Fill();
                continue;
            }

            if (length == 0)
            {
                return false;
            }

            var record = buffer.AsSpan(start, length);
            Line = Lines + 1;
            Lines += record.Count((byte)'\n');
            for (var i = 0; i < FieldCount; i++)
            {
                fields[i].Start += start;
            }

            start += length;
            consumed += length;
            Length = length - (record[^1] != '\n' ? 0 : EndsWithCarriageReturn ? 2 : 1);
            var blank = FieldCount == 1 && fields[0] is { Length: 0, Quoted: false };
            if (!blank)
            {
                return true;
            }
        }
    }

    /// <summary>A field's text without its quotes; valid until the next call of this or <see cref="Read"/>.</summary>
    internal ReadOnlySpan<byte> Value(int field)
    {
        ref readonly var place = ref fields[field];
        ReadOnlySpan<byte> text = buffer.AsSpan(place.Start, place.Length);
        if (!place.Escaped)
        {
            return text;
        }

        unescaped.ResetWrittenCount();
        while (text.IndexOf((byte)'"') is var quote and >= 0)
        {
            unescaped.Write(text[..(quote + 1)]);
            text = text[Math.Min(quote + 2, text.Length)..];
        }

        unescaped.Write(text);
        return unescaped.WrittenSpan;
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    // The record's length with its line end; 0 at the end of the file; -1 when the buffer must be filled first.
    private int Parse(ReadOnlySpan<byte> text)
    {
        FieldCount = 0;
        Malformed = false;
        EndsWithCarriageReturn = false;
        if (text.IsEmpty)
        {
            return exhausted ? 0 : -1;
        }

        var at = 0;
        while (true)
        {
            var field = new Field { Start = at };
            if (at < text.Length && text[at] == '"')
            {
                field.Quoted = true;
                field.Start = ++at;
                if (!SkipQuoted(text, ref at, ref field))
                {
                    return -1;
                }
            }

            var from = at;
            while (true)
            {
                var found = text[at..].IndexOfAny(Ends);
                at = found < 0 ? text.Length : at + found;
                if (at == text.Length || text[at] != '\r' || (at + 1 < text.Length && text[at + 1] == '\n'))
                {
                    break;
                }

                if (at + 1 == text.Length && !exhausted)
                {
                    return -1;
                }

                at++;
            }

            if (at == text.Length && !exhausted)
            {
                return -1;
            }

            if (!field.Quoted)
            {
                field.Length = at - field.Start;
            }
            else if (at > from)
            {
                Malformed = true;
            }

            Add(field);
            if (at == text.Length)
            {
                return at;
            }

            switch (text[at])
            {
                case (byte)',':
                    at++;
                    continue;
                case (byte)'\r':
                    EndsWithCarriageReturn = true;
                    return at + 2;
                default:
                    return at + 1;
            }
        }
    }

    // From behind the opening quote to behind the closing one; false when the buffer ends before.
    private bool SkipQuoted(ReadOnlySpan<byte> text, ref int at, ref Field field)
    {
        while (true)
        {
            var found = text[at..].IndexOf((byte)'"');
            if (found < 0)
            {
                field.Length = text.Length - field.Start;
                at = text.Length;
                Malformed = true;
                return exhausted;
            }

            at += found + 1;
            if (at == text.Length && !exhausted)
            {
                return false;
            }

            if (at == text.Length || text[at] != '"')
            {
                field.Length = at - 1 - field.Start;
                return true;
            }

            field.Escaped = true;
            at++;
        }
    }

    private void Add(Field field)
    {
        if (FieldCount == fields.Length)
        {
            Array.Resize(ref fields, fields.Length * 2);
        }

        fields[FieldCount++] = field;
    }

    private void Fill()
    {
        var rest = end - start;
        if (start > 0)
        {
            buffer.AsSpan(start, rest).CopyTo(buffer);
        }
        else if (rest == buffer.Length)
        {
            if (buffer.Length >= MaximumBytes)
            {
                throw new DatasetException(new LocalText(
                    $"{file}：第{Lines + 1}行起的一条记录超过64 MiB，可能缺少右引号；请改正该行。",
                    $"{file}: the record that begins on line {Lines + 1} is longer than 64 MiB, a closing quote may be missing; mend that line."));
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }

        start = 0;
        end = rest;
        var read = stream.ReadAtLeast(buffer.AsSpan(end), buffer.Length - end, throwOnEndOfStream: false);
        exhausted = read < buffer.Length - end;
        end += read;
    }

    private struct Field
    {
        public int Start;
        public int Length;
        public bool Quoted;
        public bool Escaped;
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text.Unicode;

namespace Oversight.Storage.Datasets.Csv;

/// <summary>
/// Goes over a CSV file once, 64 bytes at a time, hashes it and finds out whether it is regular; or finds the physical lines
/// of given records of a regular file.
/// </summary>
/// <remarks>
/// Bit masks of quotes, commas and line ends, as simdjson does (Langdale and Lemire 2019): the running exclusive-or over the
/// quote bits tells what is inside quotes.
/// </remarks>
internal sealed class CsvScanner
{
    /// <summary>Bytes of the longest regular record.</summary>
    internal const int MaximumRecord = 1024 * 1024;

    private readonly CsvHeader header;
    private readonly long[] wanted;
    private readonly long[] lines;
    private int found;

    // State between blocks. Masks have bit 0 set or not.
    private ulong insideQuotes;
    private ulong afterBreak = 1;
    private ulong afterClosing;
    private ulong afterReturn;
    private int commas;
    private long records;
    private long position;
    private long recordStart;
    private long physicalLines;
    private long recordLine;
    private bool regular = true;

    private CsvScanner(CsvHeader header, long[] wanted)
    {
        this.header = header;
        this.wanted = wanted;
        lines = new long[wanted.Length];
        position = recordStart = header.Rows;
        physicalLines = header.Lines;
        recordLine = physicalLines + 1;
    }

    /// <summary>Hashes the file and finds out whether it is regular.</summary>
    /// <param name="path">The file.</param>
    /// <param name="header">Its header.</param>
    /// <param name="cancellationToken">Stops the scan.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static CsvShape Scan(string path, CsvHeader header, CancellationToken cancellationToken)
    {
        var scanner = new CsvScanner(header, []);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        scanner.Run(path, hash, cancellationToken);
        return new CsvShape(scanner.regular, scanner.records, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The physical lines, the file's first being 1, on which records of a regular file begin.</summary>
    /// <param name="path">The file.</param>
    /// <param name="header">Its header.</param>
    /// <param name="records">Records in ascending order, the first after the header being 0.</param>
    /// <param name="cancellationToken">Stops the scan.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static long[] FindLines(string path, CsvHeader header, long[] records, CancellationToken cancellationToken)
    {
        var scanner = new CsvScanner(header, records);
        scanner.Run(path, hash: null, cancellationToken);
        return scanner.lines;
    }

    private void Run(string path, IncrementalHash? hash, CancellationToken cancellationToken)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        if (hash is not null)
        {
            HashStart(file, hash);
        }

        var buffer = new byte[MaximumRecord];
        var kept = 0;
        var offset = header.Rows;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = RandomAccess.Read(file, buffer.AsSpan(kept), offset);
            hash?.AppendData(buffer, kept, read);
            offset += read;
            var text = buffer.AsSpan(0, kept + read);
            if (!regular)
            {
                if (read == 0)
                {
                    return;
                }

                kept = 0;
                continue;
            }

            // Whole lines only, so that no character is cut in two.
            var cut = read == 0 ? text.Length : text.LastIndexOf((byte)'\n') + 1;
            if (cut == 0 && text.Length == buffer.Length)
            {
                regular = false;
            }
            else
            {
                Take(text[..cut], last: read == 0);
            }

            if (read == 0)
            {
                return;
            }

            text[cut..].CopyTo(buffer);
            kept = regular ? text.Length - cut : 0;
        }
    }

    private void HashStart(Microsoft.Win32.SafeHandles.SafeFileHandle file, IncrementalHash hash)
    {
        var start = new byte[header.Rows];
        for (var done = 0; done < start.Length;)
        {
            var read = RandomAccess.Read(file, start.AsSpan(done), done);
            if (read == 0)
            {
                throw new EndOfStreamException();
            }

            done += read;
        }

        hash.AppendData(start);
    }

    private void Take(ReadOnlySpan<byte> text, bool last)
    {
        regular = Utf8.IsValid(text);
        while (text.Length >= 64)
        {
            Block(ref MemoryMarshal.GetReference(text), ulong.MaxValue);
            text = text[64..];
        }

        if (text.Length > 0)
        {
            Span<byte> padded = stackalloc byte[64];
            padded.Clear();
            text.CopyTo(padded);
            Block(ref padded[0], ulong.MaxValue >> (64 - text.Length));
            position += text.Length - 64;
        }

        if (last)
        {
            regular &= insideQuotes == 0 && afterReturn == 0;
            if (position > recordStart)
            {
                EndRecord(position, 0);
            }
        }
    }

    private void Block(ref byte text, ulong valid)
    {
        var low = Vector256.LoadUnsafe(ref text);
        var high = Vector256.LoadUnsafe(ref text, 32);
        var quote = Mask(low, high, (byte)'"');
        var comma = Mask(low, high, (byte)',');
        var feed = Mask(low, high, (byte)'\n');
        var carriage = Mask(low, high, (byte)'\r');

        var inside = quote;
        for (var shift = 1; shift < 64; shift <<= 1)
        {
            inside ^= inside << shift;
        }

        inside ^= insideQuotes;
        var opening = quote & inside;
        var closing = quote & ~inside;
        var ends = feed & ~inside;
        var separators = comma & ~inside;
        var returns = carriage & ~inside;

        // A quote opens only behind a separator (or as the second of a doubled one) and closes only before one.
        var odd = opening & ~(((comma | feed | quote) << 1) | afterBreak);
        odd |= ((closing << 1) | afterClosing) & ~(comma | feed | carriage | quote) & valid;
        var afterReturns = (returns << 1) | afterReturn;
        odd |= header.CarriageReturns ? (ends ^ afterReturns) & valid : returns;
        regular &= odd == 0;

        var done = 0UL;
        for (var rest = ends; rest != 0; rest &= rest - 1)
        {
            var at = BitOperations.TrailingZeroCount(rest);
            var upTo = rest ^ (rest - 1);
            commas += BitOperations.PopCount(separators & upTo & ~done);
            physicalLines += BitOperations.PopCount(feed & upTo & ~done);
            done = upTo;
            EndRecord(position + at, 1);
        }

        commas += BitOperations.PopCount(separators & ~done);
        physicalLines += BitOperations.PopCount(feed & ~done);

        // What the last valid byte leaves behind; a block that is not full ends a line or the file.
        insideQuotes = (ulong)((long)inside >> 63);
        afterBreak = (comma | feed | quote) >> 63;
        afterClosing = closing >> 63;
        afterReturn = returns >> 63;
        if (valid != ulong.MaxValue)
        {
            var length = BitOperations.PopCount(valid);
            afterBreak = ((comma | feed | quote) >> (length - 1)) & 1;
            afterClosing = (closing >> (length - 1)) & 1;
            afterReturn = (returns >> (length - 1)) & 1;
        }

        position += 64;
    }

    private void EndRecord(long end, int feed)
    {
        var length = end - recordStart - (header.CarriageReturns ? feed : 0);
        if (length > 0 || commas > 0)
        {
            if (found < wanted.Length && wanted[found] == records)
            {
                lines[found++] = recordLine;
            }

            records++;
            regular &= commas == header.Names.Count - 1 && length <= MaximumRecord;
        }

        commas = 0;
        recordStart = end + feed;
        recordLine = physicalLines + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mask(Vector256<byte> low, Vector256<byte> high, byte value)
    {
        var wantedByte = Vector256.Create(value);
        return Vector256.Equals(low, wantedByte).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(high, wantedByte).ExtractMostSignificantBits() << 32);
    }
}

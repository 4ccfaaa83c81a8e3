using System.Buffers.Binary;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>
/// Makes DuckDB read the texts of a Parquet file as bytes. As texts it refuses the whole file for one that is not UTF-8, where
/// the contract rejects its row.
/// </summary>
/// <remarks>
/// The footer's schema (parquet.thrift, written in Thrift's compact protocol) says of a column of bytes that it is text in the
/// fields 6 (<c>converted_type</c> UTF8) and 10 (<c>logicalType</c> STRING). A field's number is written as its distance from the
/// one before, so moving the first of the two away makes it and all behind it unknown fields, which readers skip. No byte is
/// added or taken away.
/// </remarks>
internal static class ParquetTexts
{
    // The greatest distance that fits beside a field's type; past every field that the schema knows.
    private const byte Farthest = 0xF0;

    private static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>Copies a file with its columns of text declared as bytes; texts within lists stay as they are.</summary>
    /// <exception cref="InvalidDataException">The footer is not as the format has it.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    internal static void CopyAsBytes(string source, string target)
    {
        using (var from = File.OpenRead(source))
        using (var to = File.Create(target))
        {
            from.CopyTo(to);
        }

        using var file = new FileStream(target, FileMode.Open, FileAccess.ReadWrite);
        Span<byte> end = stackalloc byte[8];
        file.Seek(-end.Length, SeekOrigin.End);
        file.ReadExactly(end);
        var length = BinaryPrimitives.ReadInt32LittleEndian(end);
        if (!end[4..].SequenceEqual(Magic) || length <= 0 || length > file.Length - end.Length)
        {
            throw new InvalidDataException("The Parquet footer is damaged.");
        }

        var footer = new byte[length];
        file.Seek(-end.Length - length, SeekOrigin.End);
        file.ReadExactly(footer);
        Redeclare(footer);
        file.Seek(-end.Length - length, SeekOrigin.End);
        file.Write(footer);
    }

    private static void Redeclare(byte[] footer)
    {
        var thrift = new ThriftCursor(footer);
        var field = 0;
        while (thrift.NextField(ref field, out var type, out _))
        {
            if (field != 2)
            {
                thrift.Skip(type);
                continue;
            }

            // The schema is a tree in preorder; the columns are the root's children.
            var elements = thrift.ReadListHeader(out _);
            var within = -1;
            for (var i = 0; i < elements; i++)
            {
                var children = Element(footer, thrift, isColumn: within == 0);
                within = within < 0 ? 0 : Math.Max(0, within - 1) + children;
            }

            return;
        }
    }

    private static int Element(byte[] footer, ThriftCursor thrift, bool isColumn)
    {
        var (field, physical, children, textAt) = (0, -1, 0, -1);
        while (thrift.NextField(ref field, out var type, out var header))
        {
            switch (field)
            {
                case 1:
                    physical = thrift.ReadInt32();
                    continue;
                case 5:
                    children = thrift.ReadInt32();
                    continue;
                case 6:
                    textAt = thrift.ReadInt32() == 0 ? header : textAt;
                    continue;
                case 10:
                    textAt = IsString(thrift) && textAt < 0 ? header : textAt;
                    continue;
                default:
                    thrift.Skip(type);
                    continue;
            }
        }

        if (isColumn && physical == 6 && children == 0 && textAt >= 0)
        {
            footer[textAt] = (byte)((footer[textAt] & 0x0F) | Farthest);
        }

        return children;
    }

    // A union: the number of its one field tells the type.
    private static bool IsString(ThriftCursor thrift)
    {
        var (field, found) = (0, 0);
        while (thrift.NextField(ref field, out var type, out _))
        {
            found = field;
            thrift.Skip(type);
        }

        return found == 1;
    }
}

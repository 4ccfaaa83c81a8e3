namespace Oversight.Storage.Datasets.Sources;

/// <summary>Goes through bytes in Thrift's compact protocol.</summary>
internal sealed class ThriftCursor(byte[] bytes)
{
    private int at;

    /// <summary>Goes to the next field of a struct; false at its end.</summary>
    /// <param name="field">The number of the field before, 0 at first; then this one's.</param>
    /// <param name="type">The field's type.</param>
    /// <param name="header">Where its header byte is.</param>
    /// <exception cref="InvalidDataException">The bytes end, or a header is in the long form, which no Parquet schema needs.</exception>
    internal bool NextField(ref int field, out int type, out int header)
    {
        header = at;
        var first = Byte();
        type = first & 0x0F;
        if (first == 0)
        {
            return false;
        }

        field += first >> 4;
        return first >> 4 > 0 ? true : throw Damaged();
    }

    /// <summary>Reads the number of elements of a list, and their type.</summary>
    internal int ReadListHeader(out int type)
    {
        var first = Byte();
        type = first & 0x0F;
        return first >> 4 == 15 ? (int)Varint() : first >> 4;
    }

    /// <summary>Reads a number.</summary>
    internal int ReadInt32()
    {
        var value = (uint)Varint();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>Passes over a value.</summary>
    internal void Skip(int type)
    {
        switch (type)
        {
            case 1 or 2:
                break;
            case 3:
                at++;
                break;
            case 4 or 5 or 6:
                Varint();
                break;
            case 7:
                at += sizeof(double);
                break;
            case 8:
                var length = (int)Varint();
                at += length;
                break;
            case 9 or 10:
                SkipElements();
                break;
            case 12:
                var field = 0;
                while (NextField(ref field, out var inner, out _))
                {
                    Skip(inner);
                }

                break;
            default:
                throw Damaged();
        }
    }

    private void SkipElements()
    {
        var count = ReadListHeader(out var type);
        for (var i = 0; i < count; i++)
        {
            // Within a list a truth value takes a byte.
            Skip(type is 1 or 2 ? 3 : type);
        }
    }

    private ulong Varint()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw Damaged();
    }

    private byte Byte() => at >= 0 && at < bytes.Length ? bytes[at++] : throw Damaged();

    private static InvalidDataException Damaged() => new("The Parquet footer is damaged.");
}

using System.Text;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>Reads single values out of DuckDB's vectors, for readers of few rows; see ColumnView for many.</summary>
internal static unsafe class VectorReader
{
    private const long MicrosPerDay = 86_400_000_000;

    /// <summary>Whether the row is null.</summary>
    internal static bool IsNull(nint vector, int row)
    {
        var validity = NativeMethods.duckdb_vector_get_validity(vector);
        return validity != null && (validity[row >> 6] >> (row & 63) & 1) == 0;
    }

    /// <summary>The value of a row; null for NULL.</summary>
    /// <exception cref="InvalidCastException">A value outside the range of its .NET type, such as an infinite date.</exception>
    /// <exception cref="NotSupportedException">A type that is not read; cast it in the query.</exception>
    internal static object? Read(TypeInfo type, nint vector, int row)
    {
        if (IsNull(vector, row))
        {
            return null;
        }

        var data = NativeMethods.duckdb_vector_get_data(vector);
        return type.Id switch
        {
            DuckDBType.Boolean => ((byte*)data)[row] != 0,
            DuckDBType.TinyInt => ((sbyte*)data)[row],
            DuckDBType.SmallInt => ((short*)data)[row],
            DuckDBType.Integer => ((int*)data)[row],
            DuckDBType.BigInt => ((long*)data)[row],
            DuckDBType.UnsignedTinyInt => ((byte*)data)[row],
            DuckDBType.UnsignedSmallInt => ((ushort*)data)[row],
            DuckDBType.UnsignedInteger => ((uint*)data)[row],
            DuckDBType.UnsignedBigInt => ((ulong*)data)[row],
            DuckDBType.HugeInt => Wide(((NativeHugeInt*)data)[row]),
            DuckDBType.UnsignedHugeInt => (UInt128)Wide(((NativeHugeInt*)data)[row]),
            DuckDBType.Float => ((float*)data)[row],
            DuckDBType.Double => ((double*)data)[row],
            DuckDBType.Decimal => Decimal(Integer(type, data, row), type.Scale),
            DuckDBType.Varchar => Encoding.UTF8.GetString(Bytes(data, row)),
            DuckDBType.Blob => Bytes(data, row).ToArray(),
            DuckDBType.Enum => type.Dictionary[(int)Integer(type, data, row)],
            DuckDBType.Date => Date(((int*)data)[row]),
            DuckDBType.Time => Time(((long*)data)[row]),
            DuckDBType.Timestamp => Moment(((long*)data)[row], DateTimeKind.Unspecified),
            DuckDBType.TimestampTz => Moment(((long*)data)[row], DateTimeKind.Utc),
            DuckDBType.TimestampSeconds => Moment(checked(((long*)data)[row] * 1_000_000), DateTimeKind.Unspecified),
            DuckDBType.TimestampMilliseconds => Moment(checked(((long*)data)[row] * 1_000), DateTimeKind.Unspecified),
            DuckDBType.TimestampNanoseconds => Moment(((long*)data)[row] / 1_000, DateTimeKind.Unspecified),
            DuckDBType.Interval => Interval(((NativeInterval*)data)[row]),
            DuckDBType.Uuid => Uuid(((NativeHugeInt*)data)[row]),
            DuckDBType.List => List(type, vector, ((NativeListEntry*)data)[row]),
            DuckDBType.Struct => Struct(type, vector, row),
            _ => throw new NotSupportedException(
                $"A column of type {type.Id} is not read; cast it in the query, for example to VARCHAR."),
        };
    }

    private static ReadOnlySpan<byte> Bytes(void* data, int row)
    {
        var cell = (byte*)data + ((nint)row * 16);
        var size = *(int*)cell;
        return new ReadOnlySpan<byte>(size <= 12 ? cell + 4 : *(byte**)(cell + 8), size);
    }

    private static Int128 Wide(NativeHugeInt value) => new((ulong)value.Upper, value.Lower);

    private static Int128 Integer(TypeInfo type, void* data, int row) => type.Stored switch
    {
        DuckDBType.SmallInt => ((short*)data)[row],
        DuckDBType.Integer => ((int*)data)[row],
        DuckDBType.BigInt => ((long*)data)[row],
        DuckDBType.HugeInt => Wide(((NativeHugeInt*)data)[row]),
        DuckDBType.UnsignedTinyInt => ((byte*)data)[row],
        DuckDBType.UnsignedSmallInt => ((ushort*)data)[row],
        DuckDBType.UnsignedInteger => ((uint*)data)[row],
        _ => throw new NotSupportedException($"{type.Id} stored as {type.Stored} is not known."),
    };

    private static decimal Decimal(Int128 digits, int scale)
    {
        var size = Int128.Abs(digits);
        if (size >> 96 != 0 || scale > 28)
        {
            throw new InvalidCastException("A DECIMAL has more digits than .NET's decimal; cast it to DOUBLE or VARCHAR.");
        }

        return new decimal((int)(uint)size, (int)(uint)(size >> 32), (int)(uint)(size >> 64), digits < 0, (byte)scale);
    }

    private static DateOnly Date(int days)
    {
        var day = days + (long)DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)day)
            : throw new InvalidCastException($"The DATE {days} days from 1970-01-01 is outside the years 1–9999.");
    }

    private static TimeOnly Time(long micros) =>
        micros < MicrosPerDay ? new TimeOnly(micros * 10) : throw new InvalidCastException("The TIME 24:00:00 is not read.");

    private static DateTime Moment(long micros, DateTimeKind kind)
    {
        var ticks = (micros * (Int128)10) + DateTime.UnixEpoch.Ticks;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks
            ? new DateTime((long)ticks, kind)
            : throw new InvalidCastException($"The TIMESTAMP {micros} µs from 1970-01-01 is outside the years 1–9999.");
    }

    private static TimeSpan Interval(NativeInterval interval) =>
        interval.Months == 0
            ? TimeSpan.FromDays(interval.Days) + TimeSpan.FromMicroseconds(interval.Micros)
            : throw new InvalidCastException("An INTERVAL with months has no fixed length; cast it to VARCHAR.");

    private static Guid Uuid(NativeHugeInt value)
    {
        // DuckDB flips the top bit, so that its signed order is that of the text.
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, value.Upper ^ long.MinValue);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], value.Lower);
        return new Guid(bytes, bigEndian: true);
    }

    private static Array List(TypeInfo type, nint vector, NativeListEntry entry)
    {
        var child = NativeMethods.duckdb_list_vector_get_child(vector);
        var list = Array.CreateInstance(type.Clr.GetElementType()!, (int)entry.Length);
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Read(type.Children[0], child, (int)entry.Offset + i), i);
        }

        return list;
    }

    private static Dictionary<string, object?> Struct(TypeInfo type, nint vector, int row)
    {
        var fields = new Dictionary<string, object?>(type.Names.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < type.Names.Length; i++)
        {
            fields[type.Names[i]] = Read(type.Children[i], NativeMethods.duckdb_struct_vector_get_child(vector, (ulong)i), row);
        }

        return fields;
    }
}

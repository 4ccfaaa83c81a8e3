using System.Globalization;
using System.Text;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>Gives a prepared statement its parameters' values.</summary>
internal static unsafe class ParameterBinder
{
    /// <summary>Binds parameters by name, or by place where they have none.</summary>
    /// <param name="prepared">The statement.</param>
    /// <param name="parameters">In the order of <c>$1</c>, <c>$2</c>, … or <c>?</c>.</param>
    /// <param name="sql">For messages.</param>
    /// <param name="alone">Whether a parameter that the statement does not use is an error; it is not in a script of several.</param>
    internal static void Bind(PreparedHandle prepared, DuckDBParameterCollection parameters, string sql, bool alone)
    {
        var count = NativeMethods.duckdb_nparams(prepared);
        var place = 0UL;
        foreach (var parameter in (IEnumerable<DuckDBParameter>)parameters)
        {
            place++;
            var index = place;
            var named = parameter.ParameterName.Length > 0;
            var known = named
                ? NativeMethods.duckdb_bind_parameter_index(prepared, out index, parameter.ParameterName) == NativeMethods.State.Success
                : index <= count;
            if (!known)
            {
                if (!alone)
                {
                    continue;
                }

                throw new DuckDBException(
                    $"Invalid Input Error: the statement has no parameter ${(named ? parameter.ParameterName : place.ToString())}", sql);
            }

            using var value = Create(parameter.Value);
            if (value.IsInvalid)
            {
                throw new DuckDBException($"Invalid Input Error: the value of parameter ${index} is refused", sql);
            }

            if (NativeMethods.duckdb_bind_value(prepared, index, value) != NativeMethods.State.Success)
            {
                throw new DuckDBException(Text.FromNative(NativeMethods.duckdb_prepare_error(prepared)), sql);
            }
        }
    }

    private static ValueHandle Create(object? value) => value switch
    {
        null or DBNull => NativeMethods.duckdb_create_null_value(),
        bool x => NativeMethods.duckdb_create_bool(x),
        sbyte x => NativeMethods.duckdb_create_int8(x),
        byte x => NativeMethods.duckdb_create_uint8(x),
        short x => NativeMethods.duckdb_create_int16(x),
        ushort x => NativeMethods.duckdb_create_uint16(x),
        int x => NativeMethods.duckdb_create_int32(x),
        uint x => NativeMethods.duckdb_create_uint32(x),
        long x => NativeMethods.duckdb_create_int64(x),
        ulong x => NativeMethods.duckdb_create_uint64(x),
        float x => NativeMethods.duckdb_create_float(x),
        double x => NativeMethods.duckdb_create_double(x),
        decimal x => Decimal(x),
        string x => Varchar(x),
        Guid x => Varchar(x.ToString()),
        byte[] x => Blob(x),
        DateOnly x => NativeMethods.duckdb_create_date(x.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber),
        DateTime x => NativeMethods.duckdb_create_timestamp((x.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond),
        IEnumerable<string?> x => List([.. x]),
        _ => throw new NotSupportedException($"A parameter of type {value.GetType()} is not bound; pass it as text and cast it."),
    };

    private static ValueHandle Varchar(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* start = bytes)
        {
            return NativeMethods.duckdb_create_varchar_length(start, (ulong)bytes.Length);
        }
    }

    private static ValueHandle Blob(byte[] data)
    {
        fixed (byte* start = data)
        {
            return NativeMethods.duckdb_create_blob(start, (ulong)data.Length);
        }
    }

    private static ValueHandle Decimal(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = new UInt128((uint)bits[2], (ulong)(uint)bits[1] << 32 | (uint)bits[0]);
        var signed = value < 0 ? -(Int128)digits : (Int128)digits;
        var length = digits.ToString(CultureInfo.InvariantCulture).Length;
        return NativeMethods.duckdb_create_decimal(new NativeDecimal
        {
            Width = (byte)Math.Max(length, value.Scale),
            Scale = value.Scale,
            Value = new NativeHugeInt { Lower = (ulong)signed, Upper = (long)(signed >> 64) },
        });
    }

    private static ValueHandle List(string?[] texts)
    {
        var items = Array.ConvertAll(texts, t => t is null ? NativeMethods.duckdb_create_null_value() : Varchar(t));
        // One more, because DuckDB refuses a null pointer, which an empty array would give.
        var handles = new nint[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
        {
            handles[i] = items[i].DangerousGetHandle();
        }

        try
        {
            using var type = NativeMethods.duckdb_create_logical_type(DuckDBType.Varchar);
            fixed (nint* start = handles)
            {
                return NativeMethods.duckdb_create_list_value(type, start, (ulong)items.Length);
            }
        }
        finally
        {
            foreach (var item in items)
            {
                item.Dispose();
            }
        }
    }
}

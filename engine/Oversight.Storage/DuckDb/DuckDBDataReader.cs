using System.Collections;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Oversight.Storage.DuckDb;

/// <summary>Reads a result row by row, boxing each value: for few rows. See <see cref="DuckDBChunkReader"/> for many.</summary>
/// <remarks>
/// DATE is DateOnly, HUGEINT Int128, a list an array whose elements may be null (<c>string[]</c>, <c>int?[]</c>), STRUCT a
/// dictionary. A value that its .NET type cannot hold, such as an infinite date, throws <see cref="InvalidCastException"/>.
/// </remarks>
[SuppressMessage("Design", "CA1010", Justification = "ADO.NET's readers enumerate as DbDataRecord, without a type.")]
public sealed class DuckDBDataReader : DbDataReader
{
    private readonly QueryResult result;
    private readonly DuckDBConnection? closes;
    private readonly bool isQuery;
    private DataChunk? chunk;
    private DataChunk? ahead;
    private bool fetched;
    private bool closed;
    private int row = -1;

    internal DuckDBDataReader(QueryResult result, DuckDBConnection? closes)
    {
        this.result = result;
        this.closes = closes;
        isQuery = result.IsQuery;
        RecordsAffected = checked((int)result.RowsChanged);
    }

    /// <inheritdoc/>
    public override int Depth => 0;

    /// <inheritdoc/>
    public override int FieldCount => isQuery ? result.Columns.Names.Length : 0;

    /// <inheritdoc/>
    public override bool HasRows => chunk is not null || Peek();

    /// <inheritdoc/>
    public override bool IsClosed => closed;

    /// <inheritdoc/>
    public override int RecordsAffected { get; }

    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <inheritdoc/>
    public override bool Read()
    {
        if (chunk is not null && ++row < chunk.Count)
        {
            return true;
        }

        chunk?.Dispose();
        chunk = null;
        if (!Peek())
        {
            return false;
        }

        chunk = ahead;
        ahead = null;
        fetched = false;
        row = 0;
        return true;
    }

    /// <summary>False: only the last statement of a script is read.</summary>
    public override bool NextResult() => false;

    /// <inheritdoc/>
    public override void Close()
    {
        closed = true;
        chunk?.Dispose();
        ahead?.Dispose();
        result.Dispose();
        closes?.Close();
    }

    /// <inheritdoc/>
    public override string GetName(int ordinal) => result.Columns.Names[ordinal];

    /// <inheritdoc/>
    public override int GetOrdinal(string name)
    {
        var index = Array.FindIndex(result.Columns.Names, n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index : throw new ArgumentException($"The result has no column '{name}'.", nameof(name));
    }

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => result.Columns.Types[ordinal].Id.ToString();

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => result.Columns.Types[ordinal].Clr;

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => Current.IsNull(ordinal, row);

    /// <inheritdoc/>
    public override object GetValue(int ordinal) => Current.Value(ordinal, row) ?? DBNull.Value;

    /// <inheritdoc/>
    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    /// <summary>A value as a type that it is of; null for NULL where the type allows it.</summary>
    /// <exception cref="InvalidCastException">The value is of another type, or NULL.</exception>
    public override T GetFieldValue<T>(int ordinal)
    {
        var value = Current.Value(ordinal, row);
        return value switch
        {
            T typed => typed,
            null when default(T) is null => default!,
            null => throw new InvalidCastException($"Column {GetName(ordinal)} is NULL here."),
            _ => throw new InvalidCastException($"Column {GetName(ordinal)} is {value.GetType().Name}, not {typeof(T).Name}."),
        };
    }

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => (byte)Integer(ordinal, byte.MinValue, byte.MaxValue);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => (short)Integer(ordinal, short.MinValue, short.MaxValue);

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => (int)Integer(ordinal, int.MinValue, int.MaxValue);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => (long)Integer(ordinal, long.MinValue, long.MaxValue);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) =>
        Current.Value(ordinal, row) is float single ? single : GetFieldValue<double>(ordinal);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    /// <inheritdoc/>
    public override string GetString(int ordinal) => GetFieldValue<string>(ordinal)
        ?? throw new InvalidCastException($"Column {GetName(ordinal)} is NULL here.");

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => GetFieldValue<Guid>(ordinal);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) =>
        Current.Value(ordinal, row) is DateOnly date ? date.ToDateTime(TimeOnly.MinValue) : GetFieldValue<DateTime>(ordinal);

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => GetString(ordinal) is [var only]
        ? only
        : throw new InvalidCastException($"Column {GetName(ordinal)} is not of one character.");

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        Copy(GetFieldValue<byte[]>(ordinal), dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        Copy(GetString(ordinal).ToCharArray(), dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    private DataChunk Current => chunk ?? throw new InvalidOperationException("There is no row: call Read first.");

    private static long Copy<T>(T[] source, long offset, T[]? buffer, int bufferOffset, int length)
    {
        if (buffer is null)
        {
            return source.Length;
        }

        var count = Math.Min(length, source.Length - (int)offset);
        Array.Copy(source, offset, buffer, bufferOffset, count);
        return count;
    }

    private bool Peek()
    {
        if (!fetched)
        {
            fetched = true;
            if (isQuery)
            {
                result.TryFetch(out ahead);
            }
        }

        return ahead is not null;
    }

    private Int128 Integer(int ordinal, Int128 least, Int128 most)
    {
        var number = Current.Value(ordinal, row) switch
        {
            Int128 wide => wide,
            sbyte x => x,
            byte x => x,
            short x => x,
            ushort x => x,
            int x => x,
            uint x => x,
            long x => x,
            ulong x => x,
            var other => throw new InvalidCastException($"Column {GetName(ordinal)} is {other?.GetType().Name ?? "NULL"}, not an integer."),
        };
        return number >= least && number <= most
            ? number
            : throw new InvalidCastException($"Column {GetName(ordinal)} holds {number}, outside {least}–{most}.");
    }
}

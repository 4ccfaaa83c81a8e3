using System.Text.Unicode;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>Writes rows in bulk: cells are set in a chunk, column by column or row by row, then the chunk is appended.</summary>
/// <remarks>
/// For the thread that made it. Rows are in the table once <see cref="Complete"/> returns; disposing before that drops those not
/// yet flushed, and those flushed already (DuckDB flushes about every 200,000 rows) stay unless a transaction around all of it
/// is rolled back.
/// </remarks>
public sealed unsafe class DuckDBAppender : IDisposable
{
    private readonly AppenderHandle handle;
    private readonly ChunkHandle chunk;
    private readonly LogicalTypeHandle[] types;
    private readonly TypeInfo[] infos;
    private readonly nint[] vectors;
    private readonly nint[] data;
    private readonly string table;

    internal DuckDBAppender(DuckDBConnection connection, string? schema, string table)
    {
        this.table = table;
        var state = NativeMethods.duckdb_appender_create_ext(connection.Handle, null, schema, table, out handle);
        if (state != NativeMethods.State.Success)
        {
            using (handle)
            {
                throw Error();
            }
        }

        var count = (int)NativeMethods.duckdb_appender_column_count(handle);
        types = new LogicalTypeHandle[count];
        infos = new TypeInfo[count];
        vectors = new nint[count];
        data = new nint[count];
        var native = stackalloc nint[count];
        for (var i = 0; i < count; i++)
        {
            types[i] = NativeMethods.duckdb_appender_column_type(handle, (ulong)i);
            infos[i] = TypeInfo.Read(NativeMethods.duckdb_appender_column_type(handle, (ulong)i));
            native[i] = types[i].DangerousGetHandle();
        }

        chunk = NativeMethods.duckdb_create_data_chunk(native, (ulong)count);
        Locate();
    }

    /// <summary>Rows that a chunk holds: 2,048.</summary>
    public static int Capacity { get; } = (int)NativeMethods.duckdb_vector_size();

    /// <summary>Columns of the table.</summary>
    public int ColumnCount => infos.Length;

    /// <summary>Sets a BOOLEAN.</summary>
    /// <exception cref="InvalidOperationException">The column is of another width; also for the other writers.</exception>
    public void WriteBool(int column, int row, bool value) => Cell<byte>(column, row) = value ? (byte)1 : (byte)0;

    /// <summary>Sets a UTINYINT.</summary>
    public void WriteByte(int column, int row, byte value) => Cell<byte>(column, row) = value;

    /// <summary>Sets a SMALLINT.</summary>
    public void WriteInt16(int column, int row, short value) => Cell<short>(column, row) = value;

    /// <summary>Sets an INTEGER, or a DATE in days since 1970-01-01.</summary>
    public void WriteInt32(int column, int row, int value) => Cell<int>(column, row) = value;

    /// <summary>Sets a BIGINT, or a TIMESTAMP in microseconds since 1970-01-01.</summary>
    public void WriteInt64(int column, int row, long value) => Cell<long>(column, row) = value;

    /// <summary>Sets a DOUBLE.</summary>
    public void WriteDouble(int column, int row, double value) => Cell<double>(column, row) = value;

    /// <summary>Sets a DATE.</summary>
    public void WriteDate(int column, int row, DateOnly value) =>
        WriteInt32(column, row, value.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);

    /// <summary>Sets a VARCHAR to UTF-8 text, or a BLOB to bytes; they are copied.</summary>
    /// <exception cref="ArgumentException">The text is not UTF-8.</exception>
    public void WriteUtf8(int column, int row, ReadOnlySpan<byte> value)
    {
        CheckRow(row);
        var type = infos[column].Stored;
        if (type is not (DuckDBType.Varchar or DuckDBType.Blob))
        {
            throw Mismatch(column, "text");
        }

        if (type == DuckDBType.Varchar && !Utf8.IsValid(value))
        {
            throw new ArgumentException($"Column {column + 1} of {table} is given text that is not UTF-8.", nameof(value));
        }

        fixed (byte* start = value)
        {
            NativeMethods.duckdb_unsafe_vector_assign_string_element_len(vectors[column], (ulong)row, start, (ulong)value.Length);
        }
    }

    /// <summary>Sets NULL.</summary>
    public void WriteNull(int column, int row)
    {
        CheckRow(row);
        NativeMethods.duckdb_vector_ensure_validity_writable(vectors[column]);
        NativeMethods.duckdb_vector_get_validity(vectors[column])[row >> 6] &= ~(1UL << (row & 63));
    }

    /// <summary>A whole column of the chunk, <see cref="Capacity"/> values, to be filled at once.</summary>
    /// <typeparam name="T">A type of exactly the column's width.</typeparam>
    public Span<T> Values<T>(int column)
        where T : unmanaged
    {
        CheckWidth(column, sizeof(T));
        return new Span<T>((void*)data[column], Capacity);
    }

    /// <summary>Appends the chunk's first rows and empties it. Every cell of those rows must have been set.</summary>
    /// <param name="count">Rows, 0 to <see cref="Capacity"/>.</param>
    /// <exception cref="DuckDBException">DuckDB refuses the rows.</exception>
    public void Append(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)Capacity);
        NativeMethods.duckdb_data_chunk_set_size(chunk, (ulong)count);
        Check(NativeMethods.duckdb_append_data_chunk(handle, chunk));
        NativeMethods.duckdb_data_chunk_reset(chunk);
        Locate();
    }

    /// <summary>Writes what was appended to the table.</summary>
    /// <exception cref="DuckDBException">The table refuses a row, for a key or NOT NULL for instance; none of the flush's rows is kept.</exception>
    public void Complete() => Check(NativeMethods.duckdb_appender_flush(handle));

    /// <summary>Ends the writing; rows appended since the last flush are dropped.</summary>
    public void Dispose()
    {
        if (!handle.IsClosed)
        {
            _ = NativeMethods.duckdb_appender_clear(handle);
        }

        handle.Dispose();
        chunk.Dispose();
        foreach (var type in types)
        {
            type.Dispose();
        }
    }

    // A reset may give the vectors other buffers.
    private void Locate()
    {
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = NativeMethods.duckdb_data_chunk_get_vector(chunk, (ulong)i);
            data[i] = (nint)NativeMethods.duckdb_vector_get_data(vectors[i]);
        }
    }

    private ref T Cell<T>(int column, int row)
        where T : unmanaged
    {
        CheckRow(row);
        CheckWidth(column, sizeof(T));
        return ref ((T*)data[column])[row];
    }

    private static void CheckRow(int row) => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Capacity);

    private void CheckWidth(int column, int width)
    {
        ObjectDisposedException.ThrowIf(chunk.IsClosed, this);
        if (infos[column].Memory is not (Oversight.Contracts.Facts.ColumnLayout.Fixed, var own) || own != width)
        {
            throw Mismatch(column, $"a value of {width} bytes");
        }
    }

    private InvalidOperationException Mismatch(int column, string what) =>
        new($"Column {column + 1} of {table} is {infos[column].Id}, which is not set by {what}.");

    private void Check(NativeMethods.State state)
    {
        if (state != NativeMethods.State.Success)
        {
            throw Error();
        }
    }

    private DuckDBException Error()
    {
        using var error = NativeMethods.duckdb_appender_error_data(handle);
        return new DuckDBException(
            Text.FromNative(NativeMethods.duckdb_error_data_message(error)),
            NativeMethods.duckdb_error_data_error_type(error),
            $"append to {table}");
    }
}

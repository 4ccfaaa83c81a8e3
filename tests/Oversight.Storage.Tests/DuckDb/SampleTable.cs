using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

/// <summary>Seeded random rows of every type that a view reads, about a third of the cells null.</summary>
internal sealed class SampleTable
{
    internal const string Columns = "b BOOLEAN, u UTINYINT, s SMALLINT, i INTEGER, d DATE, l BIGINT, f DOUBLE, t VARCHAR, m TIMESTAMP, e VARCHAR";

    private static readonly string[] Pieces = ["", "a", "随机", "🎲", "0123456789", "é"];

    private readonly object?[][] rows;

    internal SampleTable(int count, int seed)
    {
        var random = new Random(seed);
        rows = new object?[count][];
        for (var row = 0; row < count; row++)
        {
            rows[row] =
            [
                random.Next(2) == 0,
                (byte)random.Next(256),
                (short)random.Next(short.MinValue, short.MaxValue),
                random.Next(int.MinValue, int.MaxValue),
                random.Next(-719162, 2932897),
                random.NextInt64(long.MinValue, long.MaxValue),
                BitConverter.Int64BitsToDouble(random.NextInt64()),
                Phrase(random),
                random.NextInt64(0, 253402300799000000),
                "never null, and longer than twelve " + row,
            ];
            for (var column = 0; column < 9; column++)
            {
                if (random.Next(3) == 0)
                {
                    rows[row][column] = null;
                }
            }
        }
    }

    internal int Count => rows.Length;

    /// <summary>Appends all rows to a table of <see cref="Columns"/>.</summary>
    internal void AppendTo(DuckDBAppender appender)
    {
        for (var start = 0; start < Count; start += DuckDBAppender.Capacity)
        {
            var size = Math.Min(DuckDBAppender.Capacity, Count - start);
            for (var row = 0; row < size; row++)
            {
                Write(appender, row, rows[start + row]);
            }

            appender.Append(size);
        }

        appender.Complete();
    }

    /// <summary>Asserts that a view's row holds what was generated.</summary>
    internal void AssertEqual(int index, Func<int, ColumnView> column, int row)
    {
        for (var c = 0; c < 10; c++)
        {
            var view = column(c);
            var expected = rows[index][c];
            Assert.Equal(expected is null, view.IsNull(row));
            if (expected is null)
            {
                Assert.True(view.MayBeNull);
                continue;
            }

            object actual = c switch
            {
                0 => view.Bool(row),
                1 => view.Byte(row),
                2 => view.Values<short>()[row],
                3 or 4 => view.Int32(row),
                6 => view.Double(row),
                7 or 9 => Encoding.UTF8.GetString(view.Utf8(row)),
                _ => view.Int64(row),
            };
            Assert.Equal(expected, actual);
        }
    }

    private static string Phrase(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(5); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static void Write(DuckDBAppender appender, int row, object?[] cells)
    {
        for (var c = 0; c < cells.Length; c++)
        {
            switch (cells[c])
            {
                case null: appender.WriteNull(c, row); break;
                case bool value: appender.WriteBool(c, row, value); break;
                case byte value: appender.WriteByte(c, row, value); break;
                case short value: appender.WriteInt16(c, row, value); break;
                case int value: appender.WriteInt32(c, row, value); break;
                case long value: appender.WriteInt64(c, row, value); break;
                case double value: appender.WriteDouble(c, row, value); break;
                case string value: appender.WriteUtf8(c, row, Encoding.UTF8.GetBytes(value)); break;
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

public sealed class ColumnViewTests : IDisposable
{
    private readonly DuckDBConnection connection = Databases.Memory();

    public void Dispose() => connection.Dispose();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2047, 2)]
    [InlineData(2048, 3)]
    [InlineData(2049, 4)]
    [InlineData(10000, 5)]
    public void Column_InPlaceAndArrow_EqualWhatWasAppended(int count, int seed)
    {
        var table = Fill(count, seed);
        var index = 0;
        using var stream = connection.Stream("SELECT * FROM t");
        while (stream.TryNext(out var chunk))
        {
            using var arrow = chunk.ToArrow();
            Assert.Equal(chunk.Count, arrow.Count);
            Assert.Equal(chunk.ColumnCount, arrow.ColumnCount);
            for (var row = 0; row < chunk.Count; row++)
            {
                table.AssertEqual(index, chunk.Column, row);
                table.AssertEqual(index++, arrow.Column, row);
            }

            chunk.Dispose();

            // Arrow's arrays are a copy.
            table.AssertEqual(index - 1, arrow.Column, arrow.Count - 1);
        }

        Assert.Equal(count, index);
    }

    [Fact]
    public void Column_Disposed_Throws()
    {
        using var stream = connection.Stream("SELECT 1");
        Assert.True(stream.TryNext(out var chunk));
        var arrow = chunk.ToArrow();
        chunk.Dispose();
        arrow.Dispose();
        Assert.Throws<ObjectDisposedException>(() => chunk.Column(0));
        Assert.Throws<ObjectDisposedException>(() => arrow.Column(0));
        Assert.Throws<ObjectDisposedException>(chunk.ToArrow);
    }

    [Fact]
    public void ToArrow_StreamOrConnectionGone_Throws()
    {
        using var other = Databases.Memory();
        var stream = other.Stream("SELECT range FROM range(5000)");
        Assert.True(stream.TryNext(out var chunk));
        using (chunk)
        {
            stream.Dispose();
            Assert.Throws<ObjectDisposedException>(chunk.ToArrow);
            Assert.Equal(7, chunk.Column(0).Int64(7));
        }

        using var second = other.Stream("SELECT range FROM range(5000)");
        Assert.True(second.TryNext(out chunk));
        other.Close();
        Assert.Throws<ObjectDisposedException>(chunk.ToArrow);
        Assert.Equal(7, chunk.Column(0).Int64(7));
        chunk.Dispose();
    }

    [Fact]
    public void Column_Nested_SaysToCast()
    {
        using var stream = connection.Stream("SELECT ['a'] AS names, 'x'::ENUM('x')");
        Assert.True(stream.TryNext(out var chunk));
        using var arrow = chunk.ToArrow();
        Assert.Contains("names", Assert.Throws<NotSupportedException>(() => chunk.Column(0)).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => arrow.Column(0));
        Assert.Throws<NotSupportedException>(() => arrow.Column(1));
        chunk.Dispose();
    }

    [Fact]
    public void Column_NullType_IsMissing()
    {
        using var stream = connection.Stream("SELECT NULL");
        Assert.True(stream.TryNext(out var chunk));
        using var arrow = chunk.ToArrow();
        foreach (var view in new[] { chunk.Column(0), arrow.Column(0), ColumnView.Missing(1) })
        {
            Assert.True(view.MayBeNull);
            Assert.True(view.IsNull(0));
        }

        chunk.Dispose();
    }

    [Fact]
    public void Values_OtherWidth_Throws()
    {
        using var stream = connection.Stream("SELECT 1::INTEGER, 'x'");
        Assert.True(stream.TryNext(out var chunk));
        Assert.Throws<InvalidOperationException>(() => chunk.Column(0).Values<long>().Length);
        Assert.Throws<InvalidOperationException>(() => chunk.Column(1).Values<Int128>().Length);
        chunk.Dispose();
    }

    [Fact]
    public void IsNull_OffsetIntoArrow_IsApplied()
    {
        // Bits and values 3…10 of a longer array: 0b0101_0110_1000 from bit 3 on.
        ReadOnlySpan<byte> validity = [0b0110_1000, 0b0000_0101];
        ReadOnlySpan<int> values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        unsafe
        {
            fixed (byte* bits = validity)
            fixed (int* start = values)
            {
                var numbers = new ColumnView(ColumnLayout.Fixed, 8, 4, start, bits, offset: 3);
                var flags = new ColumnView(ColumnLayout.ArrowBits, 8, 0, bits, null, offset: 3);
                for (var row = 0; row < 8; row++)
                {
                    var set = row is 0 or 2 or 3 or 5 or 7;
                    Assert.Equal(!set, numbers.IsNull(row));
                    Assert.Equal(row + 3, numbers.Int32(row));
                    Assert.Equal(set, flags.Bool(row));
                    Assert.False(flags.IsNull(row));
                }
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Chunks_ReadByTwoThreads_WhileTheStreamGoesOn(bool throughArrow)
    {
        using var queue = new BlockingCollection<DataChunk>(8);
        long rows = 0, sum = 0, bytes = 0, wrong = 0;
        void Consume()
        {
            foreach (var chunk in queue.GetConsumingEnumerable())
            {
                using var arrow = throughArrow ? chunk.ToArrow() : null;
                var number = arrow?.Column(0) ?? chunk.Column(0);
                var text = arrow?.Column(1) ?? chunk.Column(1);
                for (var row = 0; row < chunk.Count; row++)
                {
                    var n = number.Int64(row);
                    var expected = "number " + n + " of the sequence";
                    Interlocked.Add(ref wrong, expected == Encoding.UTF8.GetString(text.Utf8(row)) ? 0 : 1);
                    Interlocked.Add(ref sum, n);
                    Interlocked.Add(ref bytes, text.Utf8(row).Length);
                }

                Interlocked.Add(ref rows, chunk.Count);
                chunk.Dispose();
            }
        }

        var consumers = new[] { Task.Run(Consume), Task.Run(Consume) };
        using (var stream = connection.Stream("SELECT range, 'number ' || range || ' of the sequence' FROM range(300000)"))
        {
            while (stream.TryNext(out var chunk))
            {
                queue.Add(chunk);
            }

            queue.CompleteAdding();
            await Task.WhenAll(consumers);
        }

        Assert.Equal(0, wrong);
        Assert.Equal(300000, rows);
        Assert.Equal(300000L * 299999 / 2, sum);
        Assert.Equal(Convert.ToInt64(connection.Scalar("SELECT sum(strlen('number ' || range || ' of the sequence'))::BIGINT FROM range(300000)")), bytes);
    }

    private SampleTable Fill(int count, int seed)
    {
        connection.Execute($"CREATE TABLE t ({SampleTable.Columns})");
        var table = new SampleTable(count, seed);
        using var appender = connection.CreateAppender("t");
        table.AppendTo(appender);
        return table;
    }
}

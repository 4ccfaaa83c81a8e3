using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

public sealed class DuckDBAppenderTests : IDisposable
{
    private readonly DuckDBConnection connection = Databases.Memory();

    public void Dispose() => connection.Dispose();

    [Fact]
    public void Append_EachLengthOfText_RoundTrips()
    {
        connection.Execute("CREATE SCHEMA s; CREATE TABLE s.t (n INTEGER, v VARCHAR, b BLOB)");
        using (var appender = connection.CreateAppender("t", "s"))
        {
            Assert.Equal(3, appender.ColumnCount);
            for (var n = 0; n < 30; n++)
            {
                var text = Enumerable.Repeat((byte)'z', n).ToArray();
                appender.WriteInt32(0, n, n);
                appender.WriteUtf8(1, n, text);
                appender.WriteUtf8(2, n, text);
            }

            appender.Append(30);
            appender.Complete();
        }

        Assert.Equal(30L, connection.Scalar("SELECT count(*) FROM s.t WHERE v = repeat('z', n) AND b = repeat('z', n)::BLOB"));
    }

    [Fact]
    public void Append_SecondChunk_DoesNotKeepTheFirstOnesNulls()
    {
        connection.Execute("CREATE TABLE t (d DATE)");
        using (var appender = connection.CreateAppender("t"))
        {
            appender.WriteNull(0, 0);
            appender.Append(1);
            appender.WriteDate(0, 0, DateOnly.MaxValue);
            appender.Append(1);
            appender.WriteDate(0, 0, DateOnly.MinValue);
            appender.Append(1);
            appender.Complete();
        }

        Assert.Equal("[NULL, 9999-12-31, 0001-01-01]", connection.Scalar("SELECT list(d)::VARCHAR FROM t"));
    }

    [Fact]
    public void Values_WholeColumn_IsAppended()
    {
        connection.Execute("CREATE TABLE t (x BIGINT)");
        using (var appender = connection.CreateAppender("t"))
        {
            for (var chunk = 0; chunk < 200; chunk++)
            {
                var values = appender.Values<long>(0);
                for (var row = 0; row < values.Length; row++)
                {
                    values[row] = (chunk * values.Length) + row;
                }

                appender.Append(values.Length);
            }

            appender.Complete();
        }

        Assert.Equal("409600 409599", connection.Scalar("SELECT count(DISTINCT x) || ' ' || max(x) FROM t"));
    }

    [Fact]
    public void Complete_KeyTwice_CarriesDuckDBsMessage()
    {
        connection.Execute("CREATE TABLE t (x INTEGER PRIMARY KEY)");
        using var appender = connection.CreateAppender("t");
        appender.WriteInt32(0, 0, 7);
        appender.WriteInt32(0, 1, 7);
        appender.Append(2);
        var error = Assert.Throws<DuckDBException>(appender.Complete);
        Assert.Equal(DuckDBErrorKind.Constraint, error.Kind);
        Assert.Contains("7", error.Message, StringComparison.Ordinal);
        Assert.Equal("append to t", error.Statement);
        appender.Dispose();
        Assert.Equal(0L, connection.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void Dispose_NotCompleted_DropsTheRows()
    {
        connection.Execute("CREATE TABLE t (x INTEGER)");
        using (var appender = connection.CreateAppender("t"))
        {
            appender.WriteInt32(0, 0, 1);
            appender.Append(1);
        }

        Assert.Equal(0L, connection.Scalar("SELECT count(*) FROM t"));
    }

    [Fact]
    public void CreateAppender_NoTable_NamesIt()
    {
        var error = Assert.Throws<DuckDBException>(() => connection.CreateAppender("nowhere"));
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OtherTypeOrPlace_Throws()
    {
        connection.Execute("CREATE TABLE t (x INTEGER, v VARCHAR, l INTEGER[])");
        using var appender = connection.CreateAppender("t");
        Assert.Throws<InvalidOperationException>(() => appender.WriteInt64(0, 0, 1));
        Assert.Throws<InvalidOperationException>(() => appender.WriteUtf8(0, 0, "x"u8));
        Assert.Throws<InvalidOperationException>(() => appender.WriteInt32(1, 0, 1));
        Assert.Throws<InvalidOperationException>(() => appender.WriteInt32(2, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => appender.WriteInt32(0, DuckDBAppender.Capacity, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => appender.WriteNull(0, -1));
        Assert.Throws<IndexOutOfRangeException>(() => appender.WriteInt32(3, 0, 1));
    }

    [Fact]
    public void Append_NotUtf8_Throws()
    {
        connection.Execute("CREATE TABLE t (v VARCHAR)");
        using var appender = connection.CreateAppender("t");
        Assert.Throws<ArgumentException>(() => appender.WriteUtf8(0, 0, [0xFF, 0xFE]));
    }
}

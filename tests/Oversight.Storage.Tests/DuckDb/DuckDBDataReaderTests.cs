using System.Globalization;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

public sealed class DuckDBDataReaderTests : IDisposable
{
    private readonly DuckDBConnection connection = Databases.Memory();

    public void Dispose() => connection.Dispose();

    public static TheoryData<string, object> Values() => new()
    {
        { "true", true },
        { "(-128)::TINYINT", (sbyte)-128 },
        { "(-32768)::SMALLINT", (short)-32768 },
        { "(-2147483648)::INTEGER", int.MinValue },
        { "9223372036854775807::BIGINT", long.MaxValue },
        { "255::UTINYINT", (byte)255 },
        { "65535::USMALLINT", (ushort)65535 },
        { "4294967295::UINTEGER", uint.MaxValue },
        { "18446744073709551615::UBIGINT", ulong.MaxValue },
        { "(-170141183460469231731687303715884105728)::HUGEINT", Int128.MinValue },
        { "340282366920938463463374607431768211455::UHUGEINT", UInt128.MaxValue },
        { "1.5::FLOAT", 1.5f },
        { "(-0.1)::DOUBLE", -0.1 },
        { "'0001-01-01'::DATE", DateOnly.MinValue },
        { "'9999-12-31'::DATE", DateOnly.MaxValue },
        { "'1970-01-01'::DATE", new DateOnly(1970, 1, 1) },
        { "'23:59:59.999999'::TIME", new TimeOnly(863_999_999_990) },
        { "'2024-02-29 13:00:01.5'::TIMESTAMP", new DateTime(2024, 2, 29, 13, 0, 1, 500) },
        { "'1969-12-31 23:59:59'::TIMESTAMP_S", new DateTime(1969, 12, 31, 23, 59, 59) },
        { "'2024-02-29 13:00:01.5'::TIMESTAMP_MS", new DateTime(2024, 2, 29, 13, 0, 1, 500) },
        { "'2024-02-29 13:00:01.5'::TIMESTAMP_NS", new DateTime(2024, 2, 29, 13, 0, 1, 500) },
        { "INTERVAL '2 days 3 hours'", new TimeSpan(2, 3, 0, 0) },
        { "'6f9619ff-8b86-d011-b42d-00c04fc964ff'::UUID", Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff") },
        { "'\\x00\\xFF'::BLOB", new byte[] { 0, 255 } },
        { "'b'::ENUM('a', 'b')", "b" },
        { "['双随机', NULL, 'a longer text than twelve']", new[] { "双随机", null, "a longer text than twelve" } },
        { "[]::VARCHAR[]", Array.Empty<string>() },
        { "[1, NULL, 3]", new int?[] { 1, null, 3 } },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void GetValue_EachType_IsItsNetValue(string sql, object expected)
    {
        using var command = connection.CreateCommand($"SELECT {sql} AS v, CASE WHEN random() < 0 THEN {sql} END AS n");
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(expected, reader.GetValue(0));
        Assert.IsType(reader.GetFieldType(0), reader.GetValue(0));
        Assert.False(reader.IsDBNull(0));
        Assert.True(reader.IsDBNull(1));
        Assert.Equal(DBNull.Value, reader["N"]);
        Assert.False(reader.Read());
    }

    [Theory]
    [InlineData("0::DECIMAL(4,1)", "0.0")]
    [InlineData("(-123.4)::DECIMAL(4,1)", "-123.4")]
    [InlineData("12345.6789::DECIMAL(9,4)", "12345.6789")]
    [InlineData("(-12345678901234.5678)::DECIMAL(18,4)", "-12345678901234.5678")]
    [InlineData("7922816251426433759354395033.5::DECIMAL(38,1)", "7922816251426433759354395033.5")]
    public void GetDecimal_EachStorage_IsExact(string sql, string expected)
    {
        using var command = connection.CreateCommand($"SELECT {sql}, ({sql})::VARCHAR, ({sql})::DOUBLE");
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), reader.GetDecimal(0));
        Assert.Equal(expected, reader.GetString(1));
        Assert.Equal(double.Parse(expected, CultureInfo.InvariantCulture), reader.GetDouble(2));
    }

    [Theory]
    [InlineData("'infinity'::DATE")]
    [InlineData("'-infinity'::TIMESTAMP")]
    [InlineData("'0044-03-15 (BC)'::DATE")]
    [InlineData("INTERVAL '1 month'")]
    [InlineData("99999999999999999999999999999999999999::DECIMAL(38,0)")]
    public void GetValue_OutsideTheNetType_Throws(string sql)
    {
        using var command = connection.CreateCommand($"SELECT {sql}");
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Throws<InvalidCastException>(() => reader.GetValue(0));
    }

    [Fact]
    public void GetString_EveryLength_RoundTrips()
    {
        for (var length = 0; length < 40; length++)
        {
            foreach (var letter in new[] { "x", "随", "🎲" })
            {
                var text = string.Concat(Enumerable.Repeat(letter, length));
                Assert.Equal(text, connection.Scalar("SELECT $1::VARCHAR", text));
            }
        }
    }

    [Fact]
    public void Read_ManyRows_VisitsEach()
    {
        using var command = connection.CreateCommand("SELECT range AS n FROM range(5000) ORDER BY n");
        using var reader = command.ExecuteReader();
        Assert.True(reader.HasRows);
        for (var n = 0; n < 5000; n++)
        {
            Assert.True(reader.Read());
            Assert.Equal(n, reader.GetInt32(0));
        }

        Assert.False(reader.Read());
        Assert.False(reader.Read());
    }

    [Fact]
    public void GetInt32_TooLarge_Throws()
    {
        using var command = connection.CreateCommand("SELECT 3000000000, sum(1), 'x' FROM range(7)");
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Throws<InvalidCastException>(() => reader.GetInt32(0));
        Assert.Equal(3000000000, reader.GetInt64(0));
        Assert.Equal(7, reader.GetInt64(1));
        Assert.Throws<InvalidCastException>(() => reader.GetInt64(2));
    }

    [Fact]
    public void GetValue_Struct_IsADictionary()
    {
        var fields = Assert.IsType<Dictionary<string, object?>>(connection.Scalar("SELECT {'a': 1, 'b': NULL, 'c': ['x']}"));
        Assert.Equal(1, fields["a"]);
        Assert.Null(fields["b"]);
        Assert.Equal(new[] { "x" }, fields["c"]);
    }

    [Fact]
    public void GetValue_TypeNotRead_SaysToCast()
    {
        var error = Assert.Throws<NotSupportedException>(() => connection.Scalar("SELECT MAP {'a': 1}"));
        Assert.Contains("cast it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GetOrdinal_Unknown_NamesIt()
    {
        using var command = connection.CreateCommand("SELECT 1 AS a");
        using var reader = command.ExecuteReader();
        Assert.Equal(0, reader.GetOrdinal("A"));
        Assert.Contains("'b'", Assert.Throws<ArgumentException>(() => reader.GetOrdinal("b")).Message, StringComparison.Ordinal);
    }
}

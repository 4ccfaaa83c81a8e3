using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

public sealed class DuckDBCommandTests : IDisposable
{
    private const string Endless = "SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range + b.range = -1";

    private readonly DuckDBConnection connection = Databases.Memory();

    public void Dispose() => connection.Dispose();

    public static TheoryData<object?, string> Parameters() => new()
    {
        { null, "\"NULL\"" },
        { DBNull.Value, "\"NULL\"" },
        { true, "BOOLEAN" },
        { (sbyte)-1, "TINYINT" },
        { (byte)1, "UTINYINT" },
        { (short)-1, "SMALLINT" },
        { (ushort)1, "USMALLINT" },
        { -1, "INTEGER" },
        { 1u, "UINTEGER" },
        { -1L, "BIGINT" },
        { 1ul, "UBIGINT" },
        { 0.5f, "FLOAT" },
        { 0.1, "DOUBLE" },
        { -12.50m, "DECIMAL(4,2)" },
        { 0.001m, "DECIMAL(3,3)" },
        { 79228162514264337593543950335m, "DECIMAL(29,0)" },
        { "", "VARCHAR" },
        { "a\0b", "VARCHAR" },
        { "双随机", "VARCHAR" },
        { new byte[] { 0, 1 }, "BLOB" },
        { new DateOnly(2024, 2, 29), "DATE" },
        { new DateTime(2024, 2, 29, 1, 2, 3), "TIMESTAMP" },
        { new[] { "a", null, "一二三四五六" }, "VARCHAR[]" },
        { Array.Empty<string>(), "VARCHAR[]" },
    };

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Parameter_EachType_RoundTrips(object? value, string type)
    {
        Assert.Equal(value ?? DBNull.Value, connection.Scalar("SELECT ?", value));
        Assert.Equal(type, connection.Scalar("SELECT typeof($1)", value));
    }

    [Fact]
    public void Parameter_Named_IsFoundByName()
    {
        using var command = connection.CreateCommand("SELECT $first || $Second || $first");
        command.Parameters.AddWithValue("$Second", "b");
        command.Parameters.AddWithValue("first", "a");
        Assert.Equal("aba", command.ExecuteScalar());
    }

    [Fact]
    public void Parameter_Missing_IsNamed()
    {
        var error = Assert.Throws<DuckDBException>(() => connection.Scalar("SELECT $1 + $2", 1));
        Assert.Contains("2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameter_Unknown_IsNamed()
    {
        using var command = connection.CreateCommand("SELECT $a");
        command.Parameters.AddWithValue("b", 1);
        var error = Assert.Throws<DuckDBException>(command.ExecuteScalar);
        Assert.Contains("$b", error.Message, StringComparison.Ordinal);
        Assert.Contains("$2", Assert.Throws<DuckDBException>(() => connection.Scalar("SELECT ?", 1, 2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameter_OfOtherType_SaysHow() =>
        Assert.Throws<NotSupportedException>(() => connection.Scalar("SELECT ?", new Uri("a", UriKind.Relative)));

    [Fact]
    public void Prepare_RunTwice_TakesNewValues()
    {
        connection.Execute("CREATE TABLE t (x INTEGER, y VARCHAR)");
        using var command = connection.CreateCommand("INSERT INTO t VALUES ($1, $2)", 0, "");
        command.Prepare();
        for (var i = 0; i < 3; i++)
        {
            command.Parameters[0].Value = i;
            command.Parameters[1].Value = i == 1 ? null : "y";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        Assert.Equal("0y,1-,2y", connection.Scalar("SELECT string_agg(x || coalesce(y, '-'), ',' ORDER BY x) FROM t"));
    }

    [Fact]
    public void Execute_Script_RunsEachAndCountsTheLast()
    {
        var rows = connection.Execute("CREATE TABLE t (x INTEGER); -- a comment; not two\nINSERT INTO t VALUES (1), (2); UPDATE t SET x = x + 1;");
        Assert.Equal(2, rows);
        Assert.Equal(5L, connection.Scalar("SELECT sum(x)::BIGINT FROM t"));
        Assert.Equal(-1, connection.Execute("SELECT 1"));
        Assert.Equal(0, connection.Execute("DROP TABLE t"));
    }

    [Theory]
    [InlineData("SELEC 1", DuckDBErrorKind.Parser)]
    [InlineData("", DuckDBErrorKind.Parser)]
    [InlineData("SELECT * FROM nowhere", DuckDBErrorKind.Catalog)]
    [InlineData("SELECT nothing", DuckDBErrorKind.Binder)]
    [InlineData("SELECT 'x'::INTEGER", DuckDBErrorKind.Conversion)]
    [InlineData("SELECT 1; SELECT * FROM read_csv('/nowhere.csv')", DuckDBErrorKind.IO)]
    public void Execute_Faulty_CarriesKindAndStatement(string sql, DuckDBErrorKind kind)
    {
        var error = Assert.Throws<DuckDBException>(() => connection.Execute(sql));
        Assert.Equal(kind, error.Kind);
        Assert.Equal(sql, error.Statement);
        Assert.DoesNotContain('\n', error.Message);
        Assert.StartsWith(error.Message[..20], error.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_ConstraintBroken_SaysWhich()
    {
        connection.Execute("CREATE TABLE t (x INTEGER PRIMARY KEY); INSERT INTO t VALUES (1)");
        var error = Assert.Throws<DuckDBException>(() => connection.Execute("INSERT INTO t VALUES (1)"));
        Assert.Equal(DuckDBErrorKind.Constraint, error.Kind);
        Assert.Contains("x: 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_Cancelled_StopsAndConnectionGoesOn()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(100);
        Assert.Throws<OperationCanceledException>(() => connection.Execute(Endless, source.Token));
        Assert.Throws<OperationCanceledException>(() => connection.Execute("SELECT 1", source.Token));
        Assert.Equal(1, connection.Scalar("SELECT 1"));
    }

    [Fact]
    public async Task ExecuteNonQueryAsync_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(100);
        await using var command = connection.CreateCommand(Endless);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => command.ExecuteNonQueryAsync(source.Token));
    }

    [Fact]
    public async Task Interrupt_FromAnotherThread_EndsTheQuery()
    {
        var running = Task.Run(() => Assert.Throws<DuckDBException>(() => connection.Execute(Endless)));

        // An interrupt before the query starts has no effect, so it is repeated until it has.
        while (!running.IsCompleted)
        {
            connection.Interrupt();
            await Task.WhenAny(running, Task.Delay(20));
        }

        Assert.Equal(DuckDBErrorKind.Interrupt, (await running).Kind);
    }

    [Fact]
    public void Stream_Cancelled_ThrowsAtTheNextFetch()
    {
        using var source = new CancellationTokenSource();
        using var stream = connection.Stream("SELECT range FROM range(1000000000)", source.Token);
        Assert.True(stream.TryNext(out var chunk));
        chunk.Dispose();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => stream.TryNext(out _));
    }

    [Fact]
    public void Stream_CancelledWhileWaiting_Throws()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(100);
        Assert.Throws<OperationCanceledException>(() =>
        {
            using var stream = connection.Stream(Endless, source.Token);
            stream.TryNext(out _);
        });
    }
}

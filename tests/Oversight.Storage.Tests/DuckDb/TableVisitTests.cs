using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

public sealed class TableVisitTests : IDisposable
{
    private readonly DuckDBDatabase database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 4 });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2048)]
    [InlineData(300000)]
    public void Run_AnyTable_ShowsEachRowOnce(int count)
    {
        Execute($"CREATE TABLE t AS SELECT printf('id %d %s', range, CASE WHEN range % 3 = 0 THEN 'long enough to lie elsewhere' ELSE '' END) AS id, "
            + $"CAST(range AS INTEGER) AS n, CAST(range % 7 AS UTINYINT) AS s, range * 1000000007 AS big FROM range({count})");
        var seen = new int[count];
        var rows = TableVisit.Run(
            database,
            "t",
            [new("id", DuckDBType.Varchar), new("n", DuckDBType.Integer), new("s", DuckDBType.UnsignedTinyInt), new("big", DuckDBType.BigInt)],
            batch =>
            {
                for (var row = 0; row < batch.Count; row++)
                {
                    var n = batch.Column(1).Int32(row);
                    Assert.Equal($"id {n} {(n % 3 == 0 ? "long enough to lie elsewhere" : "")}", Encoding.UTF8.GetString(batch.Column(0).Utf8(row)));
                    Assert.Equal(n % 7, batch.Column(2).Byte(row));
                    Assert.Equal(n * 1000000007L, batch.Column(3).Int64(row));
                    Interlocked.Increment(ref seen[n]);
                }
            });
        Assert.Equal(count, rows);
        Assert.All(seen, times => Assert.Equal(1, times));
    }

    [Fact]
    public void Run_EqualValuesInAllRows_ShowsThemForEachRow()
    {
        Execute("CREATE TABLE t AS SELECT 'same' AS id, 7 AS n FROM range(200000)");
        Execute("CHECKPOINT");
        var seen = 0;
        Assert.Equal(200000, TableVisit.Run(database, "t", [new("id", DuckDBType.Varchar), new("n", DuckDBType.Integer)], batch =>
        {
            Interlocked.Add(ref seen, batch.Count);
            Assert.Equal(7, batch.Column(1).Int32(batch.Count - 1));
        }));
        Assert.Equal(200000, seen);
    }

    [Fact]
    public void Run_Nulls_AreShown()
    {
        Execute("CREATE TABLE t AS SELECT CASE WHEN range % 2 = 0 THEN 'x' END AS id FROM range(10000)");
        var nulls = 0;
        TableVisit.Run(database, "t", [new("id", DuckDBType.Varchar)], batch =>
        {
            for (var row = 0; row < batch.Count; row++)
            {
                Interlocked.Add(ref nulls, batch.Column(0).IsNull(row) ? 1 : 0);
            }
        });
        Assert.Equal(5000, nulls);
    }

    [Fact]
    public void Run_VisitorThrows_ThrowsItAsItWasAndWorksAgain()
    {
        Execute("CREATE TABLE t AS SELECT range AS n FROM range(500000)");
        var error = Assert.Throws<InvalidOperationException>(() => TableVisit.Run(
            database, "t", [new("n", DuckDBType.BigInt)], _ => throw new InvalidOperationException("mine")));
        Assert.Equal("mine", error.Message);
        Assert.Equal(500000, TableVisit.Run(database, "t", [new("n", DuckDBType.BigInt)], _ => { }));
    }

    [Fact]
    public void Run_SeveralAtOnce_DoNotMix()
    {
        Execute("CREATE TABLE a AS SELECT 1::BIGINT AS n FROM range(400000); CREATE TABLE b AS SELECT 2::BIGINT AS n FROM range(400000)");
        Parallel.For(0, 8, number =>
        {
            var (table, expected) = number % 2 == 0 ? ("a", 1L) : ("b", 2L);
            var sum = 0L;
            TableVisit.Run(database, table, [new("n", DuckDBType.BigInt)], batch => Interlocked.Add(ref sum, Sum(batch.Column(0))));
            Assert.Equal(expected * 400000, sum);
        });
    }

    [Fact]
    public void Run_Cancelled_Throws()
    {
        Execute("CREATE TABLE t AS SELECT range AS n FROM range(3000000)");
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => TableVisit.Run(
            database, "t", [new("n", DuckDBType.BigInt)], _ => stop.Cancel(), stop.Token));
    }

    [Fact]
    public void Run_NoSuchTable_SaysSo()
    {
        var error = Assert.Throws<DuckDBException>(() => TableVisit.Run(database, "nowhere", [new("n", DuckDBType.BigInt)], _ => { }));
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => database.Dispose();

    private static long Sum(ColumnView column)
    {
        var sum = 0L;
        foreach (var value in column.Values<long>())
        {
            sum += value;
        }

        return sum;
    }

    private void Execute(string sql)
    {
        using var connection = database.Connect();
        connection.Execute(sql);
    }
}

using System.Text;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

public sealed class RowFeedTests : IDisposable
{
    private static readonly RowColumn[] Columns =
    [
        new("id", DuckDBType.Varchar), new("word", DuckDBType.Varchar), new("n", DuckDBType.Integer), new("day", DuckDBType.Date),
        new("yes", DuckDBType.Boolean), new("share", DuckDBType.Decimal),
    ];

    private readonly DuckDBDatabase database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
    private readonly DuckDBConnection connection;
    private readonly RowBlock block = new(Columns);

    public RowFeedTests() => connection = database.Connect();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(300000)]
    public void Run_AnyNumberOfRows_KeepsValuesNullsAndOrder(int count)
    {
        var kept = RowText.Keep("kept for good and long");
        var next = 0;
        RowFeed.Run(connection, Columns, Next, rows => $"CREATE TABLE t AS SELECT * FROM {rows}");

        Assert.Equal((long)count, connection.CreateCommand("SELECT count(*) FROM t").ExecuteScalar());
        Assert.Equal(0L, connection.CreateCommand("""
            SELECT count(*) FROM t WHERE rowid <> n
                OR id <> printf('a text of more than twelve bytes %d', n)
                OR word IS DISTINCT FROM CASE n % 4 WHEN 0 THEN NULL WHEN 1 THEN '短' WHEN 2 THEN '' ELSE 'kept for good and long' END
                OR day IS DISTINCT FROM CASE WHEN n % 5 <> 0 THEN DATE '2022-01-01' + n % 1000 END
                OR yes IS DISTINCT FROM CASE WHEN n % 3 <> 0 THEN n % 2 = 0 END
                OR share IS DISTINCT FROM CASE WHEN n % 7 <> 0 THEN (n % 101)::DECIMAL(9, 2) / 100 END
            """).ExecuteScalar());

        RowBlock? Next()
        {
            block.Clear();
            for (; block.Count < RowBlock.Capacity && next < count; block.Count++, next++)
            {
                Fill(block.Count, next);
            }

            return block.Count == 0 ? null : block;
        }

        void Fill(int row, int n)
        {
            block.SetText(0, row, Encoding.UTF8.GetBytes($"a text of more than twelve bytes {n}"));
            block.SetInt32(2, row, n);
            switch (n % 4)
            {
                case 0: block.SetNull(1, row); break;
                case 3: block.SetText(1, row, kept); break;
                case var rest: block.SetText(1, row, rest == 1 ? "短"u8 : ""u8); break;
            }

            Or(n % 5 == 0, 3, () => block.SetDate(3, row, new DateOnly(2022, 1, 1).AddDays(n % 1000)));
            Or(n % 3 == 0, 4, () => block.SetBool(4, row, n % 2 == 0));
            Or(n % 7 == 0, 5, () => block.SetInt32(5, row, n % 101));

            void Or(bool isNull, int column, Action set)
            {
                if (isNull)
                {
                    block.SetNull(column, row);
                }
                else
                {
                    set();
                }
            }
        }
    }

    [Fact]
    public void Run_SourceThrows_ThrowsThatAndEndsTheStatement()
    {
        var failure = new InvalidDataException("no more rows to be had");

        Assert.Same(failure, Assert.Throws<InvalidDataException>(() =>
            RowFeed.Run(connection, Columns, () => throw failure, rows => $"CREATE TABLE t AS SELECT * FROM {rows}")));
        Assert.Equal(1, connection.CreateCommand("SELECT 1").ExecuteScalar());
    }

    [Fact]
    public void Run_FaultyStatement_Throws() =>
        Assert.Throws<DuckDBException>(() => RowFeed.Run(connection, Columns, () => null, rows => $"SELECT nothing FROM {rows}"));

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => RowFeed.Run(connection, Columns, Endless, rows => $"SELECT count(n) FROM {rows}", cancellation.Token));

        RowBlock Endless()
        {
            cancellation.Cancel();
            for (var row = 0; row < RowBlock.Capacity; row++)
            {
                for (var column = 0; column < Columns.Length; column++)
                {
                    block.SetNull(column, row);
                }
            }

            block.Count = RowBlock.Capacity;
            return block;
        }
    }

    [Theory]
    [InlineData(0, 2048)]
    [InlineData(0, -1)]
    [InlineData(2, 0)]
    public void SetText_NoSuchCell_Throws(int column, int row) =>
        Assert.Throws<ArgumentException>(() => block.SetText(column, row, "x"u8));

    public void Dispose()
    {
        block.Dispose();
        connection.Dispose();
        database.Dispose();
    }
}

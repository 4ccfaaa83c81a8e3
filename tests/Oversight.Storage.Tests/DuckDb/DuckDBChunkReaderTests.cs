using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

public sealed class DuckDBChunkReaderTests
{
    [Fact]
    public void TryNext_ManyChunks_GivesEveryRowInOrder()
    {
        using var connection = Databases.Memory();
        using var stream = connection.Stream("SELECT range::INTEGER AS n FROM range(100000) ORDER BY range");
        Assert.Equal("n", stream.ColumnName(0));
        Assert.Equal(DuckDBType.Integer, stream.ColumnType(0));
        var next = 0;
        while (stream.TryNext(out var chunk))
        {
            using (chunk)
            {
                var column = chunk.Column(0);
                for (var row = 0; row < chunk.Count; row++)
                {
                    Assert.Equal(next++, column.Int32(row));
                }
            }
        }

        Assert.Equal(100000, next);
        Assert.False(stream.TryNext(out _));
    }

    [Fact]
    public void TryNext_NoRows_IsFalse()
    {
        using var connection = Databases.Memory();
        using var stream = connection.Stream("SELECT 1 AS x WHERE false");
        Assert.False(stream.TryNext(out _));
        Assert.Equal(1, stream.ColumnCount);
    }

    [Fact]
    public void TryNext_FaultAfterManyRows_ThrowsItsMessage()
    {
        // DuckDB lost the message about once in thirty: forty times catch that in most runs.
        for (var run = 0; run < 40; run++)
        {
            FaultAfterManyRows();
        }
    }

    [Fact]
    public void Stream_EndedByAnotherStatement_ThrowsInsteadOfEnding()
    {
        using var connection = Databases.Memory();
        using var stream = connection.Stream("SELECT range FROM range(10000000)");
        Assert.True(stream.TryNext(out var first));
        first.Dispose();
        connection.Execute("SELECT 1");
        var error = Assert.Throws<DuckDBException>(() =>
        {
            while (stream.TryNext(out var chunk))
            {
                chunk.Dispose();
            }
        });
        Assert.NotEmpty(error.Message);
    }

    private static void FaultAfterManyRows()
    {
        using var connection = Databases.Memory();
        const string Sql = "SELECT CASE WHEN range = 5000000 THEN error('row five million') ELSE range END FROM range(10000000)";
        var error = Assert.Throws<DuckDBException>(() =>
        {
            using var stream = connection.Stream(Sql);
            while (stream.TryNext(out var chunk))
            {
                chunk.Dispose();
            }
        });
        Assert.Contains("row five million", error.Message, StringComparison.Ordinal);
        Assert.Equal(Sql, error.Statement);
    }
}

using Oversight.Storage.Datasets.Loading;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

public class RepeatedHashesTests
{
    // Small ranges make hashes share bits; few rows leave most bits free.
    [Theory]
    [InlineData(1, 0, 10UL)]
    [InlineData(2, 1, 10UL)]
    [InlineData(3, 5_000, 1_000UL)]
    [InlineData(4, 200_000, 4_000_000UL)]
    [InlineData(5, 300_000, ulong.MaxValue)]
    public void Find_RandomHashes_EqualsGrouping(int seed, int rows, ulong range)
    {
        var random = new Random(seed);
        using var database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 2 });
        using var connection = database.Connect();
        var hashes = new List<ulong>();
        for (var i = 0; i < rows; i++)
        {
            // Every hundredth is one of those before.
            hashes.Add(i % 100 == 99 ? hashes[random.Next(hashes.Count)] : (ulong)(random.NextDouble() * range));
        }

        Append(connection, hashes);

        var found = RepeatedHashes.Find(database, "hashes", "h", rows, CancellationToken.None);

        Assert.Equal(hashes.GroupBy(hash => hash).Where(same => same.Count() > 1).Select(same => same.Key).Order(), found);
    }

    [Fact]
    public void Find_Cancelled_Stops()
    {
        using var database = DuckDBDatabase.Open(new DuckDBOptions());
        using var connection = database.Connect();
        Append(connection, [1, 2, 2]);

        Assert.ThrowsAny<OperationCanceledException>(() => RepeatedHashes.Find(database, "hashes", "h", 3, new CancellationToken(true)));
    }

    private static void Append(DuckDBConnection connection, IReadOnlyList<ulong> hashes)
    {
        connection.Execute("CREATE TABLE hashes (h UBIGINT)");
        using var appender = connection.CreateAppender("hashes");
        foreach (var some in hashes.Chunk(DuckDBAppender.Capacity))
        {
            some.CopyTo(appender.Values<ulong>(0));
            appender.Append(some.Length);
        }

        appender.Complete();
    }
}

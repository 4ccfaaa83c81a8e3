using Oversight.Reports.Tables;
using Oversight.Reports.Tests.Support;

namespace Oversight.Reports.Tests.Tables;

public sealed class BreachesParquetTests
{
    [Fact]
    public void Write_AnyThreadsAndInputOrder_GivesTheSameBytes()
    {
        var former = (Parquet: Array.Empty<byte>(), Csv: Array.Empty<byte>());
        foreach (var (threads, seed) in new[] { (1, 0), (1, 7), (2, 3), (4, 5) })
        {
            using var temporary = new TemporaryFolder();
            using var connection = Province.Empty(threads);
            connection.Execute(
                $"""
                INSERT INTO breaches
                    SELECT 'rule.' || n % 3, ['zibo', 'jintan'][n % 2 + 1], 'breach', 'inspection', 'I' || n,
                        DATE '2021-01-01' + (n % 300)::INTEGER, NULL, n % 40, NULL, NULL, 'overdue', '未按期公示' || n % 7, n % 13
                    FROM range(300000) AS t(n) ORDER BY hash(n + {seed})
                """);
            SortedBreaches.Write(connection, temporary.Path, default);
            BreachesParquet.Write(connection, temporary.Path, default);
            BreachesCsv.Write(connection, temporary.Path, default);
            var now = (
                Parquet: File.ReadAllBytes(temporary[BreachesParquet.FileName]),
                Csv: File.ReadAllBytes(temporary[BreachesCsv.FileName]));
            if (former.Parquet.Length > 0)
            {
                Assert.True(former.Parquet.AsSpan().SequenceEqual(now.Parquet), $"threads {threads}, seed {seed}: parquet");
                Assert.True(former.Csv.AsSpan().SequenceEqual(now.Csv), $"threads {threads}, seed {seed}: csv");
            }

            former = now;
        }
    }

    [Fact]
    public void Write_Formula_StaysRaw()
    {
        using var temporary = new TemporaryFolder();
        using var connection = Province.Empty();
        connection.CreateCommand("INSERT INTO breaches (rule_id, subject_id) VALUES ('r', $1)", Province.Formula).Execute();
        SortedBreaches.Write(connection, temporary.Path, default);
        BreachesParquet.Write(connection, temporary.Path, default);
        using var command = connection.CreateCommand(
            "SELECT subject_id FROM read_parquet($1)", temporary[BreachesParquet.FileName]);
        Assert.Equal(Province.Formula, command.ExecuteScalar());
    }
}

using Oversight.Benchmarks.Peers;
using Oversight.Benchmarks.Peers.Sql;
using Oversight.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Tests.Peers.Sql;

/// <summary>The SQL finds what the engine finds: the same breaches with the same days, and the same counts.</summary>
public sealed class SqlPipelineTests
{
    private static readonly DuckDBOptions Options = new() { Threads = 2 };

    [Theory]
    [InlineData(2022, "2022-12-31")]
    [InlineData(2022, "2022-08-15")]
    [InlineData(2022, "2023-06-30")]
    [InlineData(2021, "2021-12-31")]
    [InlineData(2023, "2023-12-31")]
    public void Evaluate_OfTheSample_EqualsTheEngine(int year, string asOf) =>
        Assert.NotEmpty(Equal(Repository.Sample, year, DateOnly.ParseExact(asOf, "yyyy-MM-dd")).Breaches);

    // Every document is in force in one of the years at least, and was not yet, or no longer, in another.
    [Theory]
    [InlineData(2016)]
    [InlineData(2018)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2024)]
    public void Evaluate_OfAGeneratedProvince_EqualsTheEngine(int year)
    {
        using var folder = new TemporaryFolder();
        Generate(folder.Path, year);
        Assert.NotEmpty(Equal(folder.Path, year, new DateOnly(year, 12, 31)).Breaches);
        Equal(folder.Path, year, new DateOnly(year, 9, 20));
        Equal(folder.Path, year + 1, new DateOnly(year + 1, 12, 31));
    }

    [Theory]
    [InlineData(2021, 1)]
    [InlineData(2022, 2)]
    [InlineData(2022, 3)]
    [InlineData(2022, 4)]
    public void Evaluate_OfAShakenProvince_EqualsTheEngine(int year, int seed)
    {
        using var sound = new TemporaryFolder();
        using var shaken = new TemporaryFolder();
        Generate(sound.Path, year);
        ShakenDataset.Write(sound.Path, shaken.Path, seed);
        Assert.True(Equal(shaken.Path, year, new DateOnly(year, 12, 31)).Breaches.Count > 1000, "shaking breaks many rules");
        Equal(shaken.Path, year, new DateOnly(year, 7, 1));
    }

    [Fact]
    public void Load_OfParquet_FindsWhatCsvHolds()
    {
        using var folder = new TemporaryFolder();
        using var database = DuckDBDatabase.Open(Options);
        using var connection = database.Connect();
        foreach (var file in Directory.GetFiles(Repository.Sample, "*.csv"))
        {
            var target = Path.Combine(folder.Path, Path.ChangeExtension(Path.GetFileName(file), ".parquet"));
            connection.Execute($"COPY (FROM read_csv({SqlQuote.Literal(file)}, header = true)) TO {SqlQuote.Literal(target)} (FORMAT parquet)");
        }

        using var csv = Judged(Repository.Sample, 2022, new DateOnly(2022, 12, 31));
        using var parquet = Judged(folder.Path, 2022, new DateOnly(2022, 12, 31));
        Assert.Equal(csv.Breaches().ToHashSet(), parquet.Breaches().ToHashSet());
        Assert.Equal(csv.Counts().OrderBy(rule => rule.Key, StringComparer.Ordinal), parquet.Counts().OrderBy(rule => rule.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Write_OfTheSample_WritesEveryBreachTwice()
    {
        using var folder = new TemporaryFolder();
        using var sql = Judged(Repository.Sample, 2022, new DateOnly(2022, 12, 31));
        sql.Write(folder.Path);
        var lines = File.ReadAllLines(Path.Combine(folder.Path, "breaches.csv"));
        Assert.Equal(sql.Breaches().Count, lines.Length - 1);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(folder.Path, "breaches.csv"))[..3]);
        Assert.Equal(lines.Skip(1).Order(StringComparer.Ordinal), lines.Skip(1));
        using var database = DuckDBDatabase.Open(Options);
        using var connection = database.Connect();
        var file = SqlQuote.Literal(Path.Combine(folder.Path, "breaches.parquet"));
        using var count = connection.CreateCommand($"SELECT count(*) FROM {file}");
        Assert.Equal((long)sql.Breaches().Count, count.ExecuteScalar());
    }

    private static void Generate(string folder, int year) => new ProvinceGenerator(
        new GeneratorOptions { Year = year, Objects = 400, Inspections = 3000, Seed = (ulong)year, Faults = 0.2 }).Generate(folder);

    private static EngineRun Equal(string dataset, int year, DateOnly cutOff)
    {
        var engine = EngineRun.Of(dataset, year, cutOff, Options);
        using var sql = Judged(dataset, year, cutOff);
        Assert.Empty(PeerDifferences.Of(engine, sql.Breaches(), sql.Counts(), "SQL"));
        Assert.Equal(121, engine.Counts.Count);
        return engine;
    }

    private static SqlPipeline Judged(string dataset, int year, DateOnly cutOff)
    {
        var sql = new SqlPipeline(dataset, year, cutOff, Options);
        sql.Load();
        sql.Evaluate();
        return sql;
    }
}

using Oversight.Benchmarks.Peers;
using Oversight.Benchmarks.Peers.Linq;
using Oversight.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Tests.Peers.Linq;

/// <summary>LINQ over objects finds what the engine finds: the same breaches with the same days, and the same counts.</summary>
public sealed class LinqPipelineTests
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

    [Theory]
    [InlineData(2016)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2024)]
    public void Evaluate_OfAGeneratedProvince_EqualsTheEngine(int year)
    {
        using var folder = new TemporaryFolder();
        Generate(folder.Path, year, TableFormat.Csv);
        Assert.NotEmpty(Equal(folder.Path, year, new DateOnly(year, 12, 31)).Breaches);
        Equal(folder.Path, year, new DateOnly(year, 9, 20));
        Equal(folder.Path, year + 1, new DateOnly(year + 1, 12, 31));
    }

    [Theory]
    [InlineData(2021, 11)]
    [InlineData(2022, 12)]
    [InlineData(2022, 13)]
    public void Evaluate_OfAShakenProvince_EqualsTheEngine(int year, int seed)
    {
        using var sound = new TemporaryFolder();
        using var shaken = new TemporaryFolder();
        Generate(sound.Path, year, TableFormat.Csv);
        ShakenDataset.Write(sound.Path, shaken.Path, seed);
        Assert.True(Equal(shaken.Path, year, new DateOnly(year, 12, 31)).Breaches.Count > 1000, "shaking breaks many rules");
        Equal(shaken.Path, year, new DateOnly(year, 7, 1));
    }

    [Fact]
    public void Evaluate_OfParquet_EqualsTheEngine()
    {
        using var folder = new TemporaryFolder();
        Generate(folder.Path, 2022, TableFormat.Parquet);
        Assert.NotEmpty(Equal(folder.Path, 2022, new DateOnly(2022, 12, 31)).Breaches);
    }

    [Fact]
    public void Write_OfTheSample_WritesEveryBreachAndEveryRule()
    {
        using var folder = new TemporaryFolder();
        var linq = Judged(Repository.Sample, 2022, new DateOnly(2022, 12, 31));
        linq.Write(folder.Path);
        var breaches = File.ReadAllLines(Path.Combine(folder.Path, "breaches.csv"))[1..];
        Assert.Equal(linq.Breaches.Count, breaches.Length);
        Assert.Equal(breaches.Order(StringComparer.Ordinal), breaches);
        Assert.Equal(linq.Counts.Count, File.ReadAllLines(Path.Combine(folder.Path, "counts.csv")).Length - 1);
    }

    private static void Generate(string folder, int year, TableFormat format) => new ProvinceGenerator(
        new GeneratorOptions { Year = year, Objects = 400, Inspections = 3000, Seed = (ulong)year, Faults = 0.2, Format = format }).Generate(folder);

    private static EngineRun Equal(string dataset, int year, DateOnly cutOff)
    {
        var engine = EngineRun.Of(dataset, year, cutOff, Options);
        var linq = Judged(dataset, year, cutOff);
        Assert.Empty(PeerDifferences.Of(engine, linq.Breaches, linq.Counts, "LINQ"));
        Assert.Equal(121, engine.Counts.Count);
        return engine;
    }

    private static LinqPipeline Judged(string dataset, int year, DateOnly cutOff)
    {
        var linq = new LinqPipeline(year, cutOff, threads: 2);
        linq.Load(dataset);
        linq.Evaluate();
        return linq;
    }
}

using System.Security.Cryptography;
using Oversight.Datasets.Province;
using Oversight.Storage.DuckDb;

namespace Oversight.Datasets.Tests;

/// <summary>The files: the same whatever the threads, and of the same rows in either format.</summary>
public sealed class FormatTests
{
    // Several row groups of assignments, and jurisdictions that count as large.
    private static readonly GeneratorOptions Large = new() { Objects = 32_000, Inspections = 60_000, Seed = 5 };

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Parquet)]
    public void Generate_AnyNumberOfThreads_GivesSameBytes(TableFormat format)
    {
        Dictionary<string, string> one = Hashes(Large with { Format = format, Threads = 1 });

        Assert.Equal(12, one.Count);
        Assert.Equal(one, Hashes(Large with { Format = format, Threads = 2 }));
        Assert.Equal(one, Hashes(Large with { Format = format, Threads = 16 }));
    }

    [Theory]
    [InlineData(1500, 3000, 9ul)]
    [InlineData(5, 10, 3ul)]
    public void Generate_Parquet_HoldsTheTypedRowsOfTheCsv(int objects, int inspections, ulong seed)
    {
        var options = new GeneratorOptions { Objects = objects, Inspections = inspections, Seed = seed };
        using var csv = new Generated(options);
        using var parquet = new Generated(options with { Format = TableFormat.Parquet });
        using DuckDBDatabase database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 2 });
        using DuckDBConnection connection = database.Connect();

        Assert.Equal(File.ReadAllBytes(Path.Combine(csv.Folder, "truth.json")), File.ReadAllBytes(Path.Combine(parquet.Folder, "truth.json")));
        Assert.All(ProvinceTables.Layouts, layout =>
        {
            string typed = string.Join(", ", layout.Columns.Select(c => $"{Typed(c)} AS {c.Name}"));
            string text = $"(SELECT {typed} FROM read_csv('{csv.Folder}/{layout.Name}.csv', all_varchar = true, header = true, delim = ',', quote = '\"'))";
            string file = $"'{parquet.Folder}/{layout.Name}.parquet'";
            Assert.Equal(csv.Province.Rows[layout.Name], connection.CreateCommand($"SELECT count(*) FROM {file}").ExecuteScalar());
            Assert.Equal(0L, connection.CreateCommand($"SELECT count(*) FROM (FROM {text} EXCEPT ALL FROM {file})").ExecuteScalar());
            Assert.Equal(0L, connection.CreateCommand($"SELECT count(*) FROM (FROM {file} EXCEPT ALL FROM {text})").ExecuteScalar());
            Assert.Equal(Types(connection, text), Types(connection, file));
        });
    }

    [Fact]
    public void Generate_BrokenParquet_AddsRowsThatMustBeRejected()
    {
        using var broken = new Generated(new GeneratorOptions { Objects = 400, Inspections = 800, Broken = 8, Format = TableFormat.Parquet });

        var planted = Generated.Truth(broken.Folder, "broken");
        Assert.Equal(["dangling-reference", "missing-date", "repeated-key", "unknown-value"], planted.Select(p => p.Rule).Distinct().Order());
        Assert.Equal(8, planted.Count);
    }

    private static Dictionary<string, string> Hashes(GeneratorOptions options)
    {
        using var province = new Generated(options);
        return Directory.GetFiles(province.Folder).ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))));
    }

    private static string Typed(RowColumn column) => column switch
    {
        { Name: "specialties" } => "string_split(specialties, ';')",
        { Type: DuckDBType.Date } => $"CAST({column.Name} AS DATE)",
        { Type: DuckDBType.Boolean } => $"CAST({column.Name} AS BOOLEAN)",
        { Type: DuckDBType.Integer } => $"CAST({column.Name} AS INTEGER)",
        { Type: DuckDBType.Decimal } => $"CAST({column.Name} AS DOUBLE)",
        _ => column.Name,
    };

    private static string Types(DuckDBConnection connection, string rows)
    {
        using DuckDBDataReader reader = connection.CreateCommand($"DESCRIBE FROM {rows}").ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add($"{reader.GetValue(0)} {reader.GetValue(1)}");
        }

        return string.Join(", ", found);
    }
}

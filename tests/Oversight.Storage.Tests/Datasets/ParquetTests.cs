using System.Text;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

public class ParquetTests
{
    // The same rows from Parquet and from a database, once as text, once in types of their own where every value has its type.
    [Theory]
    [InlineData(101, 0.02, false)]
    [InlineData(102, 0.0, false)]
    [InlineData(103, 0.0, true)]
    [InlineData(104, 0.0, true)]
    public void Load_ParquetAndDatabase_EqualCsv(int seed, double faulty, bool typed)
    {
        using var csv = new TemporaryFolder();
        using var parquet = new TemporaryFolder();
        new DirtyDataset(seed) { Multiline = !typed }.Write(csv.Path, faulty, broken: false);
        using var connection = new DuckDBConnection();
        connection.Open();
        foreach (var table in Schema.Tables)
        {
            Convert(connection, csv.Path, parquet.Path, table, typed);
        }

        var database = Path.Combine(parquet.Path, "all.duckdb");
        connection.Execute($"ATTACH '{database}' AS d");
        foreach (var file in Directory.EnumerateFiles(parquet.Path, "*.parquet"))
        {
            connection.Execute($"CREATE TABLE d.{Path.GetFileNameWithoutExtension(file)} AS FROM '{file}'");
        }

        connection.Execute("DETACH d");
        var expected = LoadedContents.Of(csv.Path);
        Assert.Equal(expected, LoadedContents.Of(parquet.Path));
        Assert.Equal(expected, LoadedContents.Of(database));
    }

    // "A row is rejected when a value … is not valid UTF-8": DuckDB alone would refuse the file.
    [Theory]
    [InlineData("")]
    [InlineData(", ROW_GROUP_SIZE 2048")]
    [InlineData(", PARQUET_VERSION v2")]
    public void Load_ParquetWithTextsThatAreNotUtf8_RejectsTheirRows(string form)
    {
        using var data = new SmallDataset();
        data.Connection.Open();
        data.Remove("objects.csv").Connection.Execute(
            "COPY (SELECT 'O' || i AS object_id, 'zibo' AS jurisdiction, CASE WHEN i IN (3, 4000) THEN 'aXXb' || i ELSE '甲' || i END AS name, "
            + "DATE '2020-01-01' AS registered_on, ['s', 't'] AS note, 'active' AS status, CAST(i % 3 AS INTEGER) AS complaints "
            + $"FROM range(5000) t(i)) TO '{data.Path}/objects.parquet' (COMPRESSION uncompressed{form})");
        var path = Path.Combine(data.Path, "objects.parquet");
        var bytes = Encoding.Latin1.GetString(File.ReadAllBytes(path));
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(bytes.Replace("aXXb", "a\u00C4\u00FFb", StringComparison.Ordinal)));

        var summary = data.Load();

        Assert.Equal(
            [
                "objects:4 name=\uFFFD (not valid UTF-8, or not valid in the encoding chosen) rejected",
                "objects:4001 name=\uFFFD (not valid UTF-8, or not valid in the encoding chosen) rejected",
            ],
            data.Rejects().Where(r => r.StartsWith("objects:", StringComparison.Ordinal)));
        Assert.Equal(["4998|4998|4998"], data.Lines("SELECT count(*), count(*) FILTER (name = '甲' || object_id[2:]), count(*) FILTER (status = 1 AND registered_on IS NOT NULL) FROM objects"));
        Assert.Equal(5000, summary.Inputs.Single(i => i.Table == "objects").Rows);
        Assert.Empty(Directory.EnumerateFiles(data.Path, "oversight-*"));
    }

    [Fact]
    public void Load_ParquetWithColumnTwice_NamesIt()
    {
        // DuckDB writes no such file, so one is made of another: a column's name is as long as the other's.
        using var data = new SmallDataset();
        data.Connection.Open();
        data.Remove("conflicts.csv").Connection.Execute(
            $"COPY (SELECT 'zibo' AS jurisdiction, 'F1' AS officer_id, 'O1' AS object_id, [1, 2] AS l, 'a' AS kind, 'b' AS kinX) "
            + $"TO '{data.Path}/conflicts.parquet' (COMPRESSION uncompressed)");
        var path = Path.Combine(data.Path, "conflicts.parquet");
        var bytes = Encoding.Latin1.GetString(File.ReadAllBytes(path));
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(bytes.Replace("kinX", "kind", StringComparison.Ordinal)));

        var error = Assert.Throws<DatasetException>(() => data.Load());

        Assert.Equal("conflicts.parquet: table conflicts has the column kind twice; remove one.", error.Text.En);
    }

    [Fact]
    public void Load_ParquetWithFaults_GivesRowNumbersAndValues()
    {
        using var data = new SmallDataset();
        data.Connection.Open();
        data.Remove("objects.csv").Connection.Execute(
            $"""
            COPY (SELECT * FROM (VALUES
                ('O1', 'zibo', encode('甲'), DATE '2020-01-01', 2::BIGINT, 0.0),
                ('O2', 'zibo', '\xC4'::BLOB, DATE '2020-01-01', 2, 1.0),
                ('O3', 'zibo', encode('丙'), DATE '12020-01-01', 2, 2.0),
                ('O4', 'zibo', encode('丁'), DATE '2020-01-01', 5000000000, 3.0),
                ('O2', 'zibo', ''::BLOB, NULL, NULL, NULL),
                ('O1', 'jintan', NULL, NULL, NULL, NULL)) t(object_id, jurisdiction, name, registered_on, complaints, remark))
            TO '{data.Path}/objects.parquet'
            """);

        var summary = data.Load();

        Assert.Equal(
        [
            "objects:2 name=\uFFFD (not valid UTF-8, or not valid in the encoding chosen) rejected",
            "objects:3 registered_on=12020-01-01 (not a day as yyyy-mm-dd, years 1 to 9999) rejected",
            "objects:4 complaints=5000000000 (not a whole number of 32 bits) rejected",
        ], data.Rejects());
        Assert.Equal(["O1|甲|2", "O2|∅|0", "O1|∅|0"], data.Lines("SELECT object_id, name, complaints FROM objects ORDER BY ord"));
        Assert.Equal(["objects.parquet: the unknown column 'remark' is left out."], summary.Warnings.Select(w => w.En));
    }

    private static void Convert(DuckDBConnection connection, string csv, string parquet, TableSchema table, bool typed)
    {
        var file = Path.Combine(csv, table.Name + ".csv");
        if (!File.Exists(file))
        {
            return;
        }

        var columns = typed
            ? string.Join(", ", ReferenceCsv.Parse(File.ReadAllBytes(file))[0].Fields.Select(f => System.Text.Encoding.UTF8.GetString(f))
                .Select(n => Typed(n, table.Find(n))))
            : "*";
        connection.Execute(
            $"COPY (SELECT {columns} FROM read_csv('{file}', all_varchar=true, header=true, delim=',', quote='\"', escape='\"', strict_mode=false, new_line='\\n')) "
            + $"TO '{Path.Combine(parquet, table.Name)}.parquet' (ROW_GROUP_SIZE 10)");
    }

    private static string Typed(string name, ColumnSchema? column) => column?.Type switch
    {
        ColumnType.Date when name[0] < 'f' => $"CAST({name} AS TIMESTAMP) AS {name}",
        ColumnType.Date => $"CAST({name} AS DATE) AS {name}",
        ColumnType.Boolean => $"CAST({name} AS BOOLEAN) AS {name}",
        ColumnType.Integer => $"CAST({name} AS DOUBLE) AS {name}",
        ColumnType.Year => $"CAST({name} AS SMALLINT) AS {name}",
        ColumnType.Month => $"CAST({name} AS BIGINT) AS {name}",
        ColumnType.Share => $"CAST({name} AS DECIMAL(9, 4)) AS {name}",
        ColumnType.List => $"string_split({name}, ';') AS {name}",
        ColumnType.Enumeration => $"CAST({name} AS ENUM ({string.Join(", ", column.Names.Select(n => $"'{n}'"))})) AS {name}",
        _ => name,
    };
}

using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>A DuckDB database as a dataset: opened for reading only, its base tables and nothing else.</summary>
public class DatabaseTests
{
    [Fact]
    public void Load_Database_ReadsItsTablesInTheirOrder()
    {
        using var data = new SmallDataset();
        Build(data, "CREATE TABLE d.objects AS SELECT * FROM (VALUES ('O2', 'zibo', 'b', true), ('O1', 'zibo', 'a', false), ('O2', 'zibo', 'c', NULL)) "
            + "t(object_id, jurisdiction, name, abnormal_list); CREATE VIEW d.officers AS SELECT 'F1' AS officer_id, 'zibo' AS jurisdiction, 'x' AS name; "
            + "CREATE TABLE d.other AS SELECT 1 AS a; CREATE SCHEMA d.s; CREATE TABLE d.s.items AS SELECT 1 AS a");
        var before = File.ReadAllBytes(Path.Combine(data.Path, "all.duckdb"));

        var summary = data.Load(file: "all.duckdb");

        Assert.Equal(["O2|True", "O1|False"], data.Lines("SELECT object_id, abnormal_list FROM objects ORDER BY ord"));
        Assert.Equal(["objects:3 object_id=O2 (repeats the key of an earlier row) rejected"], data.Rejects());
        var input = Assert.Single(summary.Inputs);
        Assert.Equal(("objects", "all.duckdb", 3L, 1L), (input.Table, input.File, input.Rows, input.Rejected));
        Assert.Contains(summary.Warnings, w => w.En.StartsWith("The table officers is missing", StringComparison.Ordinal));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(data.Path, "all.duckdb")));
        Assert.Equal(["memory", "system", "temp"], data.Lines("SELECT database_name FROM duckdb_databases() ORDER BY 1"));
    }

    [Fact]
    public void Load_MappedDatabase_TakesTablesByTheirChineseNames()
    {
        using var data = new SmallDataset();
        Build(data, "CREATE TABLE d.\"检查对象名录库\" AS SELECT 'O1' AS \"统一社会信用代码\", 'zibo' AS \"辖区\", '甲' AS \"企业名称\", "
            + "DATE '2020-01-02' AS \"成立日期\", '是' AS \"经营异常名录\"");

        var summary = data.Load(file: "all.duckdb", map: "national");

        Assert.Equal(["O1|甲|2020-01-02|True"], data.Lines("SELECT object_id, name, CAST(registered_on AS VARCHAR), abnormal_list FROM objects"));
        Assert.Equal("all.duckdb[检查对象名录库]", Assert.Single(summary.Inputs).File);
    }

    [Theory]
    [InlineData("notes.duckdb", "not a database", "notes.duckdb: cannot be read: ")]
    [InlineData("notes.doc", "x", "notes.doc' is no dataset: a folder, an Excel workbook (.xlsx) or a DuckDB database (.duckdb) is expected.")]
    [InlineData("objects.csv", "x", "objects.csv' is no dataset: ")]
    public void Load_OtherFile_SaysWhatIsExpected(string file, string text, string message)
    {
        using var data = new SmallDataset();
        data.Put(file, text);

        var error = Assert.Throws<DatasetException>(() => data.Load(file: file));

        Assert.Contains(message, error.Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Text.En);
    }

    [Fact]
    public void Load_DatabaseWithoutTables_NamesItAndWhatItHas()
    {
        using var data = new SmallDataset();
        Build(data, "CREATE TABLE d.other AS SELECT 1 AS a");

        var error = Assert.Throws<DatasetException>(() => data.Load(file: "all.duckdb"));

        Assert.EndsWith("all.duckdb' has none of the tables, such as inspections; there are other.", error.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FolderWithDatabaseOnly_SuggestsIt()
    {
        using var folder = new TemporaryFolder();
        using var connection = new DuckDBConnection();
        connection.Open();
        connection.Execute($"ATTACH '{folder.Path}/all.duckdb' AS d; CREATE TABLE d.objects AS SELECT 1 AS a; DETACH d");

        var error = Assert.Throws<DatasetException>(() => DatasetReader.Load(
            connection, new DatasetOptions { Path = folder.Path, CoveredJurisdictions = ["zibo"] }));

        Assert.EndsWith($" It has all.duckdb: give --data {Path.Combine(folder.Path, "all.duckdb")}.", error.Text.En, StringComparison.Ordinal);
    }

    private static void Build(SmallDataset data, string sql)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        connection.Execute($"ATTACH '{data.Path}/all.duckdb' AS d; {sql}; DETACH d");
    }
}

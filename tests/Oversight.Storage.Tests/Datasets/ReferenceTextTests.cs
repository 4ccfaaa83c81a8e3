using Oversight.Contracts.Facts;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>Tables without the texts of references that lead to a row say the same as with them.</summary>
public sealed class ReferenceTextTests
{
    private static readonly string[] Covered = ["xinzhou", "zibo", "jintan"];

    [Theory]
    [InlineData(201, 0.02, false)]
    [InlineData(202, 0.0, true)]
    [InlineData(203, 0.003, true)]
    [InlineData(204, 0.02, true)]
    public void Load_WithoutReferenceTexts_KeepsThoseThatLeadNowhere(int seed, double faulty, bool parquet)
    {
        using var folder = new TemporaryFolder();
        new DirtyDataset(seed) { Multiline = false }.Write(folder.Path, faulty, broken: false);
        if (parquet)
        {
            MakeParquet(folder.Path);
        }

        var (full, fullInputs) = Load(folder.Path, keepsReferenceTexts: true);
        var (slim, slimInputs) = Load(folder.Path, keepsReferenceTexts: false);
        using (full)
        using (slim)
        {
            Compare(full, slim);
        }

        Assert.Equal(fullInputs, slimInputs);
    }

    private static void Compare(DuckDBConnection full, DuckDBConnection slim)
    {

        foreach (var table in Schema.Tables)
        {
            var left = table.References.Where(c => c.ReferenceRejects).Select(c => $"\"{c.Name}\"").ToList();
            left.AddRange(table.Find("joint_id") is null ? [] : ["joint_id"]);
            var texts = table.References.Where(c => !c.ReferenceRejects)
                .Select(c => $"CASE WHEN {c.ReferenceColumn} IS NULL THEN \"{c.Name}\" END AS \"{c.Name}\"").ToList();
            var replaced = (left.Count == 0 ? "*" : $"* EXCLUDE ({string.Join(", ", left)})")
                + (texts.Count == 0 ? "" : $" REPLACE ({string.Join(", ", texts)})");
            Assert.Equal(
                Lines(full, $"SELECT CAST(t AS VARCHAR) FROM (SELECT {replaced} FROM {table.Name}) t ORDER BY t.ord"),
                Lines(slim, $"SELECT CAST(t AS VARCHAR) FROM {table.Name} t ORDER BY t.ord"));
        }

        Assert.Equal(Lines(full, "FROM rejects"), Lines(slim, "FROM rejects"));
        foreach (var kind in Enum.GetValues<FactKind>())
        {
            var columns = Enum.GetNames(FactQuery.ColumnsOf(kind)).ToHashSet(StringComparer.Ordinal);
            var query = $"SELECT CAST(f AS VARCHAR) FROM ({FactQuery.For(kind, columns, 2024, new DateOnly(2024, 12, 31)).Sql}) f ORDER BY f.Ord";
            Assert.Equal(Lines(full, query), Lines(slim, query));
        }
    }

    private static (DuckDBConnection Connection, IReadOnlyList<DatasetInput> Inputs) Load(string path, bool keepsReferenceTexts)
    {
        var connection = new DuckDBConnection();
        connection.Open();
        var summary = DatasetReader.Load(
            connection, new DatasetOptions { Path = path, CoveredJurisdictions = Covered, KeepsReferenceTexts = keepsReferenceTexts });
        connection.Execute(
            "CREATE TABLE packs AS SELECT j, CAST(NULL AS DATE) AS valid_from, CAST(NULL AS DATE) AS valid_to, 2.0 AS overload_factor "
            + "FROM jurisdictions; CREATE TABLE flagged (ord INTEGER); CREATE TABLE constructive (ord INTEGER)");
        return (connection, summary.Inputs);
    }

    private static void MakeParquet(string folder)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        foreach (var file in Directory.GetFiles(folder, "*.csv"))
        {
            connection.Execute(
                $"COPY (FROM read_csv('{file}', all_varchar=true, header=true)) TO '{Path.ChangeExtension(file, ".parquet")}' (FORMAT parquet)");
            File.Delete(file);
        }
    }

    private static string[] Lines(DuckDBConnection connection, string sql) => new Loaded(connection).Lines(sql);
}

using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

public class DirtyDatasetTests
{
    private static readonly string[] Covered = ["xinzhou", "zibo", "jintan"];

    public static TheoryData<int, double, bool> Cases()
    {
        var cases = new TheoryData<int, double, bool>();
        for (var seed = 1; seed <= 32; seed++)
        {
            cases.Add(seed, new[] { 0, 0.003, 0.02 }[seed % 3], seed % 4 < 2);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Load_RandomDirtyData_EqualsReference(int seed, double faulty, bool broken)
    {
        using var folder = new TemporaryFolder();
        new DirtyDataset(seed).Write(folder.Path, faulty, broken);
        var reference = new ReferenceReader(Covered);
        reference.Read(folder.Path);

        using var connection = new DuckDBConnection();
        connection.Open();
        var summary = DatasetReader.Load(
            connection,
            new DatasetOptions { Path = folder.Path, CoveredJurisdictions = Covered, TempDirectory = folder.Path, ReadsAhead = seed % 8 < 4 });

        var loaded = new Loaded(connection);
        Assert.Equal(
            reference.Rejects.Order(StringComparer.Ordinal),
            loaded.Lines("SELECT table_name, line, column_name, value, action FROM rejects").Order(StringComparer.Ordinal));
        Assert.Equal(reference.NotCovered.OrderBy(p => p.Key, StringComparer.Ordinal), summary.NotCovered);
        Assert.Equal(reference.Rows, summary.Inputs.ToDictionary(i => i.Table, i => i.Rows));
        foreach (var table in Schema.Tables)
        {
            AssertTable(table, reference.Accepted[table.Name], loaded);
        }

        AssertKeys(loaded);
        Assert.Empty(Directory.GetFiles(folder.Path, "oversight-*"));
    }

    private static void AssertTable(TableSchema table, List<Dictionary<string, string?>> expected, Loaded loaded)
    {
        string[] names = ["ord", "j", .. table.Loaded.Select(c => c.Name), .. table.References.Select(c => c.ReferenceColumn)];
        var lines = expected.Select(row => string.Join('|', names.Select(n => row[n] ?? "∅")));
        var actual = loaded.Lines(
            $"SELECT {string.Join(", ", names.Select(n => n == "specialties" ? "array_to_string(specialties, ';')" : $"CAST(\"{n}\" AS VARCHAR)"))} FROM {table.Name} ORDER BY ord");

        // Line by line, so that a failure shows the cell.
        Assert.All(lines.Zip(actual), pair => Assert.Equal($"{table.Name}|{pair.First}", $"{table.Name}|{pair.Second}"));
        Assert.Equal(expected.Count, actual.Length);
    }

    // The same number exactly for the same id within a jurisdiction.
    private static void AssertKeys(Loaded loaded)
    {
        foreach (var (id, key) in new[] { ("item_id", "item_key"), ("joint_id", "joint_key") })
        {
            Assert.Empty(loaded.Query(
                $"SELECT 1 FROM inspections a JOIN inspections b ON (a.{key} IS NOT DISTINCT FROM b.{key}) "
                + $"<> (a.{id} IS NOT DISTINCT FROM b.{id} AND (a.j = b.j OR ('{id}' = 'joint_id' AND a.{id} IS NULL))) LIMIT 1"));
        }

        Assert.Equal([[0L]], loaded.Query("SELECT count(*) FROM inspections WHERE item_key IS NULL OR (joint_key IS NULL) <> (joint_id IS NULL)"));
    }
}

using System.Text;
using Oversight.Storage.Datasets;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>The contract's errors: one line that names file, table, column.</summary>
public class DatasetErrorTests
{
    // "The column must exist where it is marked *" … "a column given twice, an empty file (no header), an unreadable file or a
    // dataset with none of the tables (the line names the folder) is an error".
    [Theory]
    [InlineData("plans.csv", "plan_id,jurisdiction,year\nP1,zibo,2021\n", "plans.csv: table plans lacks the required column item_id.")]
    [InlineData("plans.csv", "plan_id,jurisdiction,year,item_id,year\n", "plans.csv: table plans has the column year twice; remove one.")]
    [InlineData("plans.csv", "plan_id,jurisdiction,year,item_id,note,note\n", "plans.csv: table plans has the column note twice; remove one.")]
    [InlineData("plans.csv", "plan_id,jurisdiction,year,\"item_id\nP1,zibo,2021,T1\n", "plans.csv: in the header on line 1 a quote is not closed, or text follows a closing quote; mend the header.")]
    [InlineData("plans.csv", "", "plans.csv: the file is empty, it needs a header row.")]
    [InlineData("plans.csv", "\uFEFF\n\n", "plans.csv: the file is empty, it needs a header row.")]
    [InlineData("plans.parquet", "not parquet", "the table plans is there twice, as plans.csv and plans.parquet; keep one.")]
    public void Load_FaultyFile_NamesFileTableAndColumn(string file, string text, string message)
    {
        using var data = new SmallDataset();
        data.Put(file, text);

        var error = Assert.Throws<DatasetException>(() => data.Load());

        Assert.EndsWith(message, error.Text.En, StringComparison.Ordinal);
        Assert.Contains("plans", error.Text.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Text.En + error.Text.Zh);
    }

    [Fact]
    public void Load_UnreadableParquet_NamesFile()
    {
        using var data = new SmallDataset();
        data.Remove("plans.csv").Put("plans.parquet", "not parquet");

        var error = Assert.Throws<DatasetException>(() => data.Load());

        Assert.StartsWith("plans.parquet: cannot be read: ", error.Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Text.En);
    }

    [Fact]
    public void Load_NoTables_NamesFolder()
    {
        using var folder = new TemporaryFolder();
        using var connection = new Oversight.Storage.DuckDb.DuckDBConnection();
        connection.Open();
        File.WriteAllText(Path.Combine(folder.Path, "notes.csv"), "a\n");
        foreach (var path in new[] { folder.Path, Path.Combine(folder.Path, "missing") })
        {
            var error = Assert.Throws<DatasetException>(
                () => DatasetReader.Load(connection, new DatasetOptions { Path = path, CoveredJurisdictions = [] }));
            Assert.Contains($"'{path}'", error.Text.En, StringComparison.Ordinal);
            Assert.Contains($"“{path}”", error.Text.Zh, StringComparison.Ordinal);
        }
    }

    // "An unknown column is left out with a warning. A missing table reads as empty with a warning (draw_members without one)."
    [Fact]
    public void Load_UnknownColumnAndMissingTable_Warns()
    {
        using var data = new SmallDataset();
        data.Remove("conflicts.csv").Put("items.csv", "item_id,jurisdiction,remark,title\nT1,zibo,x,食品\nT1,jintan,x,食品\n");

        var summary = data.Load();

        Assert.Equal(
            ["items.csv: the unknown column 'remark' is left out.", "The table conflicts is missing and reads as empty."],
            summary.Warnings.Select(w => w.En));
        Assert.Equal(["0|0"], data.Lines("SELECT (SELECT count(*) FROM conflicts), (SELECT count(*) FROM draw_members)"));
        Assert.Equal(["食品|2", "食品|2"], data.Lines("SELECT title, tier FROM items"));
        Assert.Empty(data.Rejects());
    }

    // "A file of which more than half the rows are not valid UTF-8 is refused, and the message names --encoding gb18030, which
    // reads such files."
    [Fact]
    public void Load_Gb18030File_IsRefusedAndReadWithItsEncoding()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        using var data = new SmallDataset();
        data.Put("objects.csv", gb18030.GetBytes("object_id,jurisdiction,name,address\nO1,zibo,甲,\"路\"\"1\"\"\n号\"\nO2,zibo,乙镕㐀,丂\nO1,jintan,x,\n"));
        foreach (var file in Directory.GetFiles(data.Path, "*.csv").Where(f => !f.EndsWith("objects.csv", StringComparison.Ordinal)))
        {
            data.Put(Path.GetFileName(file), gb18030.GetBytes(File.ReadAllText(file)));
        }

        var error = Assert.Throws<DatasetException>(() => data.Load());
        Assert.Equal("objects.csv: 2 of 3 rows are not valid UTF-8; for a GBK or GB 18030 file give --encoding gb18030.", error.Text.En);
        Assert.Contains("--encoding gb18030", error.Text.Zh, StringComparison.Ordinal);

        data.Load(DatasetEncoding.Gb18030);
        Assert.Empty(data.Rejects());
        Assert.Equal(["甲|路\"1\"\n号", "乙镕㐀|丂", "x|∅"], data.Lines("SELECT name, address FROM objects ORDER BY ord"));
    }

    [Fact]
    public void Load_HalfTheRowsNotUtf8_RejectsThem()
    {
        using var data = new SmallDataset();
        data.Put("items.csv", [.. "item_id,jurisdiction,title\nT1,zibo,"u8, 0xC4, .. "\nT2,zibo,x\n"u8]);

        data.Load();

        Assert.Equal(
        [
            "items:2 title=\uFFFD (not valid UTF-8, or not valid in the encoding chosen) rejected",
            "plans:2 item_id=T1 (no such row in items) kept",
            "inspections:2 item_id=T1 (no such row in items) kept",
            "inspections:3 item_id=T1 (no such row in items) kept",
            "inspections:4 item_id=T1 (no such row in items) kept",
        ], data.Rejects());
    }
}

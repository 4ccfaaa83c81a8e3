using System.Text;
using Oversight.Storage.Datasets;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>Files that are copied before DuckDB reads them lose nothing on the way.</summary>
public class CsvCopyTests
{
    // DuckDB takes U+FEFF at a file's start for a byte-order mark, and the copy has no header before its first row.
    [Fact]
    public void Load_FirstValueBeginsWithByteOrderMark_KeepsIt()
    {
        using var data = new SmallDataset();
        data.Put("conflicts.csv", "jurisdiction,officer_id,object_id\n\uFEFFzibo,F1,O1\nx\n");

        var summary = data.Load();

        Assert.Equal([("\uFEFFzibo", 1L)], summary.NotCovered.Select(n => (n.Key, n.Value)));
        Assert.Equal(["conflicts:3 = (wrong number of fields: 1) rejected"], data.Rejects());
    }

    // The limit is the record's, without its line end, and the same whether or not another row spoils the file.
    [Theory]
    [InlineData("\n", "")]
    [InlineData("\n", "x\n")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "x\r\n")]
    public void Load_RecordOfAboutOneMebibyte_IsRejectedBeyondIt(string end, string more)
    {
        const string Start = "\",zibo,";
        using var data = new SmallDataset();
        var id = $"\"{string.Concat(Enumerable.Repeat("123456\n", CsvScanner.MaximumRecord / 7)).PadRight(CsvScanner.MaximumRecord, 'x')[..(CsvScanner.MaximumRecord - Start.Length - 1)]}";
        data.Put("items.csv", $"item_id,jurisdiction,title{end}{id}{Start}{end}{id}{Start}x{end}{more}");

        data.Load();

        Assert.Equal(["1"], data.Lines("SELECT count(*) FROM items"));
        Assert.Equal(
            ["the record is longer than 1 MiB", .. more.Length > 0 ? ["wrong number of fields: 1"] : Array.Empty<string>()],
            data.Lines("SELECT reason FROM rejects WHERE table_name = 'items' ORDER BY line"));
    }

    // Bytes that are no GB 18030 reject the row; U+FFFD, where somebody wrote it, does not.
    [Fact]
    public void Load_Gb18030_RejectsWhatIsNone()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        using var data = new SmallDataset();
        data.Put("items.csv", [.. gb18030.GetBytes("item_id,jurisdiction,title\nT1,zibo,食品\uFFFD\nT1,jintan,食品\nT2,zibo,食"), 0xFF, (byte)'\n']);

        data.Load(DatasetEncoding.Gb18030);

        Assert.Equal(["食品\uFFFD", "食品"], data.Lines("SELECT title FROM items ORDER BY ord"));
        Assert.EndsWith("(not valid UTF-8, or not valid in the encoding chosen) rejected", Assert.Single(data.Rejects()), StringComparison.Ordinal);
    }
}

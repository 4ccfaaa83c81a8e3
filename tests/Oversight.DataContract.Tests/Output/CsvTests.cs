using System.Text;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Output;

/// <summary>How <c>breaches.csv</c> is written for spreadsheet programs, and that Parquet is not.</summary>
public sealed class CsvTests : ContractTest
{
    [Sentence("output.csv")]
    public void Csv_OfAnyText_IsUtf8WithBomLfAndRfc4180()
    {
        string[] ids = ["comma, here", "quote \" here", "line\nbreak", "CR\rhere", "中文", "plain", " space"];
        var bytes = File.ReadAllBytes(Run(Noticed(ids))["breaches.csv"]);
        Assert.Equal(Encoding.UTF8.Preamble, bytes[..3]);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes[3..]);
        Assert.DoesNotContain('\uFEFF', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\n", text, StringComparison.Ordinal);
        foreach (var id in ids)
        {
            Assert.Contains($",inspection,{(id.IndexOfAny([',', '"', '\n', '\r']) < 0 ? id : Csv.Field(id))},,,", text, StringComparison.Ordinal);
        }

        var records = Csv.Records(text);
        Assert.Equal(ids.Order(Utf8Order.Instance), records.Where(record => record[0] == "zibo.15.notice").Select(record => record[4]));
    }

    [Sentence("output.formula")]
    [Also("output.raw")]
    public void Text_ThatASpreadsheetWouldReckon_GetsAnApostrophe()
    {
        string[] dangerous = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", " =1", "   +1", "  -1", " @x", "  \tx", " \rx", "=", "-"];
        string[] harmless = ["1=1", "a+b", "a-b", "a@b", "'=1", "x\ty", "x = 1", "＝1", "－1", "﹣1"];
        var report = Run(Noticed([.. dangerous, .. harmless]));
        Assert.Empty(report.Rejects);
        Assert.Equal(
            dangerous.Select(id => "'" + id).Concat(harmless).Order(Utf8Order.Instance),
            report.Subjects("zibo.15.notice").Order(Utf8Order.Instance));

        // Sorted by what the ids are, not by what the CSV shows; Parquet has them as they are.
        string[] raw = [.. dangerous.Concat(harmless).Order(Utf8Order.Instance)];
        Assert.Equal(raw, DuckFiles.Query($"SELECT subject_id FROM read_parquet('{report["breaches.parquet"]}') WHERE rule_id = 'zibo.15.notice'").Select(row => row[0]));
        Assert.Equal(raw, report.Subjects("zibo.15.notice").Select(id => dangerous.Contains(id[1..]) ? id[1..] : id));
    }

    private static Dataset Noticed(IEnumerable<string> ids) =>
        ids.Aggregate(Dataset.Of("zibo"), (data, id) => data.Inspection(id, "2022-03-01", new { notice_served = false }));
}

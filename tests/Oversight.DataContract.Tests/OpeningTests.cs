using System.Text;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests;

/// <summary>What a dataset is.</summary>
public sealed class OpeningTests : ContractTest
{
    // Completed on Tuesday 1 March 2022: the report is due on the 8th, and was made on the 9th.
    private const string Late = "2022-03-08|2022-03-09|1|late";

    [SentenceTheory("opening.csv")]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Csv_WithOrWithoutBomAndCr_ReadsTheSame(bool bom, bool crlf)
    {
        var folder = Files.Rewrite(LateReport().Write(Path.Combine(Home, "data")), text =>
        [
            .. bom ? Encoding.UTF8.Preamble : [],
            .. Encoding.UTF8.GetBytes(crlf ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text),
        ]);
        var report = TryRun(folder);
        Assert.Equal(0, report.Status);
        Assert.Empty(report.Lines);
        Assert.Equal(Late, report.Terms("zibo.15.report"));
    }

    [Sentence("opening.csv")]
    public void Csv_QuotedFields_ReadAsRfc4180Says()
    {
        string[] ids = ["a,b", "\"", "say \"x\"", "two\nlines", "two\r\nlines", "plain"];
        var data = Dataset.Of("zibo");
        foreach (var id in ids)
        {
            data.Inspection(id, "2022-03-01");
        }

        // The last record may do without a line break.
        data.File("inspections.csv", data.Text("inspections").TrimEnd('\n'));
        var report = Run(data);
        Assert.Empty(report.Rejects);
        Assert.Equal(ids.Order(StringComparer.Ordinal), report.Subjects("zibo.9.team"));
    }

    [SentenceTheory("opening.csv")]
    [InlineData("\"object_id\",\"jurisdiction\",\"name\"\n\"O1\",\"zibo\",\"\"\n")]
    [InlineData("\uFEFF\"object_id\",jurisdiction,name\r\nO1,zibo,")]
    public void Csv_QuotedHeader_ReadsAsRfc4180Says(string objects)
    {
        var report = Run(Dataset.Of("zibo").Inspection("N1", "2022-03-01").File("objects.csv", objects));
        Assert.Empty(report.Lines);
        Assert.Equal(["O1"], report.Subjects("zibo.6.registry"));
    }

    [SentenceTheory("opening.parquet")]
    [InlineData(false)]
    [InlineData(true)]
    public void Parquet_OfTheSameRows_GivesTheSameBreaches(bool typed)
    {
        var csv = Run(LateReport());
        var parquet = TryRun(DuckFiles.Convert(LateReport().Write(Path.Combine(Home, "data")), typed));
        Assert.Empty(parquet.Lines);
        Assert.Equal(Late, csv.Terms("zibo.15.report"));
        Assert.Equal(File.ReadAllText(csv["breaches.csv"]), File.ReadAllText(parquet["breaches.csv"]));
    }

    [SentenceTheory("opening.duckdb")]
    [InlineData(false)]
    [InlineData(true)]
    public void Database_OfTheSameTables_GivesTheSameBreaches(bool typed)
    {
        var report = TryRun(DuckFiles.Database(LateReport().Write(Path.Combine(Home, "data")), typed));
        Assert.Equal(0, report.Status);
        Assert.Empty(report.Lines);
        Assert.Equal(Late, report.Terms("zibo.15.report"));
        Assert.Equal(File.ReadAllText(Run(LateReport())["breaches.csv"]), File.ReadAllText(report["breaches.csv"]));
    }

    [Sentence("opening.order")]
    public void Csv_ColumnsInAnotherOrder_ReadTheSame()
    {
        var folder = Files.Rewrite(LateReport().Write(Path.Combine(Home, "data")), text => Encoding.UTF8.GetBytes(
            string.Concat(Csv.Records(text).Select(record => string.Join(',', record.AsEnumerable().Reverse().Select(Csv.Field)) + "\n"))));
        var report = TryRun(folder);
        Assert.Empty(report.Lines);
        Assert.Equal(Late, report.Terms("zibo.15.report"));
    }

    [Sentence("opening.dates")]
    public void Date_InAnotherForm_IsNoDate()
    {
        string[] wrong =
        [
            "2022/03/01", "2022-3-1", "01-03-2022", "20220301", "2022-02-29", "2022-04-31", "2022-13-01", "2022-00-10", "2022-03-00",
            "2022-03-01T00:00:00", "2022-03-01 00:00:00", "22-03-01", "2022-03", "2022", "infinity", "-infinity", "epoch", "today", "44621",
            "2022年3月1日", "２０２２-03-01", "2022-03-01x", "2022.03.01", "2022 03 01", "1 Mar 2022", "2022-03-01 (BC)",
        ];
        string[] right = ["2022-03-01", "2024-02-29", "1999-12-31", "2100-01-01"];
        var data = Dataset.Of("zibo");
        foreach (var day in wrong.Concat(right))
        {
            data.Inspection(day, "2022-03-01", new { archived_on = day });
        }

        var report = Run(data);
        Assert.Equal(wrong, report.Rejects.Select(row => row["value"].TrimStart('\'')));
        Assert.All(report.Rejects, row => Assert.Equal("inspections|archived_on|rejected", row.Cells("table", "column", "action")));
        Assert.Equal(right.Length, report.Count("zibo.9.team").Checked);
    }

    [Sentence("opening.booleans")]
    public void Boolean_InAnyCase_IsTrueOrFalse()
    {
        string[] yes = ["true", "TRUE", "True", "tRuE", "1"];
        string[] no = ["false", "FALSE", "False", "fALSE", "0"];
        string[] neither = ["yes", "no", "t", "f", "y", "n", "on", "off", "2", "-1", "01", "1.0", "是", "√", "truefalse"];
        var data = Dataset.Of("zibo");
        foreach (var value in yes.Concat(no).Concat(neither))
        {
            data.Inspection(value, "2022-03-01", new { notice_served = value });
        }

        var report = Run(data);
        Assert.Equal(no.Order(StringComparer.Ordinal), report.Subjects("zibo.15.notice"));
        Assert.Equal(yes.Length + no.Length, report.Count("zibo.15.notice").Checked);
        Assert.Equal(neither, report.Rejects.Select(row => row["value"].TrimStart('\'')));
    }

    [Sentence("opening.lists")]
    public void List_SeparatedBySemicolons_IsGiven()
    {
        var data = Dataset.Of("xinzhou").Inspection("N1", "2022-03-01")
            .Officer("P3", new { specialties = "法律" })
            .Officer("P4", new { specialties = "法律;计量;节能" })
            .Officer("P5", new { specialties = "" });
        Assert.Equal(["P5"], Run(data).Subjects("xinzhou.2.3.classified"));
    }

    [Sentence("opening.lists")]
    public void List_InParquet_MayBeAList()
    {
        var folder = Dataset.Of("xinzhou").Inspection("N1", "2022-03-01").Officer("P3", new { specialties = "" }).Write(Path.Combine(Home, "data"));
        var officers = Path.Combine(folder, "officers");
        DuckFiles.Write(
            officers + ".parquet",
            $"SELECT * REPLACE (string_split(specialties, ';') AS specialties) FROM read_csv('{officers}.csv', all_varchar = true, nullstr = '')");
        File.Delete(officers + ".csv");
        var report = TryRun(folder);
        Assert.Empty(report.Lines);
        Assert.Equal(["P3"], report.Subjects("xinzhou.2.3.classified"));
    }

    [Sentence("opening.empty-text")]
    public void Text_Empty_IsNull()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01");
        data.File("officers.csv", "officer_id,jurisdiction,name,sex,post,cert_no\nP1,zibo,甲,男,科员,\nP2,zibo,乙,女,科员,\"\"\nP3,zibo,丙,女,科员,C3\n");
        Assert.Equal(["P1", "P2"], Run(data).Subjects("zibo.7.registry"));
    }

    [Sentence("opening.empty-text")]
    public void Text_EmptyInParquet_IsNullToo()
    {
        var folder = Dataset.Of("zibo").Inspection("N1", "2022-03-01").Without("officers").Write(Path.Combine(Home, "data"));
        DuckFiles.Write(
            Path.Combine(folder, "officers.parquet"),
            "SELECT * FROM (VALUES ('P1', 'zibo', '甲', '男', '科员', ''), ('P2', 'zibo', '乙', '女', '科员', NULL), ('P3', 'zibo', '丙', '女', '科员', 'C3'))"
            + " AS t(officer_id, jurisdiction, name, sex, post, cert_no)");
        Assert.Equal(["P1", "P2"], TryRun(folder).Subjects("zibo.7.registry"));
    }

    private static Dataset LateReport() => Dataset.Of("zibo")
        .Inspection("N,\"1\"", "2022-03-01", new { completed_on = "2022-03-01", report_on = "2022-03-09" });
}

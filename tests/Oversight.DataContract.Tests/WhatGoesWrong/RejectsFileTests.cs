using System.Text;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.WhatGoesWrong;

/// <summary><c>rejects.csv</c>, and the encodings.</summary>
public sealed class RejectsFileTests : ContractTest
{
    [Sentence("wrong.rejects-columns")]
    [Also("wrong.rejects-action")]
    public void RejectsFile_OfAnyRun_HasTheseColumns()
    {
        var report = Run(Dirty());
        var lines = File.ReadAllLines(report["rejects.csv"]);
        Assert.Equal("table,file,line,column,value,reason,action", lines[0]);
        Assert.Equal(
            ["inspections|inspections.csv|3|inspected_on|soon|rejected", "inspections|inspections.csv|4|plan_id|L9|kept", "objections|objections.csv|2|inspection_id|N2|rejected"],
            report.Rejects.Select(row => row.Cells("table", "file", "line", "column", "value", "action")));
        Assert.All(report.Rejects, row => Assert.NotEmpty(row["reason"]));
    }

    [SentenceTheory("wrong.rejects-line")]
    [Also("reading.6-blank", "reading.6-fields")]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    public void Line_AfterQuotedBreaksBlankAndShortLines_IsThePhysicalOne(string end, bool bom)
    {
        string[] lines =
        [
            /*  1 */ "object_id,jurisdiction,name",
            /*  2 */ "O1,zibo,\"two",
            /*  3 */ "lines\"",
            /*  4 */ "",
            /*  5 */ "O2,zibo",
            /*  6 */ "O3,zibo,\"a blank one",
            /*  7 */ "",
            /*  8 */ "between, and \"\"quotes\"\"\"",
            /*  9 */ "",
            /* 10 */ "",
            /* 11 */ ",zibo,no key",
            /* 12 */ "O1,zibo,\"again,",
            /* 13 */ "over",
            /* 14 */ "three\"",
            /* 15 */ "O4,zibo,fine",
            /* 16 */ "O5,zibo,one,too many",
            /* 17 */ "O4,zibo,again",
        ];
        var text = (bom ? "\uFEFF" : "") + string.Join(end, lines);
        var report = Run(Dataset.Of("zibo").Inspection("N1", "2022-03-01").File("objects.csv", text));
        Assert.Equal(
            ["5|rejected", "11|rejected", "12|rejected", "16|rejected", "17|rejected"],
            report.Rejects.Select(row => row.Cells("line", "action")));
        Assert.Equal(["object_id", "object_id", "object_id"], report.Rejects.Where(row => row["line"] is "11" or "12" or "17").Select(row => row["column"]));
        Assert.Equal(3, report.Count("zibo.6.registry").Checked);
        Assert.Equal(8, report.Input("objects").GetProperty("rows").GetInt64());
    }

    [Sentence("wrong.rejects-line")]
    public void Line_OfATypeFaultAndAReference_IsTheRecordsFirst()
    {
        const string Text = """
            inspection_id,jurisdiction,object_id,item_id,source,inspected_on,section
            N1,zibo,O1,I1,random,2022-03-01,"quoted
            break"

            "N
            2",zibo,O1,I1,random,2022-03-01,"x

            y"
            N3,zibo,O1,I1,random,yesterday,"a
            b"
            "N
            4",zibo,O9,I1,random,2022-03-01,z
            N5,zibo,O1,"I
            9",random,2022-03-01,z

            """;
        var report = Run(Dataset.Of("zibo").File("inspections.csv", Text));
        Assert.Equal(
            ["9|inspected_on|rejected", "11|object_id|rejected", "13|item_id|kept"],
            report.Rejects.Select(row => row.Cells("line", "column", "action")));
    }

    [Sentence("wrong.rejects-row")]
    public void Row_OfAParquetFile_IsItsNumber()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01").Inspection("N1", "2022-03-02")
            .Inspection("N3", "2022-03-03", new { object_id = "O9" })
            .Inspection("N4", "2022-03-04").Inspection("N5", "soon").Inspection("N6", "2022-03-01", new { plan_id = "L9" });
        var report = TryRun(DuckFiles.Convert(data.Write(Path.Combine(Home, "data")), typed: false));
        Assert.Equal(
            ["inspections.parquet|2|inspection_id", "inspections.parquet|3|object_id", "inspections.parquet|5|inspected_on", "inspections.parquet|6|plan_id"],
            report.Rejects.Select(row => row.Cells("file", "line", "column")));
    }

    [Sentence("wrong.rejects-counts")]
    [Also("reading.12-kept")]
    public void Counts_OfRejectedAndKeptRows_StandInThreePlaces()
    {
        // Rejected: one inspection, one objection. Kept: N3 with one reference, N4 with three, and one draw.
        var data = Dirty().Inspection("N4", "2022-03-01", new { item_id = "I9", plan_id = "L9", draw_id = "D9" }).Draw("D2", new { plan_id = "L9" });
        var report = Run(data);
        Assert.Contains(report.Lines, line => line.Contains("2 rows rejected, 3 rows kept", StringComparison.Ordinal));
        foreach (var inputs in new[] { report.Summary.GetProperty("inputs"), report.Page.GetProperty("inputs") })
        {
            Assert.Equal(
                ["objects 1 0 0", "officers 2 0 0", "items 1 0 0", "plans 1 0 0", "draws 2 0 1", "inspections 4 1 2", "draw_members 0 0 0",
                    "assignments 0 0 0", "conflicts 0 0 0", "objections 1 1 0", "milestones 0 0 0"],
                inputs.EnumerateArray().Select(input =>
                    $"{input.GetProperty("table")} {input.GetProperty("rows")} {input.GetProperty("rejected")} {input.GetProperty("kept")}"));
        }
    }

    [SentenceTheory("wrong.encoding-refused")]
    [Also("reading.6-half")]
    [InlineData(4, 3, true)]
    [InlineData(3, 2, true)] // With the header it would be two of four.
    [InlineData(4, 2, false)]
    [InlineData(2, 1, false)]
    [InlineData(5, 1, false)]
    [InlineData(1, 1, true)]
    public void File_MostlyNotUtf8_IsRefused(int rows, int invalid, bool refused)
    {
        byte[] file = [.. "item_id,jurisdiction,title\n"u8];
        for (var i = 0; i < rows; i++)
        {
            file = [.. file, .. Encoding.ASCII.GetBytes($"I{i},zibo,"), .. i < invalid ? Files.Gb18030("名称") : "名称"u8.ToArray(), (byte)'\n'];
        }

        var report = TryRun(Dataset.Of("zibo").Inspection("N1", "2022-03-01").File("items.csv", file));
        if (refused)
        {
            Assert.Equal(2, report.Status);
            var line = Assert.Single(report.Lines);
            Assert.Contains("items.csv", line, StringComparison.Ordinal);
            Assert.Contains("--encoding gb18030", line, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(0, report.Status);
            Assert.Equal(invalid, report.Input("items").GetProperty("rejected").GetInt32());
        }
    }

    [Sentence("wrong.encoding-read")]
    public void File_InGb18030_IsReadWithTheOption()
    {
        // The last id has a character of four bytes in GB 18030, and one outside the basic plane.
        var data = Dataset.Of("zibo").Inspection("检查甲", "2022-03-01", new { notice_served = false }).Inspection("㐀𠮷", "2022-03-01", new { notice_served = false });
        var folder = Files.Rewrite(data.Write(Path.Combine(Home, "data")), Files.Gb18030);
        Assert.Equal(2, TryRun(folder).Status);
        var report = TryRun(folder, "--encoding", "gb18030");
        Assert.Equal(0, report.Status);
        Assert.Empty(report.Rejects);
        Assert.Equal(["㐀𠮷", "检查甲"], report.Subjects("zibo.15.notice"));
    }

    private static Dataset Dirty() => Dataset.Of("zibo")
        .Inspection("N1", "2022-03-01")
        .Inspection("N2", "soon")
        .Inspection("N3", "2022-03-01", new { plan_id = "L9" })
        .Objection("B1", "N2", "2022-04-01");
}

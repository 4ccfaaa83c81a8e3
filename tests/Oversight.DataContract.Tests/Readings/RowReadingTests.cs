using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Readings;

/// <summary>Readings 5 to 7 and 12: rows, rejected or kept.</summary>
public sealed class RowReadingTests : ContractTest
{
    [Sentence("reading.5-unlisted")]
    public void ItemOrPlan_Null_StaysUnlisted()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01", new { item_id = "" }).Draw("D2", new { plan_id = "", witnesses = 0 });
        var report = Run(data);
        Assert.Empty(report.Rejects);
        Assert.Equal(["N1"], report.Subjects("zibo.2.legal-basis"));
        Assert.Equal(["D2"], report.Subjects("zibo.9.witness"));
    }

    [Sentence("reading.5-ranges")]
    public void MonthAndYear_AtTheirEnds_AreAccepted()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01")
            .Plan("month 1", new { month = 1 }).Plan("month 12", new { month = 12 })
            .Plan("year 1", new { year = 1 }).Plan("year 9999", new { year = 9999 })
            .Milestone("norms", 1, null).Milestone("norms", 9999, null)
            .Plan("month 0", new { month = 0 }).Plan("month 13", new { month = 13 })
            .Plan("year 0", new { year = 0 }).Plan("year 10000", new { year = 10000 })
            .Milestone("norms", 0, null).Milestone("norms", 10000, null);
        Assert.Equal(
            ["milestones|year|0", "milestones|year|10000", "plans|month|0", "plans|month|13", "plans|year|0", "plans|year|10000"],
            Run(data).Rejects.Select(row => row.Cells("table", "column", "value")));
    }

    [Sentence("reading.6-accepted")]
    public void Key_OfARejectedRow_IsFree()
    {
        // The first N1 has a bad date, the second no object: both are rejected. The third stays, the fourth repeats it.
        var data = Dataset.Of("zibo")
            .Inspection("N1", "soon", new { notice_served = false })
            .Inspection("N1", "2022-03-01", new { object_id = "O9", notice_served = false })
            .Inspection("N1", "2022-03-01", new { notice_served = true })
            .Inspection("N1", "2022-03-01", new { notice_served = false });
        var report = Run(data);
        Assert.Equal(["2|inspected_on", "3|object_id", "5|inspection_id"], report.Rejects.Select(row => row.Cells("line", "column")));
        Assert.Equal(new Tally(1, 0, 0, 0), report.Count("zibo.15.notice"));
    }

    [SentenceTheory("reading.6-line")]
    [InlineData("inspected_on,source,signed", "inspected_on")]
    [InlineData("signed,source,inspected_on", "signed")]
    public void Row_WithSeveralFaults_IsOneLineWithItsFirstInFileOrder(string columns, string first)
    {
        var text = $"inspection_id,jurisdiction,{columns},object_id,item_id\nN1,zibo,bad,bad,bad,O9,I9\nN2,zibo,{Good(columns)},O1,I1\n";
        var report = Run(Dataset.Of("zibo").File("inspections.csv", text));
        Assert.Equal($"2|{first}|rejected", Assert.Single(report.Rejects).Cells("line", "column", "action"));

        static string Good(string columns) => columns
            .Replace("inspected_on", "2022-03-01", StringComparison.Ordinal)
            .Replace("source", "random", StringComparison.Ordinal)
            .Replace("signed", "true", StringComparison.Ordinal);
    }

    [Sentence("reading.6-kept")]
    public void Row_WithSeveralKeptReferences_HasALineForEach()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01", new { item_id = "I9", plan_id = "L9", draw_id = "D9" });
        var report = Run(data);
        Assert.Equal(
            ["2|draw_id|D9|kept", "2|item_id|I9|kept", "2|plan_id|L9|kept"],
            report.Rejects.Select(row => row.Cells("line", "column", "value", "action")).Order());
        Assert.Equal(1, report.Input("inspections").GetProperty("kept").GetInt32());
    }

    [Sentence("reading.7")]
    public void Rows_WithoutAPlugIn_AreCheckedForTypesOnly()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01").In("yantai")
            .Inspection("N1", "2022-03-01", new { object_id = "nowhere", plan_id = "nowhere" })
            .Inspection("N1", "2022-03-02")
            .Inspection("N2", "soon")
            .Inspection("N3", "2022-03-01", new { source = "dice" })
            .Officer("P1").Officer("P1")
            .Assignment("nowhere", "nobody", new { replaces = "nobody" });
        Assert.Equal(
            ["inspections|5|inspected_on|rejected", "inspections|6|source|rejected"],
            Run(data).Rejects.Select(row => row.Cells("table", "line", "column", "action")));
    }

    [Sentence("reading.12-june")]
    public void ListByJune_Breached_HasTheJurisdictionAsItsSubject()
    {
        var data = Dataset.Of("xinzhou").Inspection("N1", "2022-03-01");
        Assert.Empty(Run(data).Of("xinzhou.2.2.list-by-june"));
        var late = data.File("items.csv", "item_id,jurisdiction,title,published_on\nI1,xinzhou,x,2022-07-05\nI2,xinzhou,y,2022-07-04\nI3,xinzhou,z,\n");
        Assert.Equal(
            "jurisdiction|xinzhou|2022-06-30|2022-07-04|2|late",
            Assert.Single(Run(late).Of("xinzhou.2.2.list-by-june")).Cells("subject_kind", "subject_id", "due_on", "done_on", "days_late", "state"));
        var never = data.File("items.csv", "item_id,jurisdiction,title\nI1,xinzhou,x\n");
        Assert.Equal("2022-06-30||1|overdue", Run(never, "--as-of", "2022-07-01").Terms("xinzhou.2.2.list-by-june"));
    }
}

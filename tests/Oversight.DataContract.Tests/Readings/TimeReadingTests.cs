using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Readings;

/// <summary>Readings 1 to 3, 13 and 14: cut-off, validity, deadlines.</summary>
public sealed class TimeReadingTests : ContractTest
{
    [SentenceTheory("reading.1-start")]
    [InlineData("2022-03-03", 0, 0, 1)]
    [InlineData("2022-03-04", 1, 1, 0)]
    public void Start_AfterTheCutOff_HasNotBegun(string asOf, int isChecked, int pending, int notApplicable)
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01", new { completed_on = "2022-03-04", report_on = "2022-03-07" });
        Assert.Equal(new Tally(isChecked, 0, pending, notApplicable), Run(data, "--as-of", asOf).Count("zibo.15.report"));
    }

    [Sentence("reading.1-due")]
    public void DueDate_AfterTheCutOff_Stands()
    {
        // xinzhou.2.8.rectified: rectified_on ≤ rectify_due.
        var data = Dataset.Of("xinzhou").Inspection("N1", "2022-03-01", new { result = "problem", rectify_due = "2022-08-01" });
        Assert.Equal(new Tally(1, 0, 1, 0), Run(data, "--as-of", "2022-03-31").Count("xinzhou.2.8.rectified"));
        Assert.Equal("2022-08-01||0|overdue", Run(data, "--as-of", "2022-08-01").Terms("xinzhou.2.8.rectified"));
    }

    [Sentence("reading.1-inspected")]
    public void InspectedOn_AfterTheCutOff_PlacesTheEvent()
    {
        var report = Run(Dataset.Of("zibo").Inspection("N1", "2022-06-01", new { notice_served = false }), "--as-of", "2022-03-31");
        Assert.Equal(["N1"], report.Subjects("zibo.15.notice"));
        Assert.Equal("1/1", report.Base("coverage", "zibo"));
    }

    [Sentence("reading.2")]
    public void Duty_OfAValidEvent_IsJudgedThoughDueAfterTheValidity()
    {
        var data = Dataset.Of("xinzhou")
            .Inspection("N1", "2022-12-20", new { result = "problem", rectify_due = "2023-01-10", rectified_on = "2023-01-12" })
            .Inspection("N2", "2023-01-03", new { result = "problem", rectify_due = "2023-01-10" });
        Assert.Equal(new Tally(0, 0, 0, 1), Run(data, "--year", "2022").Count("xinzhou.2.8.rectified"));
        var report = Run(data, "--year", "2023");
        Assert.Equal("2023-01-10|2023-01-12|2|late", report.Terms("xinzhou.2.8.rectified"));
        Assert.Equal("N1", Assert.Single(report.Of("xinzhou.2.8.rectified"))["subject_id"]);
    }

    [SentenceTheory("reading.2")]
    [InlineData(2020, "2020-06-05", "2020-06-06")] // Both completed and due within Zibo's validity, one inspected the day before.
    [InlineData(2025, "2025-06-06", "2025-06-05")] // Both completed and due after it.
    public void Duty_OfAnEventAtTheEnds_IsJudgedByTheEvent(int year, string outside, string within)
    {
        var data = Dataset.Of(year, "zibo")
            .Inspection("outside", outside, new { completed_on = $"{year}-06-08" })
            .Inspection("within", within, new { completed_on = $"{year}-06-08" });
        var report = Run(data);
        Assert.Equal(["within"], report.Subjects("zibo.15.report"));
        Assert.Equal(1, report.Count("zibo.15.report").Checked);
    }

    [Sentence("reading.3-checked")]
    [Also("reading.3-na")]
    public void Deadline_OfAYear_ChecksWhatIsDueInIt()
    {
        // Three events of the year: due in it, due in the next, not begun; and one of the year before, due on 7 January.
        var data = Dataset.Of("zibo")
            .Inspection("due", "2022-03-01", new { completed_on = "2022-03-01", report_on = "2022-03-02" })
            .Inspection("due next year", "2022-12-30", new { completed_on = "2022-12-30" })
            .Inspection("not begun", "2022-03-01")
            .Inspection("of the year before", "2021-12-30", new { completed_on = "2021-12-30", report_on = "2022-01-05" })
            .Inspection("not begun before", "2021-12-30");
        Assert.Equal(new Tally(2, 0, 0, 2), Run(data, "--year", "2022").Count("zibo.15.report"));

        // On 4 January the three have not begun, and the fourth is pending: what comes later is hidden.
        Assert.Equal(new Tally(1, 0, 1, 3), Run(data, "--year", "2022", "--as-of", "2022-01-04").Count("zibo.15.report"));
    }

    [Sentence("reading.13-withheld")]
    public void Withheld_Unpublished_IsExcusedInZiboOnly()
    {
        string[] packs = ["jintan", "shancheng", "shuozhou", "xinzhou", "zibo"];
        var data = Dataset.Of(packs);
        foreach (var pack in packs)
        {
            data.In(pack).Inspection("N1", "2022-03-01", new
            {
                withheld = true,
                completed_on = "2022-03-01",
                report_on = "2022-03-01",
                result = "no_problem",
                decision = "warning",
            });
        }

        var report = Run(data);
        Assert.Equal(new Tally(0, 0, 0, 1), report.Count("zibo.15.publish"));
        Assert.All(
            new[] { "jintan.2.3.1.publish", "shancheng.4.3.publish-normal", "shuozhou.6.results", "shuozhou.16.publish", "xinzhou.2.6.published" },
            rule => Assert.Equal(1, report.Count(rule).Breached));
        Assert.Equal("0/5", report.Base("publication_rate"));
    }

    [Sentence("reading.13-witness")]
    [Also("reading.13-null")]
    public void Limit_OverANull_IsNotJudgedButForWitnesses()
    {
        var data = Dataset.Of("zibo", "shancheng", "shuozhou").Inspection("N1", "2022-03-01")
            .Draw("D2", new { witnesses = "" }).Draw("D3", new { witnesses = 0 })
            .Plan("L2", new { ratio = "" }).Plan("L3", new { item_id = "I2", ratio = "0.9" }).Item("I2", new { ratio_max = "" }).Plan("L4", new { ratio = "0.9" })
            .In("shuozhou").Plan("L2", new { frequency = "" }).Plan("L3", new { frequency = 0 }).Plan("L4", new { frequency = 3 })
            .In("shancheng").Plan("L2", new { ratio = "", frequency = 3 }).Plan("L3", new { ratio = "", frequency = "" })
            .Item("I2", new { authority = "superior", superior_ratio = "0.4" }).Plan("L4", new { item_id = "I2", ratio = "" });
        var report = Run(data);
        Assert.Equal(["D2", "D3"], report.Subjects("zibo.9.witness"));
        Assert.Equal(["L4"], report.Subjects("zibo.5.general-ratio"));
        Assert.Equal(["L3", "L4"], report.Subjects("shuozhou.list.plan-frequency"));

        // The superior ratio is one of the rows that say otherwise: a null ratio fails.
        Assert.Equal(["L2"], report.Subjects("shancheng.4.2.ratio-own"));
        Assert.Equal(["L4"], report.Subjects("shancheng.4.2.ratio-superior"));
    }

    [Sentence("reading.14")]
    public void Revisit_OfAnEarlierInspection_IsJudgedInTheYearOfItsDueDay()
    {
        var data = Dataset.Of("jintan")
            .Inspection("missed", "2021-11-01", new { result = "problem", rectify_due = "2022-02-10" })
            .Inspection("in time", "2021-11-01", new { result = "problem", rectify_due = "2022-02-10", revisited_on = "2022-02-10" })
            .Inspection("too early", "2021-11-01", new { result = "problem", rectify_due = "2022-02-10", revisited_on = "2022-02-09" })
            .Inspection("next year", "2022-11-01", new { result = "problem", rectify_due = "2023-02-10" })
            .Inspection("not yet", "2022-11-01", new { result = "problem", rectify_due = "2022-12-31" });
        const string Rule = "jintan.2.2.2.revisit";
        Assert.Empty(Run(data, "--year", "2021").Of(Rule));
        Assert.Equal(["missed", "too early"], Run(data, "--year", "2022").Subjects(Rule));
        Assert.Equal(["next year"], Run(data, "--year", "2023").Subjects(Rule));
    }
}

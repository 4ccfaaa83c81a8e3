using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.CountingTime;

/// <summary>Events outside a document's validity: Zibo's is valid from 2020-06-06 to 2025-06-05, Xinzhou's in 2022.</summary>
public sealed class ValidityTests : ContractTest
{
    [SentenceTheory("time.validity")]
    [Also("time.validity-ends", "time.outside")]
    [InlineData("zibo", 2020, "2020-06-05", "2020-06-06")]
    [InlineData("zibo", 2025, "2025-06-06", "2025-06-05")]
    public void Inspection_OutsideTheValidity_IsCountedAndNotJudged(string pack, int year, string outside, string within)
    {
        // The plan and the draw of January lie within it in 2025, and outside in 2020.
        var data = Dataset.Of(year, pack)
            .Inspection("outside", outside, new { notice_served = false })
            .Inspection("within", within, new { notice_served = false });
        var report = Run(data);
        Assert.Equal(["within"], report.Subjects("zibo.15.notice"));
        Assert.Equal(new Tally(1, 1, 0, 0), report.Count("zibo.15.notice"));
        Assert.Equal(year == 2020 ? 3 : 1, report.Jurisdiction(pack).GetProperty("outside_validity").GetInt64());
    }

    [SentenceTheory("time.validity-ends")]
    [InlineData(2021, 0, 1)]
    [InlineData(2022, 2, 0)]
    [InlineData(2023, 0, 1)]
    public void Inspection_AroundXinzhousYear_IsJudgedWithinItOnly(int year, int judged, int outside)
    {
        var data = Dataset.Of("xinzhou");
        foreach (var day in new[] { "2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01" })
        {
            data.Inspection(day, day, new { violation = "criminal" });
        }

        var report = Run(data, "--year", $"{year}");
        Assert.Equal(judged, report.Count("xinzhou.2.8.transfer").Breached);
        Assert.Equal(outside, report.Jurisdiction("xinzhou").GetProperty("outside_validity").GetInt64());
    }

    [Sentence("time.validity-plan")]
    public void Plan_AtTheEdges_IsPlacedByItsStartOrMonthOrYear()
    {
        var data = Dataset.Of(2020, "zibo").Inspection("N1", "2020-07-01")
            .Plan("before", new { starts_on = "2020-06-05", ratio = "" })
            .Plan("first day", new { starts_on = "2020-06-06", ratio = "" })
            .Plan("June", new { starts_on = "", month = 6 })
            .Plan("July", new { starts_on = "", month = 7 })
            .Plan("year", new { starts_on = "" })
            .Plan("January, from July", new { starts_on = "2020-07-01", month = 1, ratio = "" })
            .Plan("July, from January", new { starts_on = "2020-01-01", month = 7, ratio = "" })
            .Plan("next year", new { year = 2021, starts_on = "" });
        Assert.Equal(["January, from July", "July", "first day"], Run(data).Subjects("zibo.8.content"));
        Assert.Equal(["next year"], Run(data, "--year", "2021").Subjects("zibo.8.content"));
    }

    [Sentence("time.outside")]
    [Also("reading.12-outside")]
    public void Events_OutsideTheValidity_AreCountedByKindOfTheYear()
    {
        // 2020: the plan L1 and the draw D1 of January, one inspection, one objection; rows of other years and within do not count.
        var data = Dataset.Of(2020, "zibo")
            .Inspection("N0", "2019-06-01").Inspection("N1", "2020-06-01").Inspection("N2", "2020-06-10")
            .Objection("B1", "N1", "2020-06-05").Objection("B2", "N2", "2020-06-20")
            .Draw("D2", new { drawn_on = "2020-06-06" }).Plan("L2", new { starts_on = "2020-07-01" })
            .Plan("L3", new { year = 2019, starts_on = "2019-01-01" }).Draw("D3", new { drawn_on = "2019-12-31" });
        var report = Run(data);
        Assert.Equal(4, report.Jurisdiction("zibo").GetProperty("outside_validity").GetInt64());
        Assert.Equal(1, report.Count("zibo.9.witness").Checked);
        Assert.Equal(1, report.Count("zibo.8.content").Checked);
    }

    [SentenceTheory("time.overlap")]
    [InlineData(2019, 0)]
    [InlineData(2020, 1)]
    [InlineData(2025, 1)]
    [InlineData(2026, 0)]
    public void RegistriesSharesAndComparisons_InAYear_AreJudgedWhereItOverlaps(int year, int judged)
    {
        // One officer and one annual plan too few; a flagged object and an unflagged one to compare.
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01").Officer("P3", new { sex = "" })
            .Object("O2", new { dishonest = true });
        var report = Run(data, "--year", $"{year}");
        Assert.Equal(judged, report.Count("zibo.7.registry").Breached);
        Assert.Equal(judged, report.Count("zibo.8.annual-plan").Checked);
        Assert.Equal(judged, report.Count("zibo.12.intensify").Checked);
    }

    [SentenceTheory("time.overlap")]
    [InlineData(2021, 0)]
    [InlineData(2022, 1)]
    [InlineData(2023, 0)]
    public void Milestones_InAYear_AreJudgedWhereItOverlaps(int year, int judged)
    {
        var report = Run(Dataset.Of("xinzhou").Inspection("N1", "2022-03-01"), "--year", $"{year}");
        foreach (var rule in new[] { "xinzhou.2.4.norms", "xinzhou.3.4.plans", "xinzhou.3.4.rules", "xinzhou.3.4.half-year", "xinzhou.3.4.annual" })
        {
            Assert.Equal(judged, report.Count(rule).Breached);
        }
    }

    [Sentence("time.judged-only")]
    [Also("time.indicators", "reading.10-ignore")]
    public void CapsAndComparisons_CountJudgedInspectionsOnly_IndicatorsAll()
    {
        // O1 (unflagged) has one visit before 6 June 2020 and two after; O2 (flagged) one before; O3 (unflagged) three after.
        var data = Dataset.Of(2020, "zibo").Object("O2", new { dishonest = true }).Object("O3")
            .Inspection("N1", "2020-05-01", new { completed_on = "2020-05-02", published_on = "2020-05-03" })
            .Inspection("N2", "2020-07-01").Inspection("N3", "2020-08-01")
            .Inspection("N4", "2020-05-01", new { object_id = "O2" });
        for (var visit = 1; visit <= 3; visit++)
        {
            data.Inspection($"N5-{visit}", $"2020-09-0{visit}", new { object_id = "O3" });
        }

        var report = Run(data);
        Assert.Equal(["O3"], report.Subjects("zibo.12.frequency"));
        Assert.Equal(["zibo"], report.Subjects("zibo.12.intensify"));
        Assert.Equal("3/3", report.Base("random_coverage", "zibo"));
        Assert.Equal("1/1", report.Base("publication_rate", "zibo"));
        Assert.Equal(1, report.Indicator("overload_objects", "zibo"));
    }
}

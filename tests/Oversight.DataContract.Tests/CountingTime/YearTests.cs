using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.CountingTime;

/// <summary>What belongs to a report year.</summary>
public sealed class YearTests : ContractTest
{
    private static readonly string[] Edges = ["2020-12-31", "2021-01-01", "2021-12-31", "2022-01-01"];

    [Sentence("time.year")]
    [Also("time.year-inspection")]
    public void Inspections_OfTheYear_AreThoseInspectedInIt()
    {
        // A breach each; other dates of theirs lie in other years.
        var data = Dataset.Of("zibo");
        foreach (var day in Edges)
        {
            data.Inspection(day, day, new { notice_served = false, completed_on = "2022-01-05", archived_on = "2022-02-01" });
        }

        var report = Run(data, "--year", "2021");
        Assert.Equal(["2021-01-01", "2021-12-31"], report.Subjects("zibo.15.notice"));
        Assert.Equal(2, report.Count("zibo.15.notice").Checked);
    }

    [Sentence("time.year-inspection")]
    public void Assignments_OfTheYear_AreThoseOfItsInspections()
    {
        // P1 and P4 have places just outside the year, P2 and P3 on its first and last day.
        var data = Dataset.Of("zibo").Officer("P3").Officer("P4");
        foreach (var (day, number) in Edges.Select((day, i) => (day, i + 1)))
        {
            data.Inspection(day, day).Assignment(day, $"P{number}");
        }

        Assert.Equal("2/4", Run(data, "--year", "2021").Base("participation_rate", "zibo"));
    }

    [Sentence("time.year-draw")]
    public void Draws_OfTheYear_AreThoseDrawnInIt()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2021-06-01");
        foreach (var day in Edges)
        {
            data.Draw(day, new { drawn_on = day, witnesses = 0 });
        }

        Assert.Equal(["2021-01-01", "2021-12-31"], Run(data, "--year", "2021").Subjects("zibo.9.witness"));
    }

    [Sentence("time.year-objection")]
    public void Objections_OfTheYear_AreThoseReceivedInIt()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2020-12-01");
        foreach (var day in Edges)
        {
            data.Objection(day, "N1", day, new { outcome = "corrected" });
        }

        Assert.Equal(["2021-01-01", "2021-12-31"], Run(data, "--year", "2021").Subjects("zibo.16.correct"));
    }

    [Sentence("time.year-plan")]
    public void Plans_OfTheYear_AreThoseThatNameIt()
    {
        // Days of the plan do not matter, but for validity: L2 and L3 begin in other years.
        var data = Dataset.Of("zibo").Inspection("N1", "2021-06-01")
            .Plan("L2", new { year = 2021, starts_on = "2020-12-01", ends_on = "2020-12-31", ratio = "" })
            .Plan("L3", new { year = 2021, starts_on = "2022-01-01", ends_on = "2022-01-31", ratio = "" })
            .Plan("L4", new { year = 2020, starts_on = "2021-01-01", ends_on = "2021-12-31", ratio = "" })
            .Plan("L5", new { year = 2022, starts_on = "2021-01-01", ends_on = "2021-12-31", ratio = "" });
        Assert.Equal(["L2", "L3"], Run(data, "--year", "2021").Subjects("zibo.8.content"));
    }

    [Sentence("time.due-year")]
    [Also("reading.3-checked", "reading.3-na")]
    public void Deadline_OfADecemberEvent_IsJudgedInExactlyOneReport()
    {
        // 2021-12-24, a Friday: due on the 31st. 2021-12-29: 30, 31; 1 to 3 January off; 4, 5, 6 January 2022.
        var data = Dataset.Of("zibo")
            .Inspection("December", "2021-12-24", new { completed_on = "2021-12-24", report_on = "2022-01-10" })
            .Inspection("January", "2021-12-29", new { completed_on = "2021-12-29", report_on = "2022-01-10" })
            .Inspection("none", "2021-12-29")
            .Inspection("later", "2022-12-30", new { completed_on = "2022-12-30" });
        var reports = Enumerable.Range(2020, 4).ToDictionary(year => year, year => Run(data, "--year", $"{year}"));

        Assert.Equal(new Tally(0, 0, 0, 0), reports[2020].Count("zibo.15.report"));
        Assert.Equal(new Tally(1, 1, 0, 2), reports[2021].Count("zibo.15.report"));
        Assert.Equal("2021-12-31||0|overdue", reports[2021].Terms("zibo.15.report"));
        Assert.Equal(new Tally(1, 1, 0, 1), reports[2022].Count("zibo.15.report"));
        Assert.Equal("2022-01-06|2022-01-10|2|late", reports[2022].Terms("zibo.15.report"));

        // 30 December 2022 is a Friday; 31 to 2 January off; 3 to 6, 9 January 2023.
        Assert.Equal(new Tally(1, 1, 0, 0), reports[2023].Count("zibo.15.report"));
        Assert.Equal("later", Assert.Single(reports[2023].Of("zibo.15.report"))["subject_id"]);
        Assert.Equal("2023-01-09", Assert.Single(reports[2023].Of("zibo.15.report"))["due_on"]);
    }

    [Sentence("time.history")]
    public void History_ThatARuleAsksFor_IsAllStrictlyEarlierInspections()
    {
        // shuozhou.lenient.minor: a corrected minor violation, the object's first on that item, is not punished.
        var minor = new { violation = "minor", corrected = true, decision = "penalty", decision_on = "2021-03-20" };
        var data = Dataset.Of("shuozhou").Item("I2");
        foreach (var (subject, day, item) in new[]
        {
            ("earlier day", "2021-03-09", "I1"),
            ("year before", "2020-12-31", "I1"),
            ("same day", "2021-03-10", "I1"),
            ("later day", "2021-03-11", "I1"),
            ("other item", "2021-03-01", "I2"),
            ("never", "", ""),
            ("no violation", "2021-03-01", "I1"),
        })
        {
            data.Object(subject).Inspection(subject, "2021-03-10", new
            {
                object_id = subject,
                minor.violation,
                minor.corrected,
                minor.decision,
                minor.decision_on,
            });
            if (day.Length > 0)
            {
                // Not decided, so that no rule of leniency looks at the other one itself.
                data.Inspection(subject + ", other", day, new
                {
                    object_id = subject,
                    item_id = item,
                    violation = subject == "no violation" ? "none" : "minor",
                });
            }
        }

        Assert.Equal(["later day", "never", "no violation", "other item", "same day"], Run(data, "--year", "2021").Subjects("shuozhou.lenient.minor"));
    }

    [Sentence("time.history")]
    public void History_OfAJintanObject_EndsBeforeTheYear()
    {
        // Jintan flags an object inspected with a violation before 1 January: its third visit is then no breach.
        var data = Dataset.Of(2021, "jintan");
        foreach (var (subject, day) in new[] { ("2017", "2017-06-01"), ("2020", "2020-12-31"), ("2021", "2021-01-01") })
        {
            data.Object(subject).Inspection(subject + "-0", day, new { object_id = subject, source = "complaint", draw_id = "", violation = "minor" });
            for (var visit = 1; visit <= 3; visit++)
            {
                data.Inspection($"{subject}-{visit}", $"2021-03-0{visit}", new { object_id = subject });
            }
        }

        Assert.Equal(["2021"], Run(data).Subjects("jintan.2.1.4.frequency"));
    }
}

using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.CountingTime;

/// <summary>Due days, late and overdue duties, seen through zibo.15.report (5 working days from completed_on to report_on).</summary>
public sealed class DeadlineTests : ContractTest
{
    private const string Rule = "zibo.15.report";

    [Sentence("time.within")]
    public void DueDay_OfADuty_IsTheNthWorkingDayAfterItsStart()
    {
        string[] terms =
        [
            "2022-01-28 2022-02-09", // Sat 29 and Sun 30 are worked, 31 January to 6 February off; then 7, 8, 9.
            "2022-03-01 2022-03-08", // Tuesday: 2, 3, 4, 7, 8.
            "2022-03-04 2022-03-11", // Friday.
            "2022-03-05 2022-03-11", // Saturday: itself does not count.
            "2022-03-06 2022-03-11", // Sunday.
            "2022-04-29 2022-05-10", // 30 April to 4 May off; 5, 6, Sat 7, 9, 10.
            "2022-06-02 2022-06-10", // 3 to 5 June off; 6 to 10.
            "2022-09-28 2022-10-10", // 29, 30; a week off; Sat 8, Sun 9, 10.
        ];
        var data = Dataset.Of("zibo");
        foreach (var (from, due) in terms.Select(term => (term.Split(' ')[0], term.Split(' ')[1])))
        {
            data.Inspection($"{from} {due}", from, new { completed_on = from });
            data.Inspection($"{from} in time", from, new { completed_on = from, report_on = due });
        }

        var report = Run(data);
        Assert.Equal(terms, report.Of(Rule).Select(row => $"{row["subject_id"].Split(' ')[0]} {row["due_on"]}"));
        Assert.Equal(new Tally(2 * terms.Length, terms.Length, 0, 0), report.Count(Rule));
    }

    [Sentence("time.late")]
    [Also("time.days-late", "time.zero")]
    public void Duty_DoneAfterItsDueDay_IsLateByWorkingDays()
    {
        // Completed on Friday 4 March: due on Friday the 11th.
        string[] late =
        [
            "2022-03-12 0", // Saturday and Sunday right after are late all the same.
            "2022-03-13 0",
            "2022-03-14 1",
            "2022-03-15 2",
            "2022-03-18 5",
            "2022-03-21 6",
            "2022-04-06 17", // 14–18, 21–25, 28 March to 1 April, Saturday 2, 6; 3 to 5 off.
        ];
        var data = Dataset.Of("zibo").Inspection("in time", "2022-03-04", new { completed_on = "2022-03-04", report_on = "2022-03-11" });
        foreach (var done in late.Select(row => row.Split(' ')[0]))
        {
            data.Inspection(done, "2022-03-04", new { completed_on = "2022-03-04", report_on = done });
        }

        Assert.Equal(
            late.Select(row => row.Split(' ')).Select(row => $"{row[0]}|2022-03-11|{row[0]}|{row[1]}|late"),
            Run(data).Of(Rule).Select(row => row.Cells("subject_id", "due_on", "done_on", "days_late", "state")));
    }

    [SentenceTheory("time.overdue")]
    [Also("time.days-late", "time.pending", "output.checked")]
    [InlineData("2022-03-11", 2, "02-25|2022-03-04||5|overdue", "03-03|2022-03-10||1|overdue", "03-04|2022-03-11||0|overdue", "03-05|2022-03-11||0|overdue")]
    [InlineData("2022-03-13", 2, "02-25|2022-03-04||5|overdue", "03-03|2022-03-10||1|overdue", "03-04|2022-03-11||0|overdue", "03-05|2022-03-11||0|overdue")]
    [InlineData("2022-03-10", 4, "02-25|2022-03-04||4|overdue", "03-03|2022-03-10||0|overdue")]
    public void Duty_NotDone_IsOverdueFromItsDueDayOn(string asOf, int pending, params string[] overdue)
    {
        // Due on Friday the 4th, Thursday the 10th, Friday the 11th (twice), Monday the 14th and Tuesday the 15th of March.
        var data = Dataset.Of("zibo");
        foreach (var day in new[] { "02-25", "03-03", "03-04", "03-05", "03-07", "03-08" })
        {
            data.Inspection(day, $"2022-{day}", new { completed_on = $"2022-{day}" });
        }

        var report = Run(data, "--as-of", asOf);
        Assert.Equal(overdue, report.Of(Rule).Select(row => row.Cells("subject_id", "due_on", "done_on", "days_late", "state")));
        Assert.Equal(new Tally(6, overdue.Length, pending, 0), report.Count(Rule));
    }

    [Sentence("time.cut-off")]
    [Also("time.cut-off-done", "time.pending")]
    public void Date_AfterTheCutOff_ReadsAsNull()
    {
        // Known on 15 March: A was in time; B, due on the 11th, is not done; C, due on the 21st, is not done, and in time later.
        var data = Dataset.Of("zibo")
            .Inspection("A", "2022-03-04", new { completed_on = "2022-03-04", report_on = "2022-03-09" })
            .Inspection("B", "2022-03-04", new { completed_on = "2022-03-04", report_on = "2022-03-16" })
            .Inspection("C", "2022-03-14", new { completed_on = "2022-03-14", report_on = "2022-03-16" });
        var then = Run(data, "--as-of", "2022-03-15");
        Assert.Equal("2022-03-11||2|overdue", then.Terms(Rule));
        Assert.Equal(new Tally(3, 1, 1, 0), then.Count(Rule));
        var later = Run(data, "--as-of", "2022-03-16");
        Assert.Equal("2022-03-11|2022-03-16|3|late", later.Terms(Rule));
        Assert.Equal(new Tally(3, 1, 0, 0), later.Count(Rule));
    }

    [Sentence("time.cut-off")]
    public void CutOff_NotGiven_IsTheLastDayOfTheYear()
    {
        // Completed on Tuesday 20 December: due on the 27th. 28, 29, 30 are working days, the 31st is a holiday.
        var data = Dataset.Of("zibo").Inspection("N1", "2022-12-20", new { completed_on = "2022-12-20", report_on = "2023-01-03" });
        var report = Run(data);
        Assert.Equal("2022-12-31", report.Summary.GetProperty("as_of").GetString());
        Assert.Equal("2022-12-27||3|overdue", report.Terms(Rule));
    }

    [SentenceTheory("time.cut-off")]
    [Also("time.cut-off-done")]
    [InlineData("2022-06-29", "pending")]
    [InlineData("2022-06-30", "2022-06-30||0|overdue")]
    [InlineData("2022-07-01", "2022-06-30||1|overdue")]
    [InlineData("2022-07-04", "2022-06-30|2022-07-04|2|late")]
    public void Milestone_DoneAfterTheCutOff_IsNotDone(string asOf, string outcome)
    {
        var data = Dataset.Of("xinzhou").Inspection("N1", "2022-03-01").Milestone("norms", 2022, "2022-07-04");
        var report = Run(data, "--as-of", asOf);
        if (outcome == "pending")
        {
            Assert.Equal(new Tally(1, 0, 1, 0), report.Count("xinzhou.2.4.norms"));
        }
        else
        {
            Assert.Equal(outcome, report.Terms("xinzhou.2.4.norms"));
        }
    }

    [Sentence("time.requirements")]
    public void Requirement_OnADateAfterTheCutOff_ReadsIt()
    {
        // Corrected in May, an adjustment filed in May, and a draw filed in May before its first inspection in June: all hold in March.
        var data = Dataset.Of("zibo", "xinzhou")
            .Inspection("N1", "2022-02-01")
            .Objection("B1", "N1", "2022-02-10", new { outcome = "corrected", corrected_on = "2022-05-01" })
            .Draw("D2", new { filed_on = "2022-05-31" }).Inspection("N2", "2022-06-01", new { draw_id = "D2" })
            .In("xinzhou").Plan("L2", new { adjusted_on = "2022-02-01", adjustment_filed_on = "2022-05-01" });
        var report = Run(data, "--as-of", "2022-03-31");
        Assert.Equal(new Tally(1, 0, 0, 0), report.Count("zibo.16.correct"));
        Assert.Empty(report.Of("zibo.9.filing"));
        Assert.Equal(new Tally(1, 0, 0, 1), report.Count("xinzhou.2.5.adjustment-filed"));
    }

    [SentenceTheory("time.by-the-cut-off")]
    [InlineData("2022-07-31", new[] { "I2", "I3" }, new[] { "L2" }, new[] { "N1" })]
    [InlineData("2022-08-01", new[] { "I3" }, new string[0], new string[0])]
    public void Requirement_ByTheCutOff_DoesNotReadLaterDates(string asOf, string[] items, string[] plans, string[] inspections)
    {
        var data = Dataset.Of("shuozhou")
            .Item("I2", new { published_on = "2022-08-01" }).Item("I3", new { published_on = "" })
            .Plan("L2", new { published_on = "2022-08-01" })
            .Inspection("N1", "2022-03-01", new { completed_on = "2022-03-01", published_on = "2022-08-01", decision = "warning" });
        var report = Run(data, "--as-of", asOf);
        Assert.Equal(items, report.Subjects("shuozhou.6.items"));
        Assert.Equal(plans, report.Subjects("shuozhou.6.plans"));
        Assert.Equal(inspections, report.Subjects("shuozhou.6.results"));
        Assert.Equal(inspections, report.Subjects("shuozhou.16.publish"));
    }

    [Sentence("time.not-begun")]
    public void Duty_WithoutAStart_IsNotApplicable()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01", new { report_on = "2022-03-20" });
        Assert.Equal(new Tally(0, 0, 0, 1), Run(data).Count(Rule));
    }
}

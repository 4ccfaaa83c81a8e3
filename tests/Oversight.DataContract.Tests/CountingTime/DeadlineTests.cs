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

    [SentenceTheory("time.late")]
    [Also("time.days-late")]
    [InlineData("2022-03-14", "1")] // The Monday after a due Friday.
    [InlineData("2022-03-15", "2")]
    [InlineData("2022-03-18", "5")]
    [InlineData("2022-03-21", "6")]
    [InlineData("2022-04-06", "17")] // 14–18, 21–25, 28–1 April, Sat 2, 6; 3 to 5 off.
    public void Duty_DoneAfterItsDueDay_IsLateByWorkingDays(string done, string days) =>
        Assert.Equal($"2022-03-11|{done}|{days}|late", Run(FromFriday(done)).Terms(Rule));

    [SentenceTheory("time.zero")]
    [InlineData("2022-03-12")]
    [InlineData("2022-03-13")]
    public void Duty_DoneOnADayOffRightAfter_IsLateByNoDay(string done) =>
        Assert.Equal($"2022-03-11|{done}|0|late", Run(FromFriday(done)).Terms(Rule));

    [SentenceTheory("time.overdue")]
    [Also("time.days-late")]
    [InlineData("2022-03-11", "0")]
    [InlineData("2022-03-13", "0")]
    [InlineData("2022-03-14", "1")]
    [InlineData("2022-03-25", "10")]
    public void Duty_NotDone_IsOverdueFromItsDueDayOn(string asOf, string days)
    {
        var report = Run(FromFriday(""), "--as-of", asOf);
        Assert.Equal($"2022-03-11||{days}|overdue", report.Terms(Rule));
        Assert.Equal(new Tally(1, 1, 0, 0), report.Count(Rule));
    }

    [SentenceTheory("time.pending")]
    [Also("output.checked")]
    [InlineData("2022-03-10")]
    [InlineData("2022-03-04")]
    public void Duty_NotDoneBeforeItsDueDay_IsPending(string asOf)
    {
        var report = Run(FromFriday(""), "--as-of", asOf);
        Assert.Empty(report.Of(Rule));
        Assert.Equal(new Tally(1, 0, 1, 0), report.Count(Rule));
    }

    [SentenceTheory("time.cut-off")]
    [InlineData("2022-03-09", "2022-03-09", "checked")] // Done by the cut-off.
    [InlineData("2022-03-09", "2022-03-08", "pending")] // Done in time, but that is not known yet.
    [InlineData("2022-03-16", "2022-03-16", "2022-03-11|2022-03-16|3|late")]
    [InlineData("2022-03-16", "2022-03-15", "2022-03-11||2|overdue")]
    [Also("time.cut-off-done")]
    public void Date_AfterTheCutOff_ReadsAsNull(string done, string asOf, string outcome)
    {
        var report = Run(FromFriday(done), "--as-of", asOf);
        if (outcome is "checked" or "pending")
        {
            Assert.Equal(new Tally(1, 0, outcome == "pending" ? 1 : 0, 0), report.Count(Rule));
        }
        else
        {
            Assert.Equal(outcome, report.Terms(Rule));
        }
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
    [InlineData("2022-07-03", "2022-06-30||1|overdue")]
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

    /// <summary>Completed on Friday 4 March 2022: due on Friday the 11th.</summary>
    private static Dataset FromFriday(string done) =>
        Dataset.Of("zibo").Inspection("N1", "2022-03-04", new { completed_on = "2022-03-04", report_on = done });
}

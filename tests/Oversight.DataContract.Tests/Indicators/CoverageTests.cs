using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Indicators;

/// <summary>Indicators of objects and of inspections.</summary>
public sealed class CoverageTests : ContractTest
{
    [Sentence("indicator.coverage")]
    [Also("indicator.active", "indicator.random-coverage")]
    public void Coverage_OfActiveObjects_CountsThoseInspectedInTheYear()
    {
        // Active: O1, O2, last day, and never (5 with O6); closed and next year are not, though both were inspected.
        var data = Dataset.Of("zibo").Object("O2")
            .Object("last day", new { registered_on = "2022-12-31" })
            .Object("next year", new { registered_on = "2023-01-01" })
            .Object("closed", new { status = "closed" })
            .Object("never").Object("O6")
            .Inspection("N1", "2022-03-01").Inspection("N1 again", "2022-04-01")
            .Inspection("N2", "2022-03-01", new { object_id = "O2", source = "complaint", draw_id = "" })
            .Inspection("N3", "2022-03-01", new { object_id = "last day", source = "special", draw_id = "" })
            .Inspection("N4", "2022-03-01", new { object_id = "next year" })
            .Inspection("N5", "2022-03-01", new { object_id = "closed" })
            .Inspection("N6", "2021-12-31", new { object_id = "O6" });
        var report = Run(data);
        Assert.Equal("3/5", report.Base("coverage", "zibo"));
        Assert.Equal(0.6, report.Indicator("coverage", "zibo"));
        Assert.Equal("1/5", report.Base("random_coverage", "zibo"));
        Assert.Equal(5, report.Count("zibo.6.registry").Checked);
    }

    [Sentence("indicator.overload-objects")]
    [Also("reading.10-spare", "reading.10-all", "reading.10-follow", "reading.3-caps")]
    public void OverloadObjects_OfEachPack_AreThoseOverItsCap()
    {
        // In each jurisdiction: O1 three random visits on one item; O2 the same, but flagged; O3 two and one on two items;
        // O4 three, one of them a complaint; O5 no visit.
        string[] packs = ["jintan", "shancheng", "shuozhou", "xinzhou", "zibo"];
        var data = Dataset.Of(packs);
        foreach (var pack in packs)
        {
            data.In(pack).Object("O2", new { abnormal_list = true }).Object("O3").Object("O4").Object("O5").Item("I2");
            for (var visit = 1; visit <= 3; visit++)
            {
                data.Inspection($"N1-{visit}", $"2022-03-0{visit}")
                    .Inspection($"N2-{visit}", $"2022-03-0{visit}", new { object_id = "O2" })
                    .Inspection($"N3-{visit}", $"2022-03-0{visit}", new { object_id = "O3", item_id = visit == 3 ? "I2" : "I1" })
                    .Inspection($"N4-{visit}", $"2022-03-0{visit}", new { object_id = "O4", source = visit == 3 ? "complaint" : "random" });
            }
        }

        var report = Run(data);

        // Jintan counts all items together and spares O2; Zibo spares O2; the others count it.
        Assert.Equal(["O1", "O3"], report.Subjects("jintan.2.1.4.frequency"));
        Assert.Equal(["O1"], report.Subjects("zibo.12.frequency"));
        Assert.Equal(["O1", "O2"], report.Subjects("shuozhou.list.frequency"));
        Assert.Equal([2, 2, 2, 2, 1], packs.Select(pack => report.Indicator("overload_objects", pack)));
        Assert.Equal(9, report.Indicator("overload_objects"));

        // O1, O3 and O4 have a counted event, the flagged O2 only where it is not spared.
        Assert.Equal(3, report.Count("zibo.12.frequency").Checked);
        Assert.Equal(3, report.Count("jintan.2.1.4.frequency").Checked);
        Assert.Equal(4, report.Count("shuozhou.list.frequency").Checked);
    }

    [SentenceTheory("reading.10-all")]
    [InlineData("2016-10-07", 0)]
    [InlineData("2016-10-08", 1)]
    public void OverloadObjects_WithoutACapRule_CountJudgedInspections(string first, int overloaded)
    {
        // Shancheng's document is valid from 8 October 2016.
        var data = Dataset.Of(2016, "shancheng").Inspection("N1", first).Inspection("N2", "2016-11-01").Inspection("N3", "2016-12-01");
        var report = Run(data);
        Assert.Equal(overloaded, report.Indicator("overload_objects", "shancheng"));
        Assert.Equal(0, Run(data, "--set", "shancheng.overload_cap=3").Indicator("overload_objects", "shancheng"));
    }

    [Sentence("indicator.publication")]
    [Also("indicator.random-publication", "indicator.problem")]
    public void PublicationAndProblemRate_OfCompletedInspections_AreOfThoseOfTheYear()
    {
        // Completed: A to F, E constructively. Published by 30 June: A, B, E. Random: A, C, E, F. Problem results: A, B.
        var data = Dataset.Of("zibo")
            .Inspection("A", "2022-03-01", new { completed_on = "2022-03-02", published_on = "2022-06-30", result = "problem" })
            .Inspection("B", "2022-03-01", new { completed_on = "2022-03-02", published_on = "2022-03-03", result = "falsified", source = "complaint", draw_id = "" })
            .Inspection("C", "2022-03-01", new { completed_on = "2022-03-02", published_on = "2022-07-01", result = "no_problem" })
            .Inspection("D", "2022-03-01", new { completed_on = "2022-03-02", source = "special", draw_id = "" })
            .Inspection("E", "2022-03-01", new { published_on = "2022-03-03", result = "unreachable", evidence = true })
            .Inspection("F", "2022-03-01", new { completed_on = "2022-03-02", withheld = true })
            .Inspection("not completed", "2022-03-01", new { published_on = "2022-03-03", result = "problem" })
            .Inspection("no evidence", "2022-03-01", new { published_on = "2022-03-03", result = "unreachable" })
            .Inspection("year before", "2021-12-31", new { completed_on = "2022-01-01", published_on = "2022-01-02", result = "problem" });
        var report = Run(data, "--as-of", "2022-06-30");
        Assert.Equal("3/6", report.Base("publication_rate", "zibo"));
        Assert.Equal("2/4", report.Base("random_publication_rate", "zibo"));
        Assert.Equal("2/6", report.Base("problem_rate", "zibo"));
    }

    [Sentence("indicator.deadlines")]
    [Also("reading.10-follow")]
    public void DeadlineBreaches_OfAYear_AreBreachesOfDeadlineRules()
    {
        // Late, overdue, and one of another rule; a milestone, a requirement and a pending duty are none.
        var data = Dataset.Of("zibo")
            .Inspection("N1", "2022-03-01", new { completed_on = "2022-03-01", report_on = "2022-03-09", notice_served = false })
            .Inspection("N2", "2022-03-01", new { completed_on = "2022-03-01", archived_on = "2022-03-02" })
            .Inspection("N3", "2022-12-30", new { completed_on = "2022-12-30" })
            .Objection("B1", "N1", "2022-04-01").In("xinzhou").Object("O1");
        var report = Run(data);

        // N1: reported late, not published, not archived; N2: not reported; B1: not reviewed.
        string[] deadlines = ["zibo.15.publish N1", "zibo.15.report N1", "zibo.15.report N2", "zibo.16.review B1", "zibo.19.archive N1"];
        Assert.Equal(deadlines, report.Breaches.Where(row => row["due_on"].Length > 0 && row["jurisdiction"] == "zibo").Select(row => $"{row["rule_id"]} {row["subject_id"]}"));
        Assert.Equal(5, report.Indicator("deadline_breaches", "zibo"));
        Assert.Equal(0, report.Indicator("deadline_breaches", "xinzhou"));
        Assert.NotEmpty(report.Of("xinzhou.2.4.norms"));
        Assert.Equal(5, report.Indicator("deadline_breaches"));
    }

    [Sentence("indicator.joint")]
    public void JointRate_OfInspections_CountsThoseWithAJointId()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01", new { joint_id = "J1" }).Inspection("N2", "2022-03-01", new { joint_id = "J1", source = "special" })
            .Inspection("N3", "2022-03-01").Inspection("N4", "2021-12-31", new { joint_id = "J2" });
        Assert.Equal("2/3", Run(data).Base("joint_rate", "zibo"));
    }

    [Sentence("indicator.credit")]
    public void CreditApplicationRate_OfJointPlans_CountsThoseThatUseGrades()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01")
            .Plan("L2", new { joint = true, uses_credit_grade = true })
            .Plan("L3", new { joint = true, month = 5 })
            .Plan("L4", new { joint = true, uses_credit_grade = false })
            .Plan("L5", new { joint = false, uses_credit_grade = true })
            .Plan("L6", new { joint = true, uses_credit_grade = true, year = 2021 });
        Assert.Equal("1/3", Run(data).Base("credit_application_rate", "zibo"));
    }

    [Sentence("indicator.draw-completion")]
    [Also("reading.11-completion")]
    public void DrawCompletion_OfMembers_CountsThoseInspectedToTheEnd()
    {
        var data = Dataset.Of("zibo").Draw("D2").Draw("last year", new { drawn_on = "2021-12-31" });
        foreach (var (member, state, draw, completed) in new[]
        {
            ("drawn", "drawn", "D1", "2022-03-02"),
            ("state null", "", "D1", "2022-03-02"),
            ("replacement", "replacement", "D1", "2022-03-02"),
            ("next year", "drawn", "D1", "2023-02-01"),
            ("exempt", "exempt", "D1", "2022-03-02"),
            ("not completed", "drawn", "D1", ""),
            ("by another draw", "drawn", "D2", "2022-03-02"),
        })
        {
            data.Object(member).Member("D1", member, new { state })
                .Inspection(member, "2022-03-01", new { object_id = member, draw_id = draw, completed_on = completed });
        }

        data.Member("D1", "O1").Member("last year", "O1").Member("unknown", "O1");

        // Members of D1 but the exempt one: seven; completed: the first four.
        Assert.Equal("4/7", Run(data, "--as-of", "2022-12-31").Base("draw_completion_rate", "zibo"));
    }
}

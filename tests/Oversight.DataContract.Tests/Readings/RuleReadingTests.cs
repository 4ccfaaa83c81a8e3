using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Readings;

/// <summary>Readings 8 and 9: what rules over pairs, plans, draws and replacements look at.</summary>
public sealed class RuleReadingTests : ContractTest
{
    // zibo.12.joint: of two random inspections of one unflagged object by different sections, with overlapping plan windows.
    private const string Joint = "zibo.12.joint";

    [Sentence("reading.8-windows")]
    [Also("reading.8-inverted")]
    public void PlanWindows_ThatShareADay_Overlap()
    {
        (string From, string To, string OtherFrom, string OtherTo, bool Overlap)[] windows =
        [
            ("2022-01-01", "2022-03-31", "2022-03-31", "2022-06-30", true),
            ("2022-01-01", "2022-03-30", "2022-03-31", "2022-06-30", false),
            ("2022-04-01", "2022-04-01", "2022-01-01", "2022-12-31", true),
            ("2022-03-31", "2022-06-30", "2022-01-01", "2022-03-31", true),

            // Inverted ones overlap nothing, not even themselves.
            ("2022-12-31", "2022-01-01", "2022-01-01", "2022-12-31", false),
            ("2022-06-30", "2022-06-29", "2022-06-01", "2022-06-30", false),
            ("2022-12-31", "2022-01-01", "2022-12-31", "2022-01-01", false),
        ];
        var data = Dataset.Of("zibo");
        foreach (var (number, window) in windows.Index())
        {
            data.Object($"{number}")
                .Plan($"{number}", new { starts_on = window.From, ends_on = window.To })
                .Plan($"{number}, other", new { starts_on = window.OtherFrom, ends_on = window.OtherTo })
                .Inspection($"{number}, earlier", "2022-05-01", new { object_id = $"{number}", plan_id = $"{number}", section = "甲科" })
                .Inspection($"{number}", "2022-05-02", new { object_id = $"{number}", plan_id = $"{number}, other", section = "乙科" });
        }

        Assert.Equal(windows.Index().Where(pair => pair.Item.Overlap).Select(pair => $"{pair.Index}"), Run(data).Subjects(Joint));
    }

    [Sentence("reading.8-pairs")]
    public void Pair_WithAnInspectionOutsideTheValidity_IsNone()
    {
        // Sections differ and the annual plan is the same. The first visit to O1 is before 6 June 2020, that to O2 on it.
        var data = Dataset.Of(2020, "zibo").Object("O2");
        foreach (var (subject, day) in new[] { ("O1", "2020-06-05"), ("O2", "2020-06-06") })
        {
            data.Inspection($"{subject} first", day, new { object_id = subject, section = "甲科" })
                .Inspection($"{subject} second", "2020-07-01", new { object_id = subject, section = "乙科" });
        }

        Assert.Equal(["O2 second"], Run(data).Subjects(Joint));
    }

    [Sentence("reading.8-pairs")]
    public void Repeat_OfAViolationOutsideTheValidity_IsNone()
    {
        // shuozhou.lenient.repeat: a violation 1 to 365 days after an earlier one; the rules are valid from 31 December 2020.
        var data = Dataset.Of(2021, "shuozhou");
        foreach (var (subject, day) in new[] { ("before", "2020-12-30"), ("first day", "2020-12-31"), ("same day", "2021-03-01"), ("day before", "2021-02-28") })
        {
            data.Object(subject)
                .Inspection(subject + ", earlier", day, new { object_id = subject, violation = "minor" })
                .Inspection(subject, "2021-03-01", new { object_id = subject, violation = "minor", decision = "guidance", decision_on = "2021-03-05" });
        }

        Assert.Equal(["day before", "first day"], Run(data).Subjects("shuozhou.lenient.repeat"));
    }

    [Sentence("reading.8-objections")]
    public void Objection_ToAnInspectionOutsideTheRules_IsOutsideToo()
    {
        // Article 21: complaint, assigned, transferred and special inspections are outside Zibo's rules altogether.
        var data = Dataset.Of("zibo");
        foreach (var source in new[] { "random", "follow_up", "complaint", "assigned", "transferred", "special" })
        {
            data.Inspection(source, "2022-03-01", new { source, draw_id = "", notice_served = false })
                .Objection(source, source, "2022-04-01", new { outcome = "corrected" });
        }

        var report = Run(data);
        foreach (var rule in new[] { "zibo.15.notice", "zibo.16.correct", "zibo.16.review" })
        {
            Assert.Equal(["follow_up", "random"], report.Subjects(rule));
            Assert.Equal(2, report.Count(rule).Checked);
        }
    }

    [Sentence("reading.9-plans")]
    public void AnnualPlan_OutsideTheValidity_CountsAsAPlanOfTheYear()
    {
        // 1 January 2020 lies before Zibo's rules, the plan is not judged, and yet the year has one.
        var report = Run(Dataset.Of(2020, "zibo").Inspection("N1", "2020-07-01"));
        Assert.Equal(0, report.Count("zibo.8.content").Checked);
        Assert.Equal(new Tally(1, 0, 0, 0), report.Count("zibo.8.annual-plan"));
    }

    [Sentence("reading.9-filing")]
    public void Filing_OfADraw_IsBeforeItsInspectionsOfAnyYearAndSource()
    {
        var data = Dataset.Of("zibo").Inspection("N0", "2022-03-01");
        foreach (var (draw, inspected, source, filed) in new[]
        {
            ("on the day", "2022-05-09", "random", "2022-05-09"),
            ("after", "2022-05-08", "random", "2022-05-09"),
            ("after, complaint", "2022-05-08", "complaint", "2022-05-09"),
            ("after, next year", "2023-01-05", "random", "2023-01-06"),
            ("after, year before", "2021-12-31", "follow_up", "2022-01-01"),
            ("never", "2022-05-08", "random", ""),
        })
        {
            data.Draw(draw, new { filed_on = filed }).Inspection(draw, inspected, new { draw_id = draw, source })
                .Inspection(draw + ", later", "2023-06-01", new { draw_id = draw });
        }

        Assert.Equal(
            ["after", "after, complaint", "after, next year", "after, year before", "never"],
            Run(data, "--year", "2022").Subjects("zibo.9.filing"));
    }

    [Sentence("reading.9-replacement")]
    public void Replacement_InAnyRole_IsLookedAt()
    {
        var data = Dataset.Of("zibo");
        foreach (var (role, method) in new[] { "leader", "member", "auxiliary", "" }.SelectMany(role => new[] { (role, "designated"), (role, "random") }))
        {
            var id = $"{role} {method}";
            data.Inspection(id, "2022-03-01").Assignment(id, "P1", new { role, method, replaces = "P2", statement = true });
        }

        Assert.Equal([" designated", "auxiliary designated", "leader designated", "member designated"], Run(data).Subjects("zibo.11.replacement"));
    }
}

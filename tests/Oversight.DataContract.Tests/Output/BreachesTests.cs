using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Output;

/// <summary>The rows of <c>breaches.csv</c> and <c>breaches.parquet</c>.</summary>
public sealed class BreachesTests : ContractTest
{
    private const string Header = "rule_id,jurisdiction,severity,subject_kind,subject_id,due_on,done_on,days_late,measured,limit,state,detail";

    [Sentence("output.columns")]
    [Also("output.raw")]
    public void Breaches_InBothFiles_HaveTheseColumnsAndTheSameRows()
    {
        var report = Run(OneOfEachKind());
        Assert.Equal(Header, File.ReadAllLines(report["breaches.csv"])[0]);
        var parquet = $"FROM read_parquet('{report["breaches.parquet"]}')";
        Assert.Equal(Header.Split(','), DuckFiles.Query($"SELECT name FROM parquet_schema('{report["breaches.parquet"]}') WHERE num_children IS NULL").Select(row => row[0]));
        Assert.NotEmpty(report.Breaches);
        Assert.Equal(report.Breaches.Select(row => row.ToString()), DuckFiles.Query(parquet).Select(row => string.Join('|', row)));
        Assert.Equal(["breach", "notice"], report.Breaches.Select(row => row["severity"]).Distinct().Order());
    }

    [Sentence("output.kinds")]
    [Also("output.milestone-subject", "output.share-subject")]
    public void Breach_OfEachKind_NamesItsSubject()
    {
        var report = Run(OneOfEachKind());
        foreach (var (rule, subject) in new[]
        {
            ("zibo.15.notice", "breach|inspection|N1"),
            ("zibo.6.registry", "breach|object|O9"),
            ("zibo.7.registry", "breach|officer|P9"),
            ("zibo.8.content", "breach|plan|L9"),
            ("zibo.9.witness", "breach|draw|D9"),
            ("zibo.5.content", "breach|item|I9"),
            ("zibo.5.general-limit", "notice|item|I9"),
            ("zibo.16.correct", "breach|objection|B9"),
            ("xinzhou.3.4.half-year", "breach|milestone|half-year"),
            ("xinzhou.2.5.annual-plan", "breach|jurisdiction|xinzhou"),
        })
        {
            Assert.Equal(subject, Assert.Single(report.Of(rule)).Cells("severity", "subject_kind", "subject_id"));
        }
    }

    [Sentence("output.days")]
    [Also("output.state")]
    public void Breach_OfADutyOrNot_HasDaysAndState()
    {
        var data = Dataset.Of("zibo")
            .Inspection("N1", "2022-03-01", new { completed_on = "2022-03-01", report_on = "2022-03-09", notice_served = false })
            .Inspection("N2", "2022-03-01", new { completed_on = "2022-12-22" });
        var report = Run(data);
        Assert.Equal(
            ["N1|2022-03-08|2022-03-09|1|late", "N2|2022-12-29||1|overdue"],
            report.Of("zibo.15.report").Select(row => row.Cells("subject_id", "due_on", "done_on", "days_late", "state")));
        Assert.Equal("N1||||failed", Assert.Single(report.Of("zibo.15.notice")).Cells("subject_id", "due_on", "done_on", "days_late", "state"));
        Assert.Equal(["failed", "late", "overdue"], report.Breaches.Select(row => row["state"]).Distinct().Order());
    }

    [SentenceTheory("output.measured")]
    [InlineData("en")]
    [InlineData("zh")]
    public void MeasuredAndLimit_InAnyLanguage_AreTheSameText(string language)
    {
        // Three visits for two; one of two officers for 0.8.
        var data = Dataset.Of("zibo", "jintan").Inspection("N1", "2022-03-01").Inspection("N2", "2022-04-01").Inspection("N3", "2022-05-01")
            .In("jintan").Inspection("N1", "2022-03-01").Team("N1", "P1");
        var report = Run(data, "--lang", language);
        Assert.Equal("3|2", Assert.Single(report.Of("zibo.12.frequency")).Cells("measured", "limit"));
        Assert.Equal("0.5|0.8", Assert.Single(report.Of("jintan.2.1.4.participation")).Cells("measured", "limit"));
        Assert.Equal(
            [["measured", "BYTE_ARRAY", "UTF8"], ["limit", "BYTE_ARRAY", "UTF8"]],
            DuckFiles.Query($"SELECT name, type, converted_type FROM parquet_schema('{report["breaches.parquet"]}') WHERE name IN ('measured', 'limit')"));
    }

    [Sentence("output.detail")]
    public void Detail_InALanguage_IsInThatLanguage()
    {
        var zh = Run(OneOfEachKind(), "--lang", "zh").Breaches;
        var en = Run(OneOfEachKind(), "--lang", "en").Breaches;
        string[] others = [.. Header.Split(',').Where(column => column != "detail")];
        Assert.Equal(zh.Select(row => row.Cells(others)), en.Select(row => row.Cells(others)));
        Assert.All(zh.Zip(en), pair => Assert.NotEqual(pair.First["detail"], pair.Second["detail"]));
        Assert.All(en, row => Assert.Contains(row["detail"], char.IsAsciiLetter));
        Assert.All(zh, row => Assert.Contains(row["detail"], letter => letter is >= '一' and <= '鿿'));
    }

    [Sentence("output.one-row")]
    [Also("output.team-subject", "output.cap-subject")]
    public void Rule_BreachedTwiceByASubject_HasOneRow()
    {
        // Two officers without certificate in one team; one object over the cap on two items.
        var data = Dataset.Of("zibo").Officer("P3", new { cert_no = "" }).Officer("P4", new { cert_no = "" }).Item("I2");
        for (var visit = 1; visit <= 3; visit++)
        {
            data.Inspection($"N{visit}", $"2022-03-0{visit}").Inspection($"M{visit}", $"2022-04-0{visit}", new { item_id = "I2" });
        }

        var report = Run(data.Team("N1", "P3", "P4"));
        Assert.Equal("inspection|N1", Assert.Single(report.Of("zibo.7.qualified")).Cells("subject_kind", "subject_id"));
        Assert.Equal("object|O1", Assert.Single(report.Of("zibo.12.frequency")).Cells("subject_kind", "subject_id"));
        Assert.Equal(report.Breaches.Count, report.Breaches.Select(row => row.Cells("rule_id", "jurisdiction", "subject_id")).Distinct().Count());
    }

    [Sentence("output.share-subject")]
    public void Comparison_Breached_HasTheJurisdictionAsItsSubject()
    {
        // The flagged object is not visited, the unflagged one is.
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01").Object("O2", new { dishonest = true });
        Assert.Equal("jurisdiction|zibo", Assert.Single(Run(data).Of("zibo.12.intensify")).Cells("subject_kind", "subject_id"));
    }

    [Sentence("output.sorted")]
    public void Breaches_OfManyIds_AreSortedAsUtf8Bytes()
    {
        // By code unit U+FF21 would come after the characters outside the basic plane; by culture case and accents would mix.
        string[] ids = ["a", "B", "b", "A", "é", "e", "z", "中", "丁", "甲", "Ａ", "𠮷", "😀", "10", "9", "_", "a-", "a b", "ab", "\u00FF", "\uFFFD"];
        var data = Dataset.Of("zibo", "xinzhou", "jintan");
        foreach (var (id, jurisdiction) in ids.SelectMany(id => new[] { (id, "zibo"), (id, "xinzhou"), (id, "jintan") }))
        {
            data.In(jurisdiction).Inspection(id, "2022-03-01", new { violation = "criminal", notice_served = false });
        }

        var report = Run(data);
        var rows = report.Breaches.Select(row => (Rule: row["rule_id"], Place: row["jurisdiction"], Subject: row["subject_id"])).ToArray();
        Assert.Equal(
            rows.OrderBy(row => row.Rule, Utf8Order.Instance).ThenBy(row => row.Place, Utf8Order.Instance).ThenBy(row => row.Subject, Utf8Order.Instance),
            rows);
        Assert.Equal(ids.Order(Utf8Order.Instance), report.Subjects("zibo.15.notice"));
        Assert.Equal(
            rows.Select(row => row.Subject),
            DuckFiles.Query($"SELECT subject_id FROM read_parquet('{report["breaches.parquet"]}')").Select(row => row[0]));
    }

    [Sentence("output.identical")]
    public void Files_OfTwoRunsAndOtherThreads_AreTheSameToTheByte()
    {
        var data = OneOfEachKind().Inspection("N8", "soon").Write(Path.Combine(Home, "data"));
        var first = Files.Hashes(TryRun(data, "--threads", "1").Folder);
        Assert.True(first.Count >= 7);
        Assert.All(new[] { "1", "2", "3" }, threads => Assert.Equal(first, Files.Hashes(TryRun(data, "--threads", threads).Folder)));
    }

    private static Dataset OneOfEachKind() => Dataset.Of("zibo")
        .Inspection("N1", "2022-03-01", new { notice_served = false, completed_on = "2022-03-01", report_on = "2022-03-20" })
        .Object("O9", new { name = "" })
        .Officer("P9", new { sex = "" })
        .Plan("L9", new { ratio = "" })
        .Draw("D9", new { witnesses = 0 })
        .Item("I9", new { legal_basis = "", ratio_max = "" })
        .Objection("B9", "N1", "2022-04-01", new { outcome = "corrected" })
        .In("xinzhou").Object("O1");
}

using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.WhatGoesWrong;

/// <summary>What may be missing, and what may be too much.</summary>
public sealed class AbsenceTests : ContractTest
{
    public static TheoryData<string> OtherTables => [.. Tables.All.Where(table => table != "draw_members")];

    [Sentence("wrong.other-column")]
    public void OtherColumn_Missing_ReadsAsNull()
    {
        var data = Late().Without("inspections", "notice_served").Without("inspections", "report_on").Without("draws", "witnesses");
        var report = Run(data);
        Assert.Empty(report.Rejects);
        Assert.Equal(["N1"], report.Subjects("zibo.15.notice"));
        Assert.Equal("2022-03-08||206|overdue", report.Terms("zibo.15.report"));
        Assert.Equal(["D1"], report.Subjects("zibo.9.witness"));
    }

    [Sentence("wrong.other-column")]
    public void OtherColumns_AllMissing_ReadAsEmptyOnes()
    {
        var bare = Late();
        var empty = Late();
        foreach (var table in Tables.All)
        {
            var header = bare.Text(table).Split('\n')[0].Split(',');
            foreach (var column in header.Except(Tables.Required(table)))
            {
                bare.Without(table, column);
            }

            var lines = bare.Text(table).TrimEnd('\n').Split('\n');
            var others = header.Except(Tables.Required(table)).ToArray();
            lines[0] = string.Join(',', [lines[0], .. others]);
            empty.File(table + ".csv", string.Join('\n', lines.Select((line, i) => i == 0 ? line : line + new string(',', others.Length))) + "\n");
        }

        var report = Run(bare);
        Assert.NotEmpty(report.Breaches);
        Assert.Equal(File.ReadAllText(Run(empty)["breaches.csv"]), File.ReadAllText(report["breaches.csv"]));
    }

    [Sentence("wrong.unknown-column")]
    public void Column_ThatIsUnknown_IsLeftOutWithAWarning()
    {
        var data = Late();
        var lines = data.Text("objects").TrimEnd('\n').Split('\n');
        data.File("objects.csv", string.Concat(lines.Select((line, i) => (i == 0 ? "remarks," : "anything,") + line + "\n")));
        var report = Run(data);
        var line = Assert.Single(report.Lines);
        Assert.Contains("objects.csv", line, StringComparison.Ordinal);
        Assert.Contains("remarks", line, StringComparison.Ordinal);
        Assert.Contains("remarks", report.Page.GetProperty("warnings").ToString(), StringComparison.Ordinal);
        Assert.Equal("2022-03-08|2022-03-09|1|late", report.Terms("zibo.15.report"));
    }

    [SentenceTheory("wrong.table-missing")]
    [MemberData(nameof(OtherTables))]
    public void Table_Missing_IsAWarning(string table)
    {
        var report = Run(Late().Without(table), "--year", "2022");
        Assert.Single(report.Lines, line => line.Contains($"table {table} ", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Summary.GetProperty("inputs").EnumerateArray(), input => input.GetProperty("table").GetString() == table);
    }

    [SentenceTheory("wrong.table-missing")]
    [InlineData("objects")]
    [InlineData("officers")]
    [InlineData("items")]
    [InlineData("plans")]
    public void Table_Missing_ReadsAsEmpty(string table)
    {
        var missing = Run(Late().Without(table), "--year", "2022");
        var empty = Run(Late().File(table + ".csv", string.Join(',', Tables.Required(table)) + "\n"), "--year", "2022");
        Assert.Equal(File.ReadAllText(empty["breaches.csv"]), File.ReadAllText(missing["breaches.csv"]));
    }

    [Sentence("wrong.members-missing")]
    public void DrawMembers_Missing_AreNoCauseForAWarning()
    {
        var report = Run(Late().Without("draw_members"));
        Assert.Empty(report.Lines);
        Assert.Empty(report.Page.GetProperty("warnings").EnumerateArray());
    }

    private static Dataset Late() => Dataset.Of("zibo")
        .Inspection("N1", "2022-03-01", new { completed_on = "2022-03-01", report_on = "2022-03-09" }).Team("N1", "P1", "P2")
        .Objection("B1", "N1", "2022-04-01");
}

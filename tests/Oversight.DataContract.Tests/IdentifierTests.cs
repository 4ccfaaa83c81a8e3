using System.Reflection;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests;

/// <summary>Identifiers and jurisdictions.</summary>
public sealed class IdentifierTests : ContractTest
{
    [Sentence("ids.bytes")]
    public void Identifiers_ThatDifferInAnyByte_AreDifferent()
    {
        // Case, leading zeros, number forms, composed and decomposed letters, width, spaces.
        string[] ids = ["a1", " a1", "a1 ", "A1", "01", "1", "1.0", "1e0", "é", "e\u0301", "Ａ1", "a 1", "a  1", "ß", "ss", "中", "𠮷", "\u200Ba1"];
        var data = Dataset.Of("zibo");
        foreach (var id in ids)
        {
            data.Object(id, new { contact = "" }).Inspection(id, "2022-03-01", new { object_id = id, notice_served = false });
        }

        var report = Run(data);
        Assert.Empty(report.Rejects);
        var sorted = ids.Order(Utf8Order.Instance).ToArray();
        Assert.Equal(sorted, report.Subjects("zibo.6.registry"));
        Assert.Equal(sorted, report.Subjects("zibo.15.notice"));
    }

    [Sentence("ids.bytes")]
    public void Reference_InAnotherCase_RefersToNoRow() =>
        Assert.Equal(["o1"], Run(Dataset.Of("zibo").Inspection("N1", "2022-03-01").Inspection("N2", "2022-03-01", new { object_id = "o1" }))
            .Rejects.Select(row => row["value"]));

    [Sentence("ids.jurisdiction")]
    public void Jurisdictions_OfTheShippedPlugIns_AreJudged()
    {
        string[] five = ["jintan", "shancheng", "shuozhou", "xinzhou", "zibo"];
        var data = Dataset.Of(five).Inspection("N1", "2022-03-01");
        var report = Run(data);
        Assert.Equal(five, report.Judged);
        Assert.Equal(five, report.Summary.GetProperty("packs").EnumerateArray().Select(pack => pack.GetProperty("id").GetString()));
    }

    [Sentence("ids.plug-in")]
    public void Jurisdiction_OfAFurtherPlugIn_IsJudgedOnceItIsLoaded()
    {
        var data = Dataset.Of("zibo", "chicago").Inspection("N1", "2022-03-01").In("chicago").Inspection("N1", "2022-03-01");
        Assert.Equal(["zibo"], Run(data).Judged);
        var report = Run(data, "--plugins", Chicago);
        Assert.Equal(["chicago", "zibo"], report.Judged);
        Assert.Equal("{}", report.Summary.GetProperty("not_covered").ToString());
    }

    [Sentence("ids.not-covered")]
    [Also("output.not-covered")]
    public void Rows_OfAJurisdictionWithoutAPlugIn_AreCountedAndReported()
    {
        // yantai: O1, P1, P2, I1, L1, D1, N1 and a milestone are 8 rows; Zibo (the name, not the id) has one.
        var data = Dataset.Of("zibo", "yantai").Inspection("N1", "2022-03-01")
            .In("yantai").Inspection("N1", "2022-03-01").Milestone("norms", 2022, null)
            .In("Zibo").Object("O1");
        var report = Run(data);
        Assert.Equal(["zibo"], report.Judged);
        Assert.Equal(
            ["Zibo 1", "yantai 8"],
            report.Summary.GetProperty("not_covered").EnumerateObject().Select(found => $"{found.Name} {found.Value}"));
        Assert.Contains(report.Lines, line => line.Contains("yantai", StringComparison.Ordinal) && line.Contains('8', StringComparison.Ordinal));
        Assert.Contains("yantai", report.Page.GetProperty("notCovered").ToString(), StringComparison.Ordinal);
        Assert.Equal("1/1", report.Base("coverage"));
    }

    [Sentence("ids.without-rows")]
    public void Jurisdiction_WithoutAnyRow_IsNotJudged()
    {
        var data = Dataset.Of("zibo").Inspection("N1", "2022-03-01");
        var without = Run(data);
        Assert.Equal(["zibo"], without.Judged);
        Assert.DoesNotContain(without.Breaches, row => row["jurisdiction"] != "zibo");

        // One row of any table suffices, and then what is missing was not done.
        var with = Run(data.In("xinzhou").Milestone("rules", 2022, "2022-06-30"));
        Assert.Equal(["xinzhou", "zibo"], with.Judged);
        Assert.Equal(new Tally(1, 0, 0, 0), with.Count("xinzhou.3.4.rules"));
        Assert.Equal(new Tally(1, 1, 0, 0), with.Count("xinzhou.3.4.plans"));
    }

    [Sentence("ids.within")]
    public void KeysAndReferences_OfTwoJurisdictions_AreApart()
    {
        // Both have O1, P1, I1, L1 and D1; O2 and L2 are Zibo's alone, and so are P2's conflict and N1's team.
        var data = Dataset.Of("zibo", "jintan").Object("O2").Plan("L2")
            .Inspection("N1", "2022-03-01").Team("N1", "P1", "P2").Conflict("P2", "O1").Conflict("P2", "O2")
            .In("jintan").Inspection("N1", "2022-03-01").Inspection("N2", "2022-03-01", new { object_id = "O2" })
            .Inspection("N3", "2022-03-01", new { plan_id = "L2" });
        var report = Run(data);
        Assert.Equal(["object_id|O2|rejected", "plan_id|L2|kept"], report.Rejects.Select(row => row.Cells("column", "value", "action")));
        Assert.Equal(["N1"], report.Subjects("zibo.11.recusal"));
        Assert.Equal(new Tally(0, 0, 0, 2), report.Count("jintan.2.2.1.recusal"));
    }

    private static string Chicago => Path.Combine(
        typeof(IdentifierTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "plugins", "examples", "Chicago");
}

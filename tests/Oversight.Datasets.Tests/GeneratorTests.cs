using System.Text;
using Oversight.Datasets.Codes;

namespace Oversight.Datasets.Tests;

public sealed class GeneratorTests
{
    private static readonly GeneratorOptions Small = new() { Objects = 400, Inspections = 800 };

    [Fact]
    public void Generate_SameSeed_GivesSameBytes()
    {
        using var first = new Generated(Small);
        using var second = new Generated(Small);

        Assert.All(Files(first.Folder), f => Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(Path.Combine(second.Folder, Path.GetFileName(f)))));
        Assert.Equal(Generated.Tables.Length + 1, Files(first.Folder).Length);
    }

    [Fact]
    public void Generate_OtherSeed_GivesOtherBytes()
    {
        using var first = new Generated(Small);
        using var second = new Generated(Small with { Seed = 7 });

        Assert.NotEqual(File.ReadAllBytes(Path.Combine(first.Folder, "objects.csv")), File.ReadAllBytes(Path.Combine(second.Folder, "objects.csv")));
    }

    [Fact]
    public void Sample_StatedSeed_IsWhatTheGeneratorMakes()
    {
        using var made = new Generated(new GeneratorOptions());

        Assert.All(Files(made.Folder), f =>
            Assert.Equal(File.ReadAllBytes(f), File.ReadAllBytes(Repository.Path("datasets", "sample", Path.GetFileName(f)))));
    }

    [Fact]
    public void Generate_AnyProvince_HasUniqueSortedKeysAndWholeReferences()
    {
        using var province = new Generated(Small);
        var keys = Generated.Tables.ToDictionary(t => t, t => new HashSet<string>());
        foreach ((string table, string[] columns) in new[]
        {
            ("objects", new[] { "object_id" }), ("officers", ["officer_id"]), ("items", ["item_id"]), ("plans", ["plan_id"]),
            ("draws", ["draw_id"]), ("inspections", ["inspection_id"]), ("objections", ["objection_id"]),
            ("draw_members", ["draw_id", "object_id"]), ("assignments", ["inspection_id", "officer_id"]),
            ("conflicts", ["officer_id", "object_id"]), ("milestones", ["milestone", "year"]),
        })
        {
            List<string> found = [.. province.Read(table).Select(r => r.Jurisdiction + "|" + string.Join('|', columns.Select(c => r[c])))];
            Assert.All(found, k => Assert.True(keys[table].Add(k), $"{table}: {k}"));
            if (columns.Length == 1)
            {
                Assert.Equal(found.Order(StringComparer.Ordinal), found);
            }
        }

        foreach ((string table, string column, string target) in new[]
        {
            ("plans", "item_id", "items"), ("draws", "plan_id", "plans"), ("draw_members", "draw_id", "draws"), ("draw_members", "object_id", "objects"),
            ("inspections", "object_id", "objects"), ("inspections", "item_id", "items"), ("inspections", "plan_id", "plans"),
            ("inspections", "draw_id", "draws"), ("assignments", "inspection_id", "inspections"), ("assignments", "officer_id", "officers"),
            ("assignments", "replaces", "officers"), ("conflicts", "officer_id", "officers"), ("conflicts", "object_id", "objects"),
            ("objections", "inspection_id", "inspections"),
        })
        {
            Assert.All(province.Read(table).Where(r => r[column] is not null), r => Assert.Contains($"{r.Jurisdiction}|{r[column]}", keys[target]));
        }
    }

    [Fact]
    public void Generate_WithoutFaults_GivesValidCreditCodes()
    {
        using var province = new Generated(Small with { Faults = 0 });

        Assert.All(province.Read("objects"), o => Assert.Equal(CreditCode.Check(o["object_id"]!), o["object_id"]![^1]));
        Assert.Contains(province.Read("objects").GroupBy(o => o["object_id"]), g => g.Count() == 5);
        Assert.Contains(province.Read("inspections"), i => i.Jurisdiction == "linquan");
    }

    [Fact]
    public void Generate_AnyProvince_IsUtf8WithoutMarkAndWithLineFeedsOnly()
    {
        using var province = new Generated(Small);

        Assert.All(Files(province.Folder), f =>
        {
            string text = new UTF8Encoding(false, true).GetString(File.ReadAllBytes(f));
            Assert.NotEqual('\uFEFF', text[0]);
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Generate_Broken_AddsRowsThatMustBeRejected()
    {
        using var sound = new Generated(Small);
        using var broken = new Generated(Small with { Broken = 8 });
        string[] before = File.ReadAllLines(Path.Combine(sound.Folder, "inspections.csv"));
        string[] after = File.ReadAllLines(Path.Combine(broken.Folder, "inspections.csv"));

        Assert.Equal(before, after[..before.Length]);
        Assert.Equal(before.Length + 8, after.Length);
        var planted = Generated.Truth(broken.Folder, "broken");
        Assert.Equal(["bad-date", "dangling-reference", "repeated-key", "unknown-value"], planted.Select(p => p.Rule).Distinct().Order());
        Assert.Contains("2022-02-30", after[before.Length], StringComparison.Ordinal);
        Assert.Contains(after[before.Length + 2].Split(',')[0], before[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_Truth_HasEveryRuleThatItsReadmeCounts()
    {
        HashSet<string> planted = [.. Generated.Truth(Repository.Path("datasets", "sample")).Select(f => f.Rule)];

        Assert.Equal(108, planted.Count);
        Assert.All(
            (string[])["shuozhou.15.feedback", "shuozhou.list.frequency", "shuozhou.14.recusal", "zibo.9.team", "zibo.9.exempt",
                "zibo.12.frequency", "zibo.15.report", "zibo.15.publish", "zibo.19.archive", "xinzhou.2.5.plan-published",
                "xinzhou.2.6.published", "xinzhou.2.6.credit-ratio", "xinzhou.2.7.credit-application", "xinzhou.3.4.annual",
                "shancheng.4.3.publish-normal", "shancheng.4.3.publish-problem", "shancheng.2.1.legal-basis", "jintan.2.1.4.coverage",
                "jintan.2.1.4.frequency", "jintan.2.1.4.participation", "jintan.2.1.4.officer-frequency"],
            rule => Assert.Contains(rule, planted));
    }

    private static string[] Files(string folder) => [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];
}

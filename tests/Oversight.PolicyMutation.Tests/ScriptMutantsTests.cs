using Oversight.PolicyMutation.Tests.Mutants;

namespace Oversight.PolicyMutation.Tests;

/// <summary>The mutants of small scripts, each of them.</summary>
public sealed class ScriptMutantsTests
{
    [Fact]
    public void Of_SmallScript_AreExactlyThese()
    {
        const string Source = """
            var least = Count("least");

            Objects.AreFlaggedWhen(o => o.Complaints >= least.For(o) || o.IsAbnormal);

            Inspections.Must("p.1.a")
                .Cites("1", zh: "甲", en: "a")
                .When(i => i.Source is A or B or C && !i.Withheld && i.ReportOn is not null)
                .Hold(i => i.Decision is not (None or Guidance));
            """;

        Assert.Equal(
            [
                "(JudgedObjects.AreFlaggedWhen) 3: without o.Complaints >= least.For(o)",
                "(JudgedObjects.AreFlaggedWhen) 3: o.Complaints >= least.For(o) with >",
                "(JudgedObjects.AreFlaggedWhen) 3: || before o.IsAbnormal is &&",
                "(JudgedObjects.AreFlaggedWhen) 3: without o.IsAbnormal",
                "p.1.a 7: without .When(…)",
                "p.1.a 7: without i.Source is A or B or C",
                "p.1.a 7: i.Source is A or B or C with not",
                "p.1.a 7: without A",
                "p.1.a 7: without B",
                "p.1.a 7: without C",
                "p.1.a 7: && before !i.Withheld is ||",
                "p.1.a 7: without !i.Withheld",
                "p.1.a 7: !i.Withheld without !",
                "p.1.a 7: && before i.ReportOn is not null is ||",
                "p.1.a 7: without i.ReportOn is not null",
                "p.1.a 7: i.ReportOn is not null without not",
                "p.1.a 8: i.Decision is not (None or Guidance) without not",
                "p.1.a 8: without None",
                "p.1.a 8: without Guidance",
            ],
            ScriptMutants.Of("P", "policies/a.csx", Source).Select(mutant => $"{mutant.Within} {mutant.Line}: {mutant.Change}"));
    }

    [Fact]
    public void Of_WhatIsLaidDownForDraws_AreNotOfTheRuleThatItNames()
    {
        const string Source = """
            Draw.Spares(because: "p.1.a", c => c.Object.IsActive && c.Object.IsFlagged);
            Draw.Officers("p.1.b", o => o.IsOnDuty);
            Draw.Teams(because: "p.1.c", size: least);
            Draw.MayCrossSections(because: "p.1.d");
            Draw.Exempt("p.1.e").When(c => c.IsExempt);
            """;

        Assert.Equal(
            [
                "(ShapedDraw.Spares) 1: without c.Object.IsActive",
                "(ShapedDraw.Spares) 1: && before c.Object.IsFlagged is ||",
                "(ShapedDraw.Spares) 1: without c.Object.IsFlagged",
                "(ShapedDraw.Officers) 2: o.IsOnDuty negated",
                "p.1.e 5: without .When(…)",
                "p.1.e 5: c.IsExempt negated",
            ],
            ScriptMutants.Of("P", "policies/a.csx", Source).Select(mutant => $"{mutant.Within} {mutant.Line}: {mutant.Change}"));
    }

    [Theory]
    [InlineData("a && b && c", "b && c; (a || b) && c; a && c; ((a && b) || c); a && b")]
    [InlineData("a || b || c", "b || c; (a && b) || c; a || c; ((a || b) && c); a || b")]
    [InlineData("a || b && c", "b && c; (a && (b && c)); a; a || c; a || (b || c); a || b")]
    [InlineData("a == b + c", "a != b + c; a == b - c")]
    [InlineData("a > 0 ? b <= c : b < c", "a >= 0 ? b <= c : b < c; a > 1 ? b <= c : b < c; a > 0 ? b < c : b <= c; a > 0 ? b < c : b < c; a > 0 ? b <= c : b <= c")]
    [InlineData("a is A or B", "a is not (A or B); a is B; a is A")]
    [InlineData("a is not (A or B)", "a is (A or B); a is not (B); a is not (A)")]
    [InlineData("a is null == true", "a is not null == true; a is null != true; a is null == false")]
    public void Of_Condition_KeepsItsMeaningElsewhere(string condition, string expected)
    {
        var source = $"X.Must(\"a\").Hold(i => {condition});";

        var texts = ScriptMutants.Of("P", "a.csx", source).Select(mutant => mutant.Text);

        Assert.Equal(expected.Split("; ").Select(changed => source.Replace(condition, changed, StringComparison.Ordinal)), texts);
    }

    [Fact]
    public void Of_Verbs_ExchangesAndRemovesThem()
    {
        const string Source = """X.Compare("a").Class("1", "1", a).Class("2", "2", b).Class("3", "3", c).AtMost(d).PerObjectAndItem().When(e);""";

        Assert.Equal(
            [
                """X.Compare("a").Class("1", "1", b).Class("2", "2", a).Class("3", "3", c).AtMost(d).PerObjectAndItem().When(e);""",
                """X.Compare("a").Class("1", "1", a).Class("2", "2", c).Class("3", "3", b).AtMost(d).PerObjectAndItem().When(e);""",
                """X.Compare("a").Class("1", "1", a).Class("2", "2", b).Class("3", "3", c).AtLeast(d).PerObjectAndItem().When(e);""",
                """X.Compare("a").Class("1", "1", a).Class("2", "2", b).Class("3", "3", c).AtMost(d).PerObject().When(e);""",
                """X.Compare("a").Class("1", "1", a).Class("2", "2", b).Class("3", "3", c).AtMost(d).PerObjectMergingJointVisits().When(e);""",
                """X.Compare("a").Class("1", "1", a).Class("2", "2", b).Class("3", "3", c).AtMost(d).PerObjectAndItem();""",
            ],
            ScriptMutants.Of("P", "a.csx", Source).Select(mutant => mutant.Text));
    }

    [Theory]
    [InlineData("From(i => i.A).Within(b).Done(i => i.C)", "From(i => i.C).Within(b).Done(i => i.A)")]
    [InlineData("DueOn(i => i.A).Done(i => i.C)", "DueOn(i => i.C).Done(i => i.A)")]
    [InlineData("Hold(i => i.A)", "Hold(i => !i.A)")]
    [InlineData("Class(\"1\", \"1\", o => o.A)", "Class(\"1\", \"1\", o => !o.A)")]
    [InlineData("Of(j => j.A)", null)]
    public void Of_VerbsOfOneWord_ChangesTheWord(string verbs, string? expected) =>
        Assert.Equal(
            expected is null ? [] : [$"X.Must(\"a\").{expected};"],
            ScriptMutants.Of("P", "a.csx", $"X.Must(\"a\").{verbs};").Select(mutant => mutant.Text));
}

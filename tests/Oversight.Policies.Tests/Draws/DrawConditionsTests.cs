using Oversight.Policies.Evaluation;
using Oversight.Policies.Tests.Loading;

namespace Oversight.Policies.Tests.Draws;

/// <summary>Frames under packs of a test's own: several rules at once, numbers that change, and conditions that fail.</summary>
public sealed class DrawConditionsTests : IDisposable
{
    private const string Rules = """
        var half = Ratio("half");
        var other = Ratio("other");
        Draws.Must("zibo.a").Cites("一", zh: "甲", en: "A").Hold(d => d.IsRecorded);

        """;

    private const string Grades = """
        Draw.Ratio("zibo.b").Cites("二", zh: "乙", en: "B")
            .Class("A级", "grade A", half, c => c.Object.CreditGrade == CreditGrade.A)
            .Class("B级", "grade B", other, c => c.Object.CreditGrade == CreditGrade.B);
        Draw.Ratio("zibo.c").Cites("三", zh: "丙", en: "C").Class("新", "new", other, c => c.Object.IsNewEconomy);
        """;

    private const string Numbers = """
        parameters:
          half:
            unit: ratio
            zh: 半
            en: Half
            values:
              - {from: 2020-06-06, value: 0.5, citation: 二}
          other:
            unit: ratio
            zh: 另
            en: Other
            values:
              - {from: 2020-06-06, to: 2022-06-30, value: 2, citation: 三}
              - {from: 2022-07-01, value: 3, citation: 三}
        """;

    private static readonly DateOnly March = new(2022, 3, 14);

    private readonly PluginCopy _plugin = new();

    public DrawConditionsTests() => _plugin.OnlyParameters(Numbers);

    public void Dispose() => _plugin.Dispose();

    [Fact]
    public void Classes_OfTwoRatioRules_AreAllPairs()
    {
        var built = World(Grades).Plan("P", 2022, 0.1)
            .Object("neither")
            .Object("A", row => row with { CreditGrade = "A" })
            .Object("new B", row => row with { CreditGrade = "B", NewEconomy = true })
            .Object("new", row => row with { NewEconomy = true })
            .Frame("P", March)!;

        Assert.Equal([null, "grade A", "grade B", "new", "grade A, new", "grade B, new"], built.Frame.Classes.Select(one => one.Name?.En));
        Assert.Equal([1m, 0.5m, 2m, 2m, 1m, 4m], built.Frame.Classes.Select(one => one.Factor));
        Assert.Equal([0, 1, 3, 5], new[] { "neither", "A", "new", "new B" }.Select(id => built.Rows[id].Class));
    }

    [Theory]
    [InlineData("2022-06-30", 2)]
    [InlineData("2022-07-01", 3)]
    public void Classes_FactorThatChanges_IsThatOfTheDayOfTheDraw(string day, int factor)
    {
        // A plan is of the last day of its year or month.
        var built = World(Grades).Plan("P", 2022, 0.1).Object("O").Frame("P", DateOnly.Parse(day, null))!;

        Assert.Equal(factor, built.Frame.Classes[2].Factor);
    }

    [Fact]
    public void StateOf_TwoExemptions_IsTheFirstThatSkips()
    {
        var built = World("""
            Draw.Exempt("zibo.b").Cites("二", zh: "乙", en: "B").When(c => c.IsExempt).Unless(c => c.Object.IsNewEconomy);
            Draw.Exempt("zibo.c").Cites("三", zh: "丙", en: "C").When(c => c.IsExempt || c.Object.IsSafetyHazard);
            """).Plan("P", 2022, 0.1)
            .Object("none")
            .Object("both", row => row with { ExemptFrom = March })
            .Object("second", row => row with { ExemptFrom = March, NewEconomy = true })
            .Object("hazard", row => row with { SafetyHazard = true })
            .Frame("P", March)!;

        Assert.Equal([0, 1, 2, 2], new[] { "none", "both", "second", "hazard" }.Select(id => built.Rows[id].State));
        Assert.Equal(["zibo.b", "zibo.c"], built.Frame.Exemptions.Select(rule => rule.Id));
    }

    [Fact]
    public void Spares_PlanAndFlag_AreRead()
    {
        var built = World("""
            Objects.AreFlaggedWhen(o => o.IsDishonest);
            Draw.Spares(because: "zibo.a", c => c.Object.IsFlagged && c.Plan.ItemDomain == Domain.Safety && c.Plan.Date.Year == c.DrawnOn.Year);
            """).Plan("P", 2022, 0.1, item => item with { Domain = "safety" }).Plan("Q", 2022, 0.1)
            .Object("flagged", row => row with { Dishonest = true })
            .Object("other");

        Assert.Equal(["other"], built.Frame("P", March)!.Ids);
        Assert.Equal(["flagged", "other"], built.Frame("Q", March)!.Ids);
    }

    [Theory]
    [InlineData("Draw.Spares(because: \"zibo.a\", c => c.Object.RegisteredOn.Value.Year > 0);", "zibo.a")]
    [InlineData("Draw.Exempt(\"zibo.b\").Cites(\"二\", zh: \"乙\", en: \"B\").When(c => c.Object.RegisteredOn.Value.Year > 0);", "zibo.b")]
    [InlineData("Draw.Ratio(\"zibo.b\").Cites(\"二\", zh: \"乙\", en: \"B\").Class(\"新\", \"new\", half, c => c.Object.RegisteredOn.Value.Year > 0);", "zibo.b")]
    [InlineData("Draw.Batches(\"zibo.b\").Cites(\"二\", zh: \"乙\", en: \"B\").When(p => p.StartsOn.Value.Year > 0);", "zibo.b")]
    public void Build_ConditionThatFails_NamesItsRuleAndLine(string script, string rule)
    {
        var world = World(script).Plan("P", 2022, 0.1).Object("O");

        var failure = Assert.Throws<PolicyRunException>(() => world.Frame("P", March));

        Assert.Contains($"test.csx(4): rule {rule} failed: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void QualifiedOfficers_ConditionThatFails_NamesItsRuleAndLine()
    {
        var world = World("Draw.Officers(because: \"zibo.a\", o => o.CertificateFrom.Value.Year > 0);").Officer("F1", null);

        var failure = Assert.Throws<PolicyRunException>(() => world.Ask(March, 1, (builder, _) => builder.QualifiedOfficers(CancellationToken.None)));

        Assert.Contains("test.csx(4): rule zibo.a failed: ", failure.Message, StringComparison.Ordinal);
    }

    private DrawWorld World(string script)
    {
        _plugin.OnlyScript(Rules + script);
        return new DrawWorld(_plugin.Load().Single());
    }
}

using Oversight.Contracts.Authoring;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Tests;

/// <summary>A declaration that cannot be a rule is refused with its rule and what to do.</summary>
public class VocabularyTests
{
    private readonly RuleSet _rules = new();

    [Fact]
    public void Build_CompleteDeclarations_MakesTheRulesInOrderOfTheirIds()
    {
        var script = Script();
        script.Inspections.Must("b").Cites("二", zh: "乙", en: "B").AsNotice().Hold(i => i.IsRandom);
        script.Inspections.Deadline("a").Cites("一", zh: "甲", en: "A").From(i => i.CompletedOn).Within(Term).Done(i => i.ReportOn);
        var pack = _rules.Build();
        Assert.Equal(["a", "b"], pack.Rules.Select(rule => rule.Id));
        Assert.Equal([RuleKind.Deadline, RuleKind.Requirement], pack.Rules.Select(rule => rule.Kind));
        Assert.Equal([Severity.Breach, Severity.Notice], pack.Rules.Select(rule => rule.Severity));
        Assert.All(pack.Rules, rule => Assert.EndsWith(nameof(VocabularyTests) + ".cs", rule.Location.File, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_WithoutCitation_SaysSo()
    {
        Script().Inspections.Must("a").Hold(i => i.IsRandom);
        Refused("rule a cites no article");
    }

    [Fact]
    public void Build_WithoutCondition_NamesTheVerb()
    {
        Script().Inspections.Must("a").Cites("一", zh: "甲", en: "A");
        Refused("add .Hold(…)");
    }

    [Fact]
    public void Build_DeadlineWithoutTerm_NamesBothWays()
    {
        Script().Inspections.Deadline("a").Cites("一", zh: "甲", en: "A").From(i => i.CompletedOn).Done(i => i.ReportOn);
        Refused("needs either .From(…).Within(…) or .DueOn(…)");
    }

    [Fact]
    public void Build_DeadlineWithTermAndDueDay_NamesBothWays()
    {
        Script().Inspections.Deadline("a").Cites("一", zh: "甲", en: "A")
            .From(i => i.CompletedOn).Within(Term).DueOn(i => i.RectifyDue).Done(i => i.ReportOn);
        Refused("needs either .From(…).Within(…) or .DueOn(…)");
    }

    [Fact]
    public void Build_ComparisonOfOneClass_SaysSo()
    {
        Script().Objects.Compare("a").Cites("一", zh: "甲", en: "A")
            .Among(o => o.IsActive).Rate(o => o.RandomInspections > 0).Class("高", "high", o => o.CreditGrade == CreditGrade.D);
        Refused("fewer than two classes");
    }

    [Fact]
    public void Build_TwoOverloadCaps_IsRefused()
    {
        var script = Script();
        script.Inspections.Overload().Counting(i => i.IsRandom).PerObject().AtMost(Cap);
        script.Inspections.Cap("a").Cites("一", zh: "甲", en: "A").Counting(i => i.IsRandom).PerObject().AtMost(Cap).AsOverload();
        Refused("a second cap defines overload");
    }

    [Fact]
    public void Build_DrawDefinitions_StandWithTheirRulesAndPlaces()
    {
        var script = Script();
        script.Draws.Must("a").Cites("一", zh: "甲", en: "A").Hold(d => d.IsRecorded);
        script.Draw.Spares(because: "a", c => c.Object.IsNewEconomy);
        script.Draw.Teams(because: "a", size: Cap);
        script.Draw.Officers(because: "a", o => o.IsOnDuty);
        script.Draw.MayCrossSections(because: "a");

        var pack = _rules.Build();

        Assert.Equal([pack.Sparing, pack.Team, pack.Qualified, pack.CrossSections], pack.DrawDefinitions);
        Assert.Equal(5, pack.Team!.Size.On(DateOnly.MaxValue));
        Assert.All(pack.DrawDefinitions, definition => Assert.Equal("a", definition.Because));
        Assert.Equal(4, pack.DrawDefinitions.Select(definition => definition.Location.Line).Distinct().Count());
    }

    [Fact]
    public void Build_WithoutDrawDefinitions_LeavesTeamsAtTheDefault()
    {
        Assert.Empty(_rules.Build().DrawDefinitions);
        Assert.Equal(2, DrawTeams.DefaultSize);
    }

    [Fact]
    public void Build_DrawDefinitionForARuleThatThereIsNot_IsRefusedWithItsPlace()
    {
        var script = Script();
        script.Inspections.Overload().Counting(i => i.IsRandom).PerObject().AtMost(Cap);
        script.Draw.MayCrossSections("b", "draws.csx", 7);

        var refused = Assert.Throws<PolicyDeclarationException>(_rules.Build);

        Assert.Equal("because: this pack has no rule \"b\"", refused.Message);
        Assert.Equal(new ScriptLocation("draws.csx", 7), refused.Location);
    }

    [Fact]
    public void Draw_DefinitionTwice_IsRefused()
    {
        var draw = Script().Draw;
        draw.Spares("a", c => c.IsExempt);
        draw.Teams("a", Cap);
        draw.Officers("a", o => o.IsOnDuty);
        draw.MayCrossSections("a");

        Assert.Equal("Spares is declared twice", Assert.Throws<PolicyDeclarationException>(() => draw.Spares("b", c => c.IsExempt)).Message);
        Assert.Equal("Teams is declared twice", Assert.Throws<PolicyDeclarationException>(() => draw.Teams("b", Cap)).Message);
        Assert.Equal("Officers is declared twice", Assert.Throws<PolicyDeclarationException>(() => draw.Officers("b", o => o.IsOnDuty)).Message);
        Assert.Equal("MayCrossSections is declared twice", Assert.Throws<PolicyDeclarationException>(() => draw.MayCrossSections("b")).Message);
    }

    [Fact]
    public void Declare_SameIdTwice_IsRefused()
    {
        var script = Script();
        script.Inspections.Must("a");
        Assert.Contains(
            "declared twice",
            Assert.Throws<PolicyDeclarationException>(() => script.Plans.Must("a")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Within_TermInMonths_IsRefused() =>
        Assert.Contains(
            "working days or days",
            Assert.Throws<PolicyDeclarationException>(() => Script().Inspections.Deadline("a").Within(Of(ParameterUnit.Months))).Message,
            StringComparison.Ordinal);

    private static Parameter<int> Term => Of(ParameterUnit.WorkingDays);

    private static Parameter<int> Cap => Of(ParameterUnit.Count);

    private static Parameter<int> Of(ParameterUnit unit) => new("n", unit, [new(DateOnly.MinValue, 5)]);

    private PolicyScript Script() => new(_rules, new NoParameters());

    private void Refused(string reason) =>
        Assert.Contains(reason, Assert.Throws<PolicyDeclarationException>(_rules.Build).Message, StringComparison.Ordinal);

    private sealed class NoParameters : IParameterSource
    {
        public Parameter<T> Take<T>(string name, ParameterUnit unit, ScriptLocation location)
            where T : struct =>
            throw new PolicyDeclarationException(new LocalText($"没有参数 {name}", $"no parameter {name}"), location);
    }
}

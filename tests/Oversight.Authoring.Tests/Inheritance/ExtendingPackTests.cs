using Oversight.Authoring.Tests.Support;
using Oversight.Policies;
using Oversight.Policies.Cases;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Tests.Inheritance;

/// <summary>A pack that extends another judges by the other's rules, with what it says otherwise, and leaves the other as it is.</summary>
public sealed class ExtendingPackTests
{
    [Fact]
    public void Load_AnExtendingPack_HasTheRulesUnderItsOwnIdsAndTellsWhoseTheyAre()
    {
        using var packs = new TinyPacks();

        var plugin = packs.Load();

        Assert.Equal(["zibo.2.team", "zibo.3.report"], plugin.Pack.Rules.Select(rule => rule.Id));
        var rule = plugin.Pack.Rules[1];
        Assert.Equal(("jintan", "jintan.3.report"), (rule.Origin!.Pack, rule.InheritedId));
        Assert.Equal("坛商字〔2018〕42号 第三条", rule.Article);
        Assert.Equal("jintan/policies/rules.csx", rule.Location.File);
        Assert.All(plugin.Reads[rule.Id].Clauses, clause => Assert.Equal("jintan/policies/rules.csx", clause.File));
        Assert.Equal(
            ["extends.yaml", "jintan/parameters.yaml", "jintan/policies/rules.csx", "parameters.yaml"], plugin.Files.Select(file => file.Path));
    }

    [Fact]
    public void Cases_OfBothPacksLoadedTogether_PassEachByItsOwnNumbers()
    {
        using var packs = new TinyPacks();

        var loaded = PolicyHost.Load([packs.Root], [], packs.Cache);

        Assert.Equal(["jintan", "zibo"], loaded.Select(plugin => plugin.Plugin.Id));
        Assert.All(loaded, plugin => Assert.Empty(TinyPacks.Failures(plugin)));
        Assert.Equal(2, CaseSuite.Run(loaded, threads: 2)[0].Results.Count);
    }

    [Fact]
    public void Cases_OfAPackThatSaysTheSameWithoutExtending_PassTheSame()
    {
        using var packs = new TinyPacks();
        File.Delete(packs.Extending.ExtensionPath);
        TinyPacks.Write(packs.Extending, "policies/rules.csx", TinyPlugin.Script
            .Replace("jintan.", "zibo.", StringComparison.Ordinal)
            .Replace("    .Hold(i =>", "    .When(i => i.Date < offFrom.For(i) || i.Date > offTo.For(i))\n    .Hold(i =>", StringComparison.Ordinal)
            .Insert(0, "var offFrom = Day(\"off_from\");\nvar offTo = Day(\"off_to\");\n"));
        TinyPacks.Write(packs.Extending, "parameters.yaml", """
            parameters:
              off_from: {unit: date, zh: 停, en: Off, values: [{from: 2018-01-01, value: 2022-07-01, citation: 四}]}
              off_to: {unit: date, zh: 停, en: Off, values: [{from: 2018-01-01, value: 2022-12-31, citation: 四}]}
              team_min: {unit: count, zh: 人数, en: Team, values: [{from: 2018-01-01, value: 2, citation: 二}]}
              report_days:
                unit: working_days
                zh: 期限
                en: Term
                values:
                  - {from: 2018-01-01, to: 2021-12-31, value: 5, citation: 三}
                  - {from: 2022-01-01, to: 2022-12-31, value: 3, citation: 五}
                  - {from: 2023-01-01, value: 5, citation: 三}
            """);

        Assert.Empty(TinyPacks.Failures(packs.Load()));
    }

    [Fact]
    public void Load_OverriddenDays_StandInTheMidstOfTheOthers()
    {
        using var packs = new TinyPacks();

        var parameter = packs.Load().Parameters.Single(parameter => parameter.Name == "report_days");

        Assert.True(parameter.IsOverridden);
        Assert.Equal(
            [
                "2018-01-01..2020-12-31 7 jintan 坛商字〔2018〕42号 第三条", "2021-01-01..2021-12-31 5 jintan 坛商字〔2018〕42号 第三条",
                "2022-01-01..2022-12-31 3  第五条", "2023-01-01.. 5 jintan 坛商字〔2018〕42号 第三条",
            ],
            parameter.Values.Select(value => $"{value.From:yyyy-MM-dd}..{value.To:yyyy-MM-dd} {value.Text} {value.Pack} {value.Citation}"));
    }

    [Fact]
    public void Load_SetForOnePack_LeavesTheOther()
    {
        using var packs = new TinyPacks();

        var loaded = PolicyHost.Load([packs.Root], [new("jintan", "report_days", "9"), new("zibo", "team_min", "4")], packs.Cache);

        Assert.Equal(["2", "9", "4", "5"], loaded.SelectMany(plugin => plugin.Parameters).Select(parameter => parameter.TextOn(new DateOnly(2023, 1, 1))));
    }

    [Fact]
    public void Load_AChainOfThree_AddsUpWhatEachSays()
    {
        using var packs = new TinyPacks();
        var third = packs.AddThird("""
            extends: zibo
            overrides:
              report_days: {values: [{from: 2022-04-01, value: 2, citation: 一}]}
              team_min: {values: [{from: 2022-01-01, value: 3, citation: 二}]}
            """);
        TinyPacks.Write(third, "cases/rules.yaml", TinyWorld.Given(2022, "03-04") + """
            cases:
              - name: three days by the second pack, three officers by the third
                expect: {xinzhou.3.report: holds, xinzhou.2.team: {breaches: [{subject: I1}]}}
              - name: two days from April on; the team is off by the second pack from July on
                rows: {inspections: [{inspection_id: I1, inspected_on: 2022-08-01, completed_on: 2022-08-01, report_on: 2022-08-04}]}
                expect: {xinzhou.3.report: {breaches: [{subject: I1, state: late, due_on: 2022-08-03, done_on: 2022-08-04, days_late: 1}]}, xinzhou.2.team: not_applicable}
            """);

        var plugin = PolicyHost.Load([third], [], packs.Cache).Single();

        Assert.Empty(TinyPacks.Failures(plugin));
        Assert.Equal(["zibo", "jintan"], plugin.Inheritance!.Packs.Select(pack => pack.Id));
        var rule = plugin.Pack.Rules[0];
        Assert.Equal(("jintan", "zibo.2.team"), (rule.Origin!.Pack, plugin.Inheritance.IdInBase(rule)));
        Assert.Equal("zibo 淄工信发〔2020〕5号 第四条", $"{rule.SwitchedOff.Single().Pack} {rule.SwitchedOff.Single().Citation}");
        Assert.Equal(
            ["jintan", "jintan", "zibo", ""],
            plugin.Parameters.Single(parameter => parameter.Name == "report_days").Values.Select(value => value.Pack ?? ""));
    }

    [Fact]
    public void Load_TheBaseNextToThePackAndGiven_TakesTheOneThatIsGiven()
    {
        using var packs = new TinyPacks();
        var other = packs.Add("Jintan", Path.Combine(packs.Root, "..", "given"));
        TinyPacks.Write(other, "parameters.yaml", TinyPlugin.Parameters.Replace("value: 2,", "value: 6,", StringComparison.Ordinal));
        TinyPacks.Write(other, "policies/rules.csx", TinyPlugin.Script);

        Assert.Equal("2", packs.Load().Parameters[0].TextOn(DateOnly.MaxValue));
        Assert.Equal("6", PolicyHost.Load([packs.Extending], [], packs.Cache, [other]).Single().Parameters[0].TextOn(DateOnly.MaxValue));
    }

    [Fact]
    public void Load_PacksBelowAFolderOfBuilds_AreFoundBesideEachOther()
    {
        using var packs = new TinyPacks();
        var builds = Path.Combine(packs.Root, "bin", "packs");
        Directory.CreateDirectory(Path.GetDirectoryName(builds)!);
        File.WriteAllText(Path.Combine(packs.Root, "Program.csproj"), "");
        Directory.CreateDirectory(builds);
        Directory.Move(packs.Base.Path, Path.Combine(builds, "Jintan"));
        Directory.Move(packs.Extending.Path, Path.Combine(builds, "Zibo"));

        var plugin = PolicyHost.Load([Path.Combine(builds, "Zibo")], [], packs.Cache).Single();

        Assert.Equal(Path.Combine(builds, "Jintan"), plugin.Inheritance!.Base.Folder.Path);
    }

    [Fact]
    public void IsUnchanged_OfARuleThatAsksForADefinitionNoPackHas_IsTrue()
    {
        using var packs = new TinyPacks();
        TinyPacks.Write(packs.Base, "policies/more.csx", "Inspections.Must(\"jintan.8.flagged\").Cites(\"八\", zh: \"甲\", en: \"A\").Hold(i => !i.IsObjectFlagged);");
        var plugin = packs.Load();

        Assert.True(plugin.IsUnchanged(plugin.Pack.Rules.Single(rule => rule.Id == "zibo.8.flagged")));
    }

    [Fact]
    public void Load_TheBaseAmongThoseOfTheProgram_IsFoundThere()
    {
        using var packs = new TinyPacks();
        Directory.Delete(packs.Base.Path, recursive: true);
        TinyPacks.Write(packs.Extending, "extends.yaml", "extends: shancheng\n");

        var plugin = packs.Load();

        Assert.Equal(PluginDiscovery.Find(Path.Combine(PolicyHost.BuiltInFolder, "Shancheng")).Single(), plugin.Inheritance!.Base.Folder);
        Assert.NotEmpty(plugin.Pack.Rules);
        Assert.All(plugin.Pack.All, rule => Assert.StartsWith("zibo.", rule.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_APackThatDeclaresAnewWhatIsDeclaredOnce_CountsItsOwn()
    {
        using var packs = new TinyPacks();
        TinyPacks.Write(packs.Base, "policies/draws.csx", """
            var size = Count("team_min");
            Objects.AreFlaggedWhen(o => o.IsDishonest);
            Inspections.Must("jintan.7.flagged").Cites("七", zh: "甲", en: "A").Hold(i => !i.IsObjectFlagged);
            Draw.Teams(because: "jintan.2.team", size: size);
            Draw.MayCrossSections(because: "jintan.3.report");
            """);
        TinyPacks.Write(packs.Extending, "policies/own.csx", """
            Objects.AreFlaggedWhen(o => o.Name.HasValue);
            Inspections.Must("zibo.9.own").Cites("九", zh: "乙", en: "B").Hold(i => i.Signed);
            Draw.MayCrossSections(because: "zibo.9.own");
            """);

        var plugin = packs.Load();

        Assert.Equal("policies/own.csx", plugin.Reads["(JudgedObjects.AreFlaggedWhen)"].Clauses.Single().File);
        Assert.Equal("zibo.9.own", plugin.Pack.CrossSections!.Because);
        Assert.Equal("zibo.2.team", plugin.Pack.Team!.Because);
        Assert.False(plugin.IsUnchanged(plugin.Pack.Rules.Single(rule => rule.Id == "zibo.7.flagged")));
        Assert.Null(plugin.On(new DateOnly(2022, 7, 1)).Pack.Team);
        Assert.NotNull(plugin.On(new DateOnly(2022, 6, 30)).Pack.Team);
    }

    [Fact]
    public void Run_Coverage_AsksOnlyForRulesThatAreOtherwiseHere()
    {
        using var packs = new TinyPacks();
        TinyPacks.Write(packs.Base, "policies/more.csx", "Inspections.Must(\"jintan.8.signed\").Cites(\"八\", zh: \"甲\", en: \"A\").Hold(i => i.Signed || i.IsRandom);");
        var plugin = packs.Load();

        var coverage = CaseSuite.Run([plugin], threads: 1).Single().Coverage;

        Assert.True(plugin.IsUnchanged(plugin.Pack.Rules.Single(rule => rule.Id == "zibo.8.signed")));
        Assert.Equal(["zibo.2.team", "zibo.3.report"], coverage.Select(rule => rule.RuleId).Distinct());
        var off = coverage.Single(rule => rule is { RuleId: "zibo.2.team", From: { Year: 2022, Month: 7 } });
        Assert.Empty(off.Needed);
        Assert.Equal(new DateOnly(2022, 12, 31), off.To);
    }

    [Fact]
    public void Load_AFileOfTheBaseThatIsWrong_IsNamedWithItsPlace()
    {
        using var packs = new TinyPacks();
        TinyPacks.Write(packs.Base, "policies/rules.csx", TinyPlugin.Script.Replace(".Within(reportDays)", "", StringComparison.Ordinal));

        var failure = Assert.Throws<PolicyLoadException>(() => packs.Load());

        Assert.Equal((Path.Combine(packs.Base.Path, "policies", "rules.csx"), 8), (failure.File, failure.Line));
    }
}

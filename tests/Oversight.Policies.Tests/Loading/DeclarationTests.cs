namespace Oversight.Policies.Tests.Loading;

/// <summary>Declarations that cannot be a rule.</summary>
public sealed class DeclarationTests
{
    private const string Cites = """.Cites("一", zh: "甲", en: "a")""";

    [Theory]
    [InlineData("""Inspections.Must("zibo.test").Hold(i => true);""", "cites no article")]
    [InlineData("""Inspections.Must("zibo.test").Cites("一", zh: "甲", en: "").Hold(i => true);""", "both languages")]
    [InlineData("""Inspections.Must("zibo.test")C;""", "add .Hold(…)")]
    [InlineData("""Inspections.Must("")C.Hold(i => true);""", "is empty or declared twice")]
    [InlineData("""Inspections.Deadline("zibo.test")C.From(i => i.CompletedOn).Done(i => i.ReportOn);""", "needs either .From(…).Within(…) or .DueOn(…)")]
    [InlineData("""Inspections.Deadline("zibo.test")C.DueOn(i => i.CompletedOn);""", "add .Done(…)")]
    [InlineData("""Inspections.Deadline("zibo.test")C.From(i => i.CompletedOn).Within(Count("team_min")).Done(i => i.ReportOn);""", "needs working days or days")]
    [InlineData("""Inspections.Cap("zibo.test")C.Counting(i => i.IsRandom).AtMost(Count("item_cap"));""", "does not say by what it counts")]
    [InlineData("""Inspections.Cap("zibo.test")C.Counting(i => i.IsRandom).PerObject();""", "add .AtMost(…)")]
    [InlineData("""Officers.Limit("zibo.test")C.Of(o => o.TeamPlaces);""", "add .AtLeast(…) or .AtMost(…)")]
    [InlineData("""Objects.Compare("zibo.test")C.Among(o => true).Rate(o => o.IsActive).Class("甲", "a", o => true);""", "fewer than two classes")]
    [InlineData("""Jurisdiction.Milestone("zibo.test")C;""", "needs one due day")]
    public void Load_IncompleteRule_SaysWhatIsMissing(string declaration, string reason)
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript("// first line\n" + declaration.Replace(")C", ")" + Cites, StringComparison.Ordinal) + "\n");

        var failure = plugin.Fails();

        Assert.Contains("test.csx(2)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("test.csx(2): 规则", failure.In("zh"), StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_RuleIdTwiceInTwoScripts_IsRefused()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript($"""Inspections.Must("zibo.test"){Cites}.Hold(i => true);""");
        File.Copy(Path.Combine(plugin.Folder, "policies", "test.csx"), Path.Combine(plugin.Folder, "policies", "again.csx"));

        var failure = plugin.Fails();

        Assert.Contains("test.csx(1)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("\"zibo.test\" is empty or declared twice", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_DefinitionTwice_IsRefused()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript("Objects.AreFlaggedWhen(o => o.IsAbnormal);\nObjects.AreFlaggedWhen(o => o.IsDishonest);\n");

        Assert.Contains("test.csx(2): AreFlaggedWhen is declared twice", plugin.Fails().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Spares", "c => c.Object.IsNewEconomy")]
    [InlineData("Teams", "Count(\"team_min\")")]
    [InlineData("Officers", "o => o.IsOnDuty")]
    [InlineData("MayCrossSections", null)]
    public void Load_DrawDefinition_StandsOnceAndForARuleOfThePack(string verb, string? argument)
    {
        using var plugin = new PluginCopy();
        var rule = $"""Draws.Must("zibo.a"){Cites}.Hold(d => d.IsRecorded);""";
        string Declared(string because) => $"""Draw.{verb}(because: "{because}"{(argument is null ? "" : ", " + argument)});""";

        plugin.OnlyScript($"{rule}\n{Declared("zibo.a")}\n");
        var loaded = Assert.Single(plugin.Load());
        plugin.OnlyScript($"{Declared("zibo.b")}\n{rule}\n");
        var unfounded = plugin.Fails().Message;
        plugin.OnlyScript($"{rule}\n{Declared("zibo.a")}\n{Declared("zibo.a")}\n");
        var twice = plugin.Fails().Message;
        plugin.OnlyScript($"{rule}\n{{\n    Draws.Must(\"zibo.c\"){Cites}.Hold(d => d.IsRecorded);\n    {Declared("zibo.a")}\n}}\n");
        var hidden = plugin.Fails().Message;

        Assert.Equal("zibo.a", Assert.Single(loaded.Pack.DrawDefinitions).Because);
        Assert.Equal([$"(ShapedDraw.{verb})", "zibo.a"], loaded.Reads.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("test.csx(1): because: this pack has no rule \"zibo.b\"", unfounded, StringComparison.Ordinal);
        Assert.Contains($"test.csx(3): {verb} is declared twice", twice, StringComparison.Ordinal);
        Assert.Contains("test.csx(4): what the draw does because of zibo.a needs a statement of its own", hidden, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_DrawDefinition_MayNameARuleOfALaterScriptOrOfTheDraw()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript($"""Draw.Batches("zibo.z"){Cites}.When(p => p.Ratio > 0);""");
        File.WriteAllText(Path.Combine(plugin.Folder, "policies", "a.csx"), "Draw.MayCrossSections(because: \"zibo.z\");\n");

        Assert.Equal("zibo.z", Assert.Single(plugin.Load()).Pack.CrossSections!.Because);
    }

    [Fact]
    public void Load_DrawDefinitions_ReadWhatTheirConditionsName()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript($"""
            var least = Count("team_min");
            Draws.Must("zibo.a"){Cites}.Hold(d => d.IsRecorded);
            Draw.Spares(because: "zibo.a", c => c.Object.Complaints >= least.For(c) && c.Plan.IsApproved);
            Draw.Officers(because: "zibo.a", o => o.Section.HasValue && o.IsCertifiedInYear);
            Draw.Teams(because: "zibo.a", size: least);
            """);

        var reads = Assert.Single(plugin.Load()).Reads;

        Assert.Equal(["Object.Complaints", "Plan.IsApproved"], reads["(ShapedDraw.Spares)"].Columns);
        Assert.Equal(["team_min"], reads["(ShapedDraw.Spares)"].Parameters);
        Assert.Equal(["Officer.IsCertifiedInYear", "Officer.Section"], reads["(ShapedDraw.Officers)"].Columns);
        Assert.Equal(["team_min"], reads["(ShapedDraw.Teams)"].Parameters);
        Assert.Empty(reads["zibo.a"].Parameters);
    }

    [Fact]
    public void Load_TwoCapsThatDefineOverload_IsRefused()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript($"""
            var cap = Count("item_cap");
            Inspections.Cap("zibo.a"){Cites}.Counting(i => i.IsRandom).PerObject().AtMost(cap).AsOverload();
            Inspections.Cap("zibo.b"){Cites}.Counting(i => i.IsRandom).PerObject().AtMost(cap).AsOverload();
            """);

        Assert.Contains("test.csx(3): a second cap defines overload", plugin.Fails().Message, StringComparison.Ordinal);
    }
}

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

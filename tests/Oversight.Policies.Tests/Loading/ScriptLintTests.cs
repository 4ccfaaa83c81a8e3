namespace Oversight.Policies.Tests.Loading;

/// <summary>What a policy script must not do, and how it is told.</summary>
public sealed class ScriptLintTests
{
    private const string Opening = """
        var days = WorkingDays("report_days");
        Inspections.Must("zibo.test").Cites("一", zh: "甲", en: "a").Hold(i =>
        """;

    [Theory]
    [InlineData("System.IO.File.ReadAllText(\"/etc/hostname\").Length > 0", "System.IO.File")]
    [InlineData("System.DateTime.Now.Year > 0", "System.DateTime")]
    [InlineData("System.Environment.ProcessorCount > 0", "System.Environment")]
    [InlineData("System.Guid.NewGuid() == System.Guid.Empty", "System.Guid")]
    [InlineData("i.GetType().Name == \"\"", "a policy cannot use System.Reflection.MemberInfo")]
    [InlineData("i.GetType() == null", "a policy cannot use System.Type")]
    [InlineData("(object)typeof(int) == null", "'typeof'")]
    [InlineData("System.Activator.CreateInstance<int>() > 0", "System.Activator")]
    [InlineData("System.Linq.Enumerable.Empty<int>() == null", "'Linq' does not exist")]
    [InlineData("i.TeamSize > 2", "the number 2 stands in the script")]
    [InlineData("i.TeamSize > 0.5", "the number 0.5 stands in the script")]
    [InlineData("i.TeamSize >= Count(\"team_min\").For(i)", "take the parameter outside the condition")]
    [InlineData("{ while (true) { } }", "'while'")]
    [InlineData("{ for (;;) { } }", "'for'")]
    [InlineData("Inspections.Must(\"zibo.other\") == null", "a condition declares no rules")]
    [InlineData("{ throw null; }", "'throw'")]
    [InlineData("{ try { return true; } finally { } }", "'try'")]
    public void Load_ConditionThatActs_IsRefusedWithItsLine(string condition, string reason)
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript($"{Opening}\n    {condition});\n");

        var failure = plugin.Fails();

        Assert.Contains(Path.Combine("policies", "test.csx") + "(3,", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var seen = 0;\nInspections.Must(\"zibo.test\").Cites(\"一\", zh: \"甲\", en: \"a\").Hold(i => { seen = i.TeamSize; return true; });", "keeps no state", 2)]
    [InlineData("var seen = 0;\nInspections.Must(\"zibo.test\").Cites(\"一\", zh: \"甲\", en: \"a\").Hold(i => seen++ > 0);", "keeps no state", 2)]
    [InlineData("var seen = 0;\nInspections.Must(\"zibo.test\").Cites(\"一\", zh: \"甲\", en: \"a\").Hold(i => { seen += 1; return true; });", "keeps no state", 2)]
    [InlineData("class Memory { }\n", "declares no types", 1)]
    [InlineData("await System.Threading.Tasks.Task.Delay(1);\n", "'await'", 1)]
    [InlineData("#r \"System.Net.Http.dll\"\n", "could not be found", 1)]
    [InlineData("#load \"other.csx\"\n", "could not be opened", 1)]
    [InlineData("unsafe { }\n", "/unsafe", 1)]
    public void Load_ScriptThatKeepsOrFetches_IsRefusedWithItsLine(string script, string reason, int line)
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript(script);

        var failure = plugin.Fails();

        Assert.Contains($"test.csx({line},", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SyntaxError_NamesFileLineAndColumn()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript("// fine\nvar days = ;\n");

        var failure = plugin.Fails();

        Assert.Matches(@"^[^\n]*policies/test\.csx\(2,12\): [^\n]+CS\d{4}[^\n]*$", failure.Message);
    }

    [Fact]
    public void Load_UnknownFact_NamesItOnOneLine()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript($"{Opening}\n    i.Colour > 0);\n");

        var failure = plugin.Fails();

        Assert.Matches(@"^[^\n]*test\.csx\(3,7\): Inspection has no ""Colour""[^\n]* \(CS1061\)$", failure.Message);
    }

    [Fact]
    public void Load_RefusedScript_SaysItInChineseToo()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript($"{Opening}\n    i.TeamSize > 2);\n");

        Assert.Contains("脚本里出现数字 2", plugin.Fails().In("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ScriptThatDoesNotCompile_SaysItInChineseToo()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript("var days = Nothing;\n");
        var known = plugin.Fails();
        plugin.OnlyScript("var days;\n");
        var other = plugin.Fails();

        Assert.EndsWith("test.csx(1,12): 没有名称 “Nothing”（CS0103）", known.In("zh"), StringComparison.Ordinal);
        Assert.EndsWith("test.csx(1,12): there is no name \"Nothing\" (CS0103)", known.In("en"), StringComparison.Ordinal);
        Assert.EndsWith("test.csx(1,5): CS0818: 隐式类型化的变量必须已初始化", other.In("zh"), StringComparison.Ordinal);
        Assert.EndsWith("test.csx(1,5): CS0818: Implicitly-typed variables must be initialized", other.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_PlainConditionWithHelperAndLocals_IsAccepted()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript("""
            var teamMin = Count("team_min");
            bool Enough(Inspection i)
            {
                var size = i.TeamSize;
                return size >= teamMin.For(i) && i.InspectedOn.Month > 0;
            }

            Inspections.Must("zibo.test").Cites("一", zh: "甲", en: "a").Hold(i => Enough(i));
            """);

        var reads = Assert.Single(plugin.Load()).Reads["zibo.test"];

        Assert.Equal(["team_min"], reads.Parameters);
        Assert.Equal(["Inspection.InspectedOn", "Inspection.TeamSize"], reads.Columns);
    }
}

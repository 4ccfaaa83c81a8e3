namespace Oversight.Policies.Tests.Loading;

/// <summary>What <c>parameters.yaml</c> must say, and how a fault is told.</summary>
public sealed class ParameterFileTests
{
    private const string Script = """
        var days = WorkingDays("report_days");
        Inspections.Deadline("zibo.test").Cites("一", zh: "甲", en: "a")
            .From(i => i.CompletedOn).Within(days).Done(i => i.ReportOn);
        """;

    [Theory]
    [InlineData("{from: 2020-06-06, to: 2021-12-31, value: 5, citation: 一}|{from: 2022-01-02, value: 7, citation: 二}", "gap", 8)]
    [InlineData("{from: 2020-06-06, to: 2021-12-31, value: 5, citation: 一}|{from: 2021-12-31, value: 7, citation: 二}", "overlap", 8)]
    [InlineData("{from: 2022-01-01, value: 5, citation: 一}|{from: 2020-06-06, value: 7, citation: 二}", "no value before 2022-01-01", 7)]
    [InlineData("{from: 2020-06-06, value: 5, citation: 一}|{from: 2020-06-06, value: 7, citation: 二}", "out of order", 8)]
    [InlineData("{from: 2020-06-07, value: 5, citation: 一}", "no value before 2020-06-07", 7)]
    [InlineData("{from: 2020-06-06, to: 2025-06-04, value: 5, citation: 一}", "end of the document's validity", 7)]
    [InlineData("{from: 2020-06-06, to: 2020-06-05, value: 5, citation: 一}", "ends before it begins", 7)]
    [InlineData("{from: 2020-06-06, value: 5}", "citation is missing", 7)]
    [InlineData("{from: 2020-06-06, value: 5, citation: }", "a value is expected", 7)]
    [InlineData("{from: 2020-06-06, value: 5, citation: 一, source: x}", "unknown key \"source\"", 7)]
    [InlineData("{from: 2020-06-06, value: 5.5, citation: 一}", "\"5.5\" is no value in working_days", 7)]
    [InlineData("{from: 2020-06-06, value: -5, citation: 一}", "\"-5\" is no value in working_days", 7)]
    [InlineData("{from: 6 June 2020, value: 5, citation: 一}", "is not a date like yyyy-MM-dd", 7)]
    public void Load_FaultyValue_NamesFileAndLine(string values, string reason, int line)
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript(Script);
        plugin.OnlyParameters(Yaml("working_days", values));

        var failure = plugin.Fails();

        Assert.Contains($"parameters.yaml({line}", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Theory]
    [InlineData("unit: fortnights", "unknown unit \"fortnights\"")]
    [InlineData("unit: working_days\n    colour: red", "unknown key \"colour\"")]
    [InlineData("unit: \"working_days", "is not valid YAML")]
    [InlineData("unit: working_days\n    unit: days", "is not valid YAML")]
    [InlineData("unit: [days]", "a value is expected here")]
    [InlineData("unit: [", "is not valid YAML")]
    public void Load_FaultyDefinition_SaysWhy(string unit, string reason)
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript(Script);
        plugin.OnlyParameters($"parameters:\n  report_days:\n    {unit}\n    zh: 甲\n    en: a\n    values:\n      - {{from: 2020-06-06, value: 5, citation: 一}}\n");

        Assert.Contains(reason, plugin.Fails().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_UnknownParameter_NamesScriptLineAndWhatThereIs()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript("// one line before\nvar days = WorkingDays(\"reprot_days\");\n");

        var failure = plugin.Fails();

        Assert.Contains("test.csx(2)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("\"reprot_days\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("report_days", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_OtherUnitThanTheScriptExpects_NamesBoth()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript("var days = Days(\"report_days\");\n");

        Assert.EndsWith("parameter \"report_days\" is in working_days, not in days", plugin.Fails().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TwoDatedValues_GivesEachItsTime()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript(Script);
        plugin.OnlyParameters(Yaml(
            "working_days",
            "{from: 2020-06-06, to: 2021-12-31, value: 5, citation: 一}|{from: 2022-01-01, value: 7, citation: 二}"));

        var parameter = Assert.Single(Assert.Single(plugin.Load()).Parameters);

        Assert.Equal("5", parameter.TextOn(new DateOnly(2021, 12, 31)));
        Assert.Equal("7", parameter.TextOn(new DateOnly(2022, 1, 1)));
        Assert.Equal("二", parameter.CitationOn(new DateOnly(2022, 1, 1)));
    }

    private static string Yaml(string unit, string values) =>
        $"# numbers\nparameters:\n  report_days:\n    unit: {unit}\n    zh: 甲\n    values:\n{string.Join('\n', values.Split('|').Select(value => "      - " + value))}\n    en: a\n";
}

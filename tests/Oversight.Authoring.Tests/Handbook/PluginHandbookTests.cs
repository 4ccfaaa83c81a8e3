using System.Reflection;
using Oversight.Authoring.Handbook;
using Oversight.Authoring.Tests.Support;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Tests.Handbook;

/// <summary>The handbook of a pack.</summary>
public sealed class PluginHandbookTests
{
    private static readonly string Root = typeof(PluginHandbookTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Write_OfATinyPack_IsTheGoldenText(string language)
    {
        using var plugin = new TinyPlugin();
        plugin.Write("README.md", "| article | rules |\n| --- | --- |\n| 第一条 | aims |\n| 第二条 | `jintan.2.team` |\n| 第三条 | `jintan.3.report`; what it says: no data |\n\nNot encoded: the annex.\n");

        var text = PluginHandbook.Write(PolicyHost.Load([plugin.Folder], [], plugin.Cache).Single(), language);

        var golden = Path.Combine(Root, "tests", "Oversight.Authoring.Tests", "Golden", $"handbook.{language}.md");
        if (!File.Exists(golden) || File.ReadAllText(golden) != text)
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, $"handbook.{language}.md"), text);
        }

        Assert.Equal(File.Exists(golden) ? File.ReadAllText(golden) : "", text);
    }

    [Theory]
    [InlineData("zh", "- 沿用：`jintan` ", "沿用自：`jintan` (`jintan.2.team`)", "2022-07-01 至 2022-12-31 停用：本县另有规定（第四条）", "沿用自 `jintan`，此处另有规定")]
    [InlineData(
        "en",
        "- Extends: `jintan` ",
        "Taken over from: `jintan` (`jintan.2.team`)",
        "switched off from 2022-07-01 to 2022-12-31: The county rules it otherwise (第四条)",
        "Taken over from `jintan`, with values of this pack's own")]
    public void Write_OfAPackThatExtendsAnother_TellsWhatIsWhose(string language, params string[] said)
    {
        using var packs = new TinyPacks();

        var text = PluginHandbook.Write(packs.Load(), language);

        Assert.All(said, one => Assert.Contains(one, text, StringComparison.Ordinal));
        Assert.Contains("| 2022-01-01 | 2022-12-31 | 3 | 第五条 |\n| 2023-01-01 | 2025-06-05 | 5 | 坛商字〔2018〕42号 第三条 |", text, StringComparison.Ordinal);
        Assert.Contains("### 坛商字〔2018〕42号 第二条", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfTheBuiltInPacks_NamesEveryRuleInTheOrderOfTheArticles()
    {
        foreach (var plugin in PolicyHost.Load([PolicyHost.BuiltInFolder], [], cacheFolder: null))
        {
            var text = PluginHandbook.Write(plugin, "en");
            Assert.All(plugin.Pack.All, rule => Assert.Contains($"**`{rule.Id}`**", text, StringComparison.Ordinal));
            Assert.All(plugin.Parameters, parameter => Assert.Contains($"### {parameter.Name}\n", text, StringComparison.Ordinal));
            Assert.Contains("## Not encoded", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ArticleOrder_ChineseNumerals_CountAsNumbers()
    {
        string[] articles = ["第二十一条", "第十条", "第九条第二款", "第九条", "第一百零二条", "二（一）4", "二（一）10", "第3条"];

        Assert.Equal(
            ["二（一）4", "二（一）10", "第3条", "第九条", "第九条第二款", "第十条", "第二十一条", "第一百零二条"],
            articles.Order(ArticleOrder.Instance));
    }
}

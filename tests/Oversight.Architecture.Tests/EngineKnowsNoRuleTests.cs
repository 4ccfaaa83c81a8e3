using System.Text.RegularExpressions;

namespace Oversight.Architecture.Tests;

/// <summary>Rules live in scripts: neither engine nor reports may know one by its id, or a jurisdiction by its name.</summary>
public partial class EngineKnowsNoRuleTests
{
    [Theory]
    [InlineData("engine")]
    [InlineData("reports")]
    public void Sources_OfEngineAndReports_NameNoRuleOfAPlugin(string folder)
    {
        var ids = Repository.Files("plugins", "*.csx")
            .SelectMany(file => RuleId().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.True(ids.Count >= 22, $"only {ids.Count} rules found in the scripts");
        var files = Repository.Files(folder, "*.cs").ToArray();
        Assert.NotEmpty(files);
        Assert.Empty(
            from file in files
            let text = File.ReadAllText(file)
            from id in ids
            where text.Contains(id, StringComparison.Ordinal)
            select $"{Path.GetRelativePath(Repository.Root, file)}: {id}");
    }

    [GeneratedRegex("""\(\s*"([a-z0-9-]+\.[a-z0-9.-]+)"\s*\)""")]
    private static partial Regex RuleId();
}

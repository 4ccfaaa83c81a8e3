using System.Text.RegularExpressions;
using Oversight.Policies.Tests.Support;

namespace Oversight.Policies.Tests.Rules;

/// <summary>The README of a plug-in says which article each rule stands for: every rule, and none that there is not.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Packs => [.. BuiltPlugins.All.Select(plugin => plugin.Plugin.Id).ToArray()];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Readme_OfEachPlugin_NamesExactlyItsRules(string pack)
    {
        var plugin = BuiltPlugins.Get(pack);
        var readme = File.ReadAllText(Readme(plugin.Folder.Path));
        var named = RuleId().Matches(readme).Select(match => match.Groups[1].Value).Where(id => id.StartsWith(pack + ".", StringComparison.Ordinal)).ToHashSet();

        Assert.Empty(plugin.Pack.All.Select(rule => rule.Id).Except(named));
        Assert.Empty(named.Except(plugin.Pack.All.Select(rule => rule.Id).Concat(plugin.Parameters.Select(parameter => $"{pack}.{parameter.Name}"))));
    }

    // The example is built in its own project folder, the others beside the program.
    private static string Readme(string folder) => new[]
    {
        RepositoryFiles.Path("plugins", Path.GetFileName(folder), "README.md"),
        Path.Combine(folder, "..", "..", "..", "README.md"),
    }.First(File.Exists);

    [GeneratedRegex("`([a-z]+\\.[a-z0-9._-]+)`")]
    private static partial Regex RuleId();
}

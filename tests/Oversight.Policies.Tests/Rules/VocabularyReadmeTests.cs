using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Oversight.Contracts.Authoring;
using Oversight.Contracts.Rules;
using Oversight.Policies.Tests.Loading;
using Oversight.Policies.Tests.Support;

namespace Oversight.Policies.Tests.Rules;

/// <summary>What the README of the plug-ins says of the vocabulary: every verb, and examples that load.</summary>
public sealed partial class VocabularyReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryFiles.Path("plugins", "README.md"));

    [Fact]
    public void Readme_OfThePlugins_NamesEveryVerb()
    {
        var verbs = typeof(PolicyScript).GetProperties()
            .SelectMany(name => name.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(method => !method.IsSpecialName && method.DeclaringType != typeof(object))
            .Select(method => method.Name)
            .ToHashSet();

        Assert.Contains(nameof(ShapedDraw.MayCrossSections), verbs);
        Assert.All(verbs, verb => Assert.Contains($"`{verb}`", Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_ExampleOfTheDraw_LoadsWithEveryDefinition()
    {
        var example = Example().Match(Readme).Groups[1].Value;
        var rules = Because().Matches(example).Select(match => match.Groups[1].Value).Distinct()
            .Select(id => $"""Draws.Must("{id}").Cites("一", zh: "甲", en: "A").Hold(d => d.IsRecorded);""");
        using var plugin = new PluginCopy();
        plugin.OnlyScript($"{string.Join('\n', rules)}\n{example}");
        var numbers = new StringBuilder("parameters:\n");
        foreach (Match taken in Taken().Matches(example))
        {
            numbers.Append(null, $"  {taken.Groups[2].Value}:\n    unit: {taken.Groups[1].Value.ToLowerInvariant()}\n    zh: 数\n    en: Number\n    values:\n");
            numbers.Append("      - {from: 2020-06-06, value: 2, citation: 一}\n");
        }

        plugin.OnlyParameters(numbers.ToString());

        Assert.Equal(
            [typeof(DrawSparing), typeof(DrawTeams), typeof(DrawOfficers), typeof(DrawCrossSections)],
            Assert.Single(plugin.Load()).Pack.DrawDefinitions.Select(definition => definition.GetType()));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("because: \"([^\"]+)\"")]
    private static partial Regex Because();

    [GeneratedRegex("= (Count|Months)\\(\"([a-z_]+)\"\\)")]
    private static partial Regex Taken();
}

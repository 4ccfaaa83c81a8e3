using Oversight.Contracts.Rules;
using Oversight.Policies.Tests.Rules.Reference;
using Oversight.Policies.Tests.Support;

namespace Oversight.Policies.Tests.Rules;

/// <summary>Every encoded rule has a reference, and states the same kind and severity.</summary>
public sealed class EncodedRulesTests
{
    private static readonly Dictionary<string, Rule> Encoded = BuiltPlugins.All
        .Where(plugin => plugin.Plugin.Id != "chicago")
        .SelectMany(plugin => plugin.Pack.Rules)
        .ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, RuleVerdict> Expected = References.Catalogue();

    [Fact]
    public void Packs_Loaded_HaveExactlyTheRulesOfTheReference() =>
        Assert.Equal(Expected.Keys.Order(StringComparer.Ordinal), Encoded.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Packs_Loaded_StateKindAndSeverityOfTheCatalogue() =>
        Assert.Equal(
            Expected.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => (rule.Key, rule.Value.Kind, rule.Value.Severity)),
            Encoded.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => (rule.Key, rule.Value.Kind, rule.Value.Severity)));

    [Fact]
    public void Rules_Loaded_BelongToTheirPackByName() =>
        Assert.All(BuiltPlugins.All, plugin => Assert.All(
            plugin.Pack.Rules, rule => Assert.StartsWith(plugin.Plugin.Id + ".", rule.Id, StringComparison.Ordinal)));

    [Theory]
    [InlineData("shuozhou", "shuozhou.list.frequency", true)]
    [InlineData("zibo", "zibo.12.frequency", true)]
    [InlineData("jintan", "jintan.2.1.4.frequency", true)]
    [InlineData("xinzhou", "(overload)", false)]
    [InlineData("shancheng", "(overload)", false)]
    [InlineData("chicago", "chicago.1.visits", true)]
    public void Packs_Loaded_DefineOverload(string pack, string rule, bool isRule)
    {
        var overload = BuiltPlugins.Get(pack).Pack.Overload;

        Assert.Equal(rule, overload?.Id);
        Assert.Equal(isRule, overload?.IsRule);
        Assert.NotNull(BuiltPlugins.Get(pack).Pack.OverloadFactor);
        Assert.NotNull(BuiltPlugins.Get(pack).Pack.Flagged);
    }
}

using Oversight.Contracts.Rules;
using Oversight.Policies.Tests.Loading;
using Oversight.Policies.Tests.Support;

namespace Oversight.Policies.Tests.Draws;

/// <summary>What packs lay down for teams: how many officers, which of them, and whether those of other sections.</summary>
public sealed class DrawTeamTests
{
    private static readonly DateOnly March = new(2022, 3, 14);

    [Theory]
    [InlineData("zibo", "zibo.9.team", "zibo.7.qualified", "zibo.10.designation")]
    [InlineData("jintan", "jintan.2.2.1.team", null, null)]
    [InlineData("xinzhou", null, null, null)]
    [InlineData("shuozhou", null, null, null)]
    public void Teams_OfEachPack_HaveTwoOfficersByTheirRules(string pack, string? team, string? qualified, string? crossSections) =>
        Assert.Equal(
            (2, team, qualified, crossSections),
            new DrawWorld(pack).Ask(March, 1, (builder, _) => (builder.TeamSize, builder.TeamRule, builder.QualifiedRule, builder.CrossSections)));

    [Fact]
    public void Teams_DocumentNotInForce_AreOfTheDefaultSizeAndOfAnyOfficers()
    {
        // The day after Zibo's last.
        var world = new DrawWorld("zibo").Officer("F1", "administrative").Officer("F2", "contract");

        var (size, rules, officers) = world.Ask(new DateOnly(2025, 6, 6), 1, (builder, connection) => (
            builder.TeamSize,
            new[] { builder.TeamRule, builder.QualifiedRule, builder.CrossSections },
            DrawWorld.OfficerIds(connection, builder.QualifiedOfficers(CancellationToken.None))));

        Assert.Equal(DrawTeams.DefaultSize, size);
        Assert.All(rules, Assert.Null);
        Assert.Equal(["F1", "F2"], officers);
    }

    [Fact]
    public void TeamSize_ParameterThatChanges_IsThatOfTheDay()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript("""
            var size = Count("size");
            Draws.Must("zibo.a").Cites("一", zh: "甲", en: "A").Hold(d => d.IsRecorded);
            Draw.Teams(because: "zibo.a", size: size);
            """);
        plugin.OnlyParameters("""
            parameters:
              size:
                unit: count
                zh: 人数
                en: Officers
                values:
                  - {from: 2020-06-06, to: 2022-03-13, value: 3, citation: 一}
                  - {from: 2022-03-14, value: 4, citation: 一}
            """);
        var world = new DrawWorld(plugin.Load().Single());

        Assert.Equal(3, world.Ask(March.AddDays(-1), 1, (builder, _) => builder.TeamSize));
        Assert.Equal(4, world.Ask(March, 1, (builder, _) => builder.TeamSize));
    }

    [Theory]
    [InlineData("zibo", "F1 F5")]
    [InlineData("jintan", "F1 F2 F3 F4 F5")]
    public void QualifiedOfficers_OfEachPack_AreThoseOfItsRule(string pack, string expected)
    {
        var world = new DrawWorld(pack)
            .Officer("F1", "administrative").Officer("F2", "public_institution").Officer("F3", "contract").Officer("F4", null)
            .Officer("F9", "administrative", "shuozhou")
            .Officer("F5", "administrative");

        Assert.Equal(
            expected.Split(' '),
            world.Ask(March, 2, (builder, connection) => DrawWorld.OfficerIds(connection, builder.QualifiedOfficers(CancellationToken.None))));
    }

    [Fact]
    public void Packs_ThatLayNothingDown_HaveNoDrawDefinitions()
    {
        Assert.Empty(BuiltPlugins.Get("shuozhou").Pack.DrawDefinitions);
        Assert.Equal(3, BuiltPlugins.Get("zibo").Pack.DrawDefinitions.Count());
    }
}

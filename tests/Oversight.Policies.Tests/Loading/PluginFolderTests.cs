using Oversight.Policies.Loading;
using Oversight.Policies.Tests.Support;

namespace Oversight.Policies.Tests.Loading;

/// <summary>Plug-in folders, their identity, and values set for one run.</summary>
public sealed class PluginFolderTests
{
    [Fact]
    public void Load_CopyElsewhere_GivesTheSameRules()
    {
        using var plugin = new PluginCopy();

        var loaded = Assert.Single(plugin.Load());

        Assert.Equal("zibo", loaded.Plugin.Id);
        Assert.Equal(BuiltPlugins.Get("zibo").Pack.Rules.Select(rule => rule.Id), loaded.Pack.Rules.Select(rule => rule.Id));
        Assert.Equal(BuiltPlugins.Get("zibo").Files, loaded.Files);
    }

    [Fact]
    public void Load_TwoPluginsWithOneId_IsRefused()
    {
        using var plugin = new PluginCopy();
        plugin.Add("Zibo2");

        Assert.Equal("zibo: two plug-ins claim this jurisdiction id", plugin.Fails().Message);
    }

    [Fact]
    public void Load_FolderWithoutBuild_SaysToBuildIt()
    {
        using var plugin = new PluginCopy();
        File.Delete(Path.Combine(plugin.Folder, "Zibo.dll"));

        Assert.Contains("build it first with dotnet build", plugin.Fails().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MissingFolder_SaysSo()
    {
        var failure = Assert.Throws<PolicyLoadException>(() => PolicyHost.Load(["/nowhere/at-all"], [], null));

        Assert.Equal("/nowhere/at-all: no such plug-in folder", failure.Message);
    }

    [Fact]
    public void Load_NoScripts_IsRefused()
    {
        using var plugin = new PluginCopy();
        Directory.Delete(Path.Combine(plugin.Folder, "policies"), recursive: true);

        Assert.EndsWith("has no policies/*.csx", plugin.Fails().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AssemblyThatIsNone_SaysItCannotBeLoaded()
    {
        using var plugin = new PluginCopy();
        File.WriteAllText(Path.Combine(plugin.Folder, "Zibo.dll"), "not an assembly");

        var failure = plugin.Fails();

        Assert.Contains("Zibo.dll: cannot be loaded:", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_PluginOutputs_HoldNoCopyOfContracts() =>
        Assert.All(
            Directory.EnumerateFiles(PolicyHost.BuiltInFolder, "*.dll", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(BuiltPlugins.ExamplesFolder, "*.dll", SearchOption.AllDirectories)
                    .Where(file => file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))),
            file => Assert.NotEqual("Oversight.Contracts.dll", Path.GetFileName(file)));

    [Fact]
    public void Load_Override_ReplacesTheValueForEveryDay()
    {
        using var plugin = new PluginCopy();

        var loaded = Assert.Single(plugin.Load(new ParameterOverride("zibo", "item_cap", "7")));

        var parameter = loaded.Parameters.Single(one => one.Name == "item_cap");
        Assert.Equal("7", parameter.Override);
        Assert.Equal("7", parameter.TextOn(new DateOnly(2020, 6, 6)));
        Assert.Equal(7, loaded.Pack.Overload!.AtMost.On(new DateOnly(2024, 1, 1)));
    }

    [Theory]
    [InlineData("zibo", "item_kap", "7", "--set zibo.item_kap: there is no such parameter; there are complaints_many, ")]
    [InlineData("zibo", "item_cap", "many", "--set zibo.item_cap: \"many\" is no value in count; write it like 5")]
    [InlineData("atlantis", "item_cap", "7", "--set atlantis.item_cap: there is no rule pack \"atlantis\"; there are ")]
    public void Load_FaultyOverride_IsRefused(string pack, string name, string value, string reason)
    {
        using var plugin = new PluginCopy();

        Assert.StartsWith(reason, plugin.Fails(new ParameterOverride(pack, name, value)).Message, StringComparison.Ordinal);
    }
}

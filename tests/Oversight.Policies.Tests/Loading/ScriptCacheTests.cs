using Oversight.Policies.Scripting;

namespace Oversight.Policies.Tests.Loading;

/// <summary>Compiled scripts are kept, found again, and made again when damaged.</summary>
public sealed class ScriptCacheTests
{
    private const string First = """Inspections.Must("zibo.first").Cites("一", zh: "甲", en: "a").Hold(i => true);""";
    private const string Second = """Inspections.Must("zibo.second").Cites("一", zh: "甲", en: "a").Hold(i => true);""";

    [Fact]
    public void Load_SecondTime_TakesTheEntryInsteadOfCompiling()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript(First);
        plugin.Load();
        var entry = Assert.Single(Directory.GetFiles(plugin.Cache));

        // The entry of another script under this one's key: only who reads the cache can come to that rule.
        plugin.OnlyScript(Second);
        plugin.Load();
        var other = Directory.GetFiles(plugin.Cache).Single(file => file != entry);
        File.Copy(other, entry, overwrite: true);
        plugin.OnlyScript(First);

        Assert.Equal("zibo.second", Assert.Single(Assert.Single(plugin.Load()).Pack.Rules).Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(64)]
    [InlineData(500)]
    public void Load_EntryCutShort_IsMadeAgain(int length)
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript(First);
        plugin.Load();
        var entry = Assert.Single(Directory.GetFiles(plugin.Cache));
        var whole = File.ReadAllBytes(entry);
        File.WriteAllBytes(entry, whole[..length]);

        Assert.Equal("zibo.first", Assert.Single(Assert.Single(plugin.Load()).Pack.Rules).Id);
        Assert.Equal(whole, File.ReadAllBytes(entry));
    }

    [Fact]
    public void Load_EntryWithAFlippedBit_IsMadeAgain()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript(First);
        plugin.Load();
        var entry = Assert.Single(Directory.GetFiles(plugin.Cache));
        var whole = File.ReadAllBytes(entry);
        var damaged = (byte[])whole.Clone();
        damaged[whole.Length / 2] ^= 1;
        File.WriteAllBytes(entry, damaged);

        Assert.Equal("zibo.first", Assert.Single(Assert.Single(plugin.Load()).Pack.Rules).Id);
        Assert.Equal(whole, File.ReadAllBytes(entry));
    }

    [Fact]
    public void Load_ChangedScript_IsCompiledAnew()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript(First);
        plugin.Load();
        plugin.OnlyScript(Second);

        Assert.Equal("zibo.second", Assert.Single(Assert.Single(plugin.Load()).Pack.Rules).Id);
        Assert.Equal(2, Directory.GetFiles(plugin.Cache).Length);
    }

    [Fact]
    public void Load_CacheFolderThatCannotBeMade_LoadsAllTheSame()
    {
        using var plugin = new PluginCopy();
        plugin.OnlyScript(First);
        File.WriteAllText(plugin.Cache, "a file where the folder should be");

        Assert.Equal("zibo.first", Assert.Single(Assert.Single(plugin.Load()).Pack.Rules).Id);
    }

    [Fact]
    public void Compile_SameSourceTwice_GivesTheSameBytes()
    {
        var source = System.Text.Encoding.UTF8.GetBytes(First);

        var one = ScriptCompiler.Compile("test.csx", "policies/test.csx", source);
        var two = ScriptCompiler.Compile("test.csx", "policies/test.csx", source);

        Assert.Equal(one.Assembly, two.Assembly);
        Assert.Equal(one.Sha256, two.Sha256);
    }
}

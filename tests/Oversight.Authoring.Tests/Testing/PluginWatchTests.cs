using Oversight.Authoring.Testing;
using Oversight.Authoring.Tests.Support;

namespace Oversight.Authoring.Tests.Testing;

/// <summary>Which files a watch waits for.</summary>
public sealed class PluginWatchTests
{
    [Theory]
    [InlineData("Jintan", "policies/rules.csx", true)]
    [InlineData("Jintan", "parameters.yaml", true)]
    [InlineData("Jintan", "extends.yaml", true)]
    [InlineData("Jintan", "cases/rules.yaml", false)]
    [InlineData("Zibo", "extends.yaml", true)]
    [InlineData("Zibo", "cases/rules.yaml", true)]
    [InlineData("Zibo", "policies/notes.txt", false)]
    public void Next_AFileOfThePackOrOfTheOneThatItExtends_TellsWhatDecides(string pack, string file, bool decides)
    {
        using var packs = new TinyPacks();
        using var watch = new PluginWatch([packs.Extending]);
        watch.Follow(packs.Base, packs.Extending);
        watch.Follow(packs.Base, packs.Extending);
        using var patience = new CancellationTokenSource(decides ? TimeSpan.FromSeconds(30) : TimeSpan.FromSeconds(1));

        TinyPacks.Write(pack == "Zibo" ? packs.Extending : packs.Base, file, "# changed");

        Assert.Equal(decides ? [packs.Extending] : [], watch.Next(patience.Token));
    }
}

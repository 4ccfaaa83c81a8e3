using Oversight.Authoring.Staleness;
using Oversight.Authoring.Tests.Support;
using Oversight.Policies.Loading;

namespace Oversight.Authoring.Tests.Staleness;

/// <summary>What has grown old in packs.</summary>
public sealed class StalePacksTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData("2025-03-01", new[] { "report_days" })]
    [InlineData("2025-02-28", new[] { "team_min", "report_days" })]
    public void Of_AParameterCheckedOnADay_IsListedWhenThatIsLongAgo(string checkedOn, string[] listed)
    {
        using var plugin = new TinyPlugin();
        plugin.Write("parameters.yaml", TinyPlugin.Parameters.Replace("unit: count", $"unit: count\n    checked_on: {checkedOn}", StringComparison.Ordinal));

        var stale = StalePacks.Of(PolicyHost.Load([plugin.Folder], [], plugin.Cache), Today, Today.AddMonths(-12));

        Assert.Equal(listed, stale.Unchecked.Select(found => found.Parameter.Name));
        Assert.Equal(["jintan.3.report"], stale.Unchecked[^1].Rules);
        Assert.Empty(stale.Expired);
    }

    [Fact]
    public void Of_APackThatExtendsAnExpiredDocument_SaysSoAndListsNumbersOnce()
    {
        using var packs = new TinyPacks();
        var third = packs.Add("Shancheng");
        TinyPacks.Write(third, "parameters.yaml", "parameters: {}\n");
        TinyPacks.Write(third, "extends.yaml", "extends: jintan\noverrides:\n  team_min: {values: [{from: 2016-10-08, value: 2, citation: 一}]}\n  report_days: {values: [{from: 2016-10-08, to: 2017-12-31, value: 2, citation: 一}]}\n");
        var fourth = packs.Add("Shuozhou");
        TinyPacks.Write(fourth, "parameters.yaml", "parameters: {}\n");
        TinyPacks.Write(fourth, "extends.yaml", "extends: zibo\n");

        var stale = StalePacks.Of(PolicyHost.Load([packs.Root], [], packs.Cache), Today, DateOnly.MinValue);
        var onExpired = StalePacks.Of(PolicyHost.Load([fourth], [], packs.Cache), new DateOnly(2026, 1, 1), DateOnly.MinValue).OnExpired;

        Assert.Equal(
            ["jintan.team_min", "jintan.report_days", "shancheng.team_min", "shancheng.report_days", "zibo.report_days"],
            stale.Unchecked.Select(found => $"{found.Plugin.Plugin.Id}.{found.Parameter.Name}"));
        Assert.Equal(["zibo"], onExpired.Select(found => found.Expired.Id));
    }

    [Theory]
    [InlineData("2025-06-05", 0)]
    [InlineData("2025-06-06", 1)]
    public void Of_ADocument_ExpiresTheDayAfterItsLast(string today, int expired)
    {
        var zibo = PolicyHost.Load([Path.Combine(PolicyHost.BuiltInFolder, "Zibo")], [], cacheFolder: null);

        var stale = StalePacks.Of(zibo, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), DateOnly.MinValue);

        Assert.Equal(expired, stale.Expired.Count);
    }

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    public void Of_TheBuiltInPacks_WereAllHeldAgainstTheirSourceOnOneDay(string since, bool isFresh)
    {
        var packs = PolicyHost.Load([PolicyHost.BuiltInFolder], [], cacheFolder: null);

        var stale = StalePacks.Of(packs, new DateOnly(2026, 12, 1), DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(["xinzhou", "zibo"], stale.Expired.Select(pack => pack.Plugin.Id));
        Assert.Equal(isFresh ? 0 : packs.Sum(pack => pack.Parameters.Count), stale.Unchecked.Count);
    }
}

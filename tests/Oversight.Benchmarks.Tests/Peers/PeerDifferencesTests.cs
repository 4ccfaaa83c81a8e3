using Oversight.Benchmarks.Peers;

namespace Oversight.Benchmarks.Tests.Peers;

/// <summary>Nothing that differs goes unsaid.</summary>
public sealed class PeerDifferencesTests
{
    private static readonly PeerBreach Late =
        new("zibo.15.report", "zibo", "inspection", "ZB-1", new DateOnly(2022, 3, 8), new DateOnly(2022, 3, 9), 1, "late");

    private static readonly PeerCounts Counts = new(10, 1, 0, 2);

    [Fact]
    public void Of_EqualResults_IsEmpty() => Assert.Empty(Between([Late], Counts, [Late], Counts));

    [Fact]
    public void Of_AnotherDay_NamesBothRows() =>
        Assert.Equal(2, Between([Late], Counts, [Late with { DaysLate = 2 }], Counts).Count());

    [Fact]
    public void Of_ARowTwice_NamesIt() =>
        Assert.StartsWith("only SQL: ", Assert.Single(Between([Late], Counts, [Late, Late], Counts)), StringComparison.Ordinal);

    [Fact]
    public void Of_OtherCounts_NamesTheRule() =>
        Assert.StartsWith(
            "zibo.15.report: ", Assert.Single(Between([Late], Counts, [Late], Counts with { Pending = 1 })), StringComparison.Ordinal);

    [Fact]
    public void Of_AMissingRule_NamesIt() =>
        Assert.EndsWith("SQL none", Assert.Single(Between([Late], Counts, [Late], null)), StringComparison.Ordinal);

    private static IEnumerable<string> Between(PeerBreach[] ours, PeerCounts ourCounts, PeerBreach[] theirs, PeerCounts? theirCounts) =>
        PeerDifferences.Of(new EngineRun(ours, Table(ourCounts)), theirs, Table(theirCounts), "SQL");

    private static Dictionary<string, PeerCounts> Table(PeerCounts? counts) =>
        counts is null ? [] : new(StringComparer.Ordinal) { ["zibo.15.report"] = counts };
}

using Oversight.Reports.Jobs;
using Oversight.Reports.Model;
using Oversight.Reports.Tests.Support;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Waivers;

namespace Oversight.Reports.Tests.Jobs;

public class WaivedBreachesTests
{
    private static readonly DateOnly AsOf = new(2021, 12, 31);

    [Fact]
    public void Apply_WaiversOfEachState_MovesTheNamedBreachesOnly()
    {
        using var connection = Province.Open();
        var before = Rows(connection, "breaches");
        var info = Apply(
            connection,
            Waiver(2, "xinzhou.3.4.plans", "xinzhou", "plans", AsOf),
            Waiver(3, "xinzhou.2.6.published", "xinzhou", "xinzhou", AsOf.AddDays(-1)),
            Waiver(4, "xinzhou.2.6.published", "zibo", "xinzhou", AsOf.AddDays(1)),
            Waiver(5, "jintan.1", "jintan", "x", AsOf));
        Assert.Equal(
            [WaiverState.Applied, WaiverState.Expired, WaiverState.Unmatched, WaiverState.NotJudged], info.Waivers.Select(one => one.State));
        var waived = Assert.Single(Rows(connection, "(SELECT * EXCLUDE (reason, approved_by, expires_on) FROM waived)"));
        Assert.Contains("xinzhou.3.4.plans", waived, StringComparison.Ordinal);
        Assert.Equal(before.Order(), Rows(connection, "breaches").Append(waived).Order());
        Assert.Equal(1, Assert.Single(WaivedBreaches.Counts(connection)).Value);
    }

    [Fact]
    public void Apply_HostileTexts_KeepsThemAndMovesNothingElse()
    {
        using var connection = Province.Open();
        connection.Execute("UPDATE breaches SET subject_id = 'a''; DROP TABLE breaches; --' WHERE rule_id = 'xinzhou.3.4.plans'");
        var all = Rows(connection, "breaches").Count;
        Apply(connection, Waiver(2, "xinzhou.3.4.plans", "xinzhou", "a'; DROP TABLE breaches; --", AsOf) with { Reason = "'); --" });
        Assert.Equal(all - 1, Rows(connection, "breaches").Count);
        Assert.Contains("'); --", Assert.Single(Rows(connection, "waived")), StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_ThousandsOfWaivers_LeavesExactlyTheOthers()
    {
        using var connection = Province.Empty();
        connection.Execute("INSERT INTO breaches (rule_id, jurisdiction, subject_id) SELECT 'r', 'zibo', n::VARCHAR FROM range(100000) AS t(n)");
        var info = Apply(connection, [.. Enumerable.Range(0, 5001).Select(n => Waiver(n + 2, "r", "zibo", $"{n * 21}", AsOf))]);
        Assert.Equal(4762, info.Of(WaiverState.Applied).Count);
        Assert.Equal(239, info.Of(WaiverState.Unmatched).Count);
        Assert.Equal(100_000 - 4762, Rows(connection, "breaches").Count);
        Assert.Empty(Rows(connection, "(FROM breaches WHERE subject_id::INTEGER % 21 = 0)"));
    }

    private static Waiver Waiver(long line, string rule, string jurisdiction, string subject, DateOnly last) =>
        new(line, rule, jurisdiction, subject, "已整改", "局长", last);

    private static WaiverInfo Apply(DuckDBConnection connection, params Waiver[] waivers) => WaivedBreaches.Apply(
        connection, new WaiverFile("w.csv", "", waivers, []), AsOf, new HashSet<string> { "jintan" }, CancellationToken.None);

    private static List<string> Rows(DuckDBConnection connection, string table)
    {
        using var command = connection.CreateCommand($"SELECT t::VARCHAR FROM {table} AS t");
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}

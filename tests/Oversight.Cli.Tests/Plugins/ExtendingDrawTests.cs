using System.Text.Json;

namespace Oversight.Cli.Tests.Plugins;

/// <summary>A draw under a pack that extends another is shaped by the rules which are on on its day.</summary>
public sealed class ExtendingDrawTests : IDisposable
{
    private const string Extends = """
        extends: zibo
        switched_off:
          - {rule: zibo.5.batches, zh: 停, en: Off, citation: 一, to: 2022-06-30}
          - {rule: zibo.9.exempt-draw, zh: 停, en: Off, citation: 一, from: 2022-07-01}
          - {rule: zibo.12.frequency, zh: 停, en: Off, citation: 一, from: 2022-04-01, to: 2022-06-30}

        """;

    // Two inspections on one item use an object's up: O1 has had them while the cap is on, O2 while it is off.
    private static readonly (string Table, string Rows)[] Data =
    [
        ("objects", "object_id,jurisdiction,name,exempt_from\nO1,xinzhou,Firm,\nO2,xinzhou,Firm,\nO3,xinzhou,Firm,2022-01-01\n"),
        ("items", "item_id,jurisdiction,title,tier\nT1,xinzhou,Fire doors,key\n"),
        ("plans", "plan_id,jurisdiction,year,item_id,ratio\nP1,xinzhou,2022,T1,1\n"),
        ("inspections", """
            inspection_id,jurisdiction,object_id,item_id,source,inspected_on
            I1,xinzhou,O1,T1,random,2022-03-01
            I2,xinzhou,O1,T1,random,2022-03-31
            I3,xinzhou,O2,T1,random,2022-04-01
            I4,xinzhou,O2,T1,random,2022-06-30

            """),
    ];

    private readonly ExtendingProgram _program = new(Extends);

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("2022-03-31", "O2", "xinzhou.12.frequency", null)]
    [InlineData("2022-06-30", "O1, O2", null, null)]
    [InlineData("2022-07-01", "O2, O3", "xinzhou.12.frequency", "xinzhou.5.batches")]
    public void Draw_OnADay_GoesByTheRulesOfThatDay(string day, string drawn, string? cap, string? batches)
    {
        Directory.CreateDirectory(_program["data"]);
        foreach (var (table, rows) in Data)
        {
            File.WriteAllText(_program["data", table + ".csv"], rows);
        }

        var outcome = _program.Run(
            "draw", "--jurisdiction", "xinzhou", "--plan", "P1", "--data", _program["data"], "--drawn-on", day, "--seed", "x", "--no-teams", "--out", _program["record.json"]);

        Assert.True(outcome.Status == 0, outcome.Errors);
        using var record = JsonDocument.Parse(File.ReadAllText(_program["record.json"]));
        var plan = record.RootElement.GetProperty("plans")[0];
        var usedUp = plan.GetProperty("left_out").EnumerateArray().Where(reason => reason.GetProperty("reason").GetString() == "cap_used_up");
        Assert.Equal(drawn, string.Join(", ", plan.GetProperty("drawn").EnumerateArray().Select(one => one.GetProperty("object_id").GetString()).Order()));
        Assert.Equal(cap is null ? [] : [$"{cap} 1"], usedUp.Select(reason => $"{reason.GetProperty("rule")} {reason.GetProperty("count")}"));
        Assert.Equal(batches, plan.TryGetProperty("batches", out var order) ? order.GetProperty("rule").GetString() : null);
        var verified = _program.Run("verify", _program["record.json"], "--data", _program["data"]);
        Assert.True(verified.Status == 0, verified.Errors);
    }
}

using System.Text;
using Oversight.Simulation.Tests.Support;

namespace Oversight.Simulation.Tests.Scenarios;

/// <summary>Every bad scenario is refused with file, line and reason; <c>Golden/scenario-faults.txt</c> has the answers word for word.</summary>
public sealed class ScenarioFaultTests : IDisposable
{
    private static readonly string[] Faulty =
    [
        "",
        "- 1",
        "names: x",
        "name: current",
        "set:\n  zibo.item_capp: 1",
        "set:\n  xinzhou.ratio_factor_a: 1",
        "set:\n  zibo.item_cap: many",
        "ratios:\n  credit_grade:\n    E: 5%",
        "ratios:\n  credit_grade:\n    A: 120%",
        "ratios:\n  credit_grade:\n    A: 1.5",
        "ratios:\n  credit_grade:\n    A: x101",
        "ratios:\n  credit_grade:\n    A: half",
        "ratios:\n  credit_grade:\n    A: -5%",
        "ratios:\n  credit_grade:\n    A: 5%\n    A: 6%",
        "ratios:\n  item:\n    ZB-I000001: 5%",
        "ratios:\n  section:\n    综合: 5%",
        "ratios:\n  industry:\n    \"zz\": 5%",
        "officers:\n  remove: 100000",
        "officers:\n  remove: some",
        "officers:\n  remove: [ZB-F00001]",
        "officers:\n  add:\n    section: 综合科",
        "officers:\n  add:\n    count: 0",
        "caps:\n  visits_per_firm: -1",
        "caps:\n  visits_per_officer: 0",
        "caps:\n  enforced: perhaps",
        "caps:\n  visit_per_officer: 2",
        "caps: [1",
        "name: a\n\tset: {}",
        "set: 3",
        "officers:\n  remove: -3",
    ];

    private readonly Province province = Province.Sample();

    public void Dispose() => province.Dispose();

    [Fact]
    public void Run_BadScenario_IsRefusedWithFileLineAndReason()
    {
        var found = new StringBuilder();
        foreach (var yaml in Faulty)
        {
            var path = province.Scenario("bad", yaml);
            var refused = Assert.Throws<SimulationException>(() => province.Run(Province.Request("zibo") with { Scenarios = [path] }));
            Assert.StartsWith(path, refused.Reason.Zh, StringComparison.Ordinal);
            found.Append("# ").AppendLine(yaml.ReplaceLineEndings(" | "));
            found.AppendLine(refused.Reason.Zh.Replace(path, "bad.yaml", StringComparison.Ordinal));
            found.AppendLine(refused.Reason.En.Replace(path, "bad.yaml", StringComparison.Ordinal));
        }

        GoldenFile.AssertIs("tests/Oversight.Simulation.Tests/Golden/scenario-faults.txt", found.ToString());
    }

    [Fact]
    public void Run_TwoScenariosOfOneName_AreRefused()
    {
        var (first, second) = (province.Scenario("a", "name: same"), province.Scenario("b", "name: same"));
        var refused = Assert.Throws<SimulationException>(() => province.Run(Province.Request("zibo") with { Scenarios = [first, second] }));
        Assert.Equal($"{second}: two scenarios are named \"same\": give one another name (name: …)", refused.Reason.En);
    }
}

using Oversight.Simulation.Results;
using Oversight.Simulation.Tests.Support;

namespace Oversight.Simulation.Tests;

/// <summary>Whole simulations of the shipped sample.</summary>
public sealed class SimulatorTests : IDisposable
{
    private readonly Province province = Province.Sample();

    public static TheoryData<string> Packs => ["shuozhou", "zibo", "xinzhou", "shancheng", "jintan"];

    public void Dispose() => province.Dispose();

    [Theory]
    [MemberData(nameof(Packs))]
    public void Run_OfEachPack_HoldsTogether(string pack)
    {
        var summary = province.Run(Province.Request(pack) with { Years = 2 });
        var coverage = Index(summary, "coverage");
        Assert.True(summary.IsInForce);
        Assert.NotEmpty(summary.Rules);
        foreach (var point in summary.Scenarios[0].Points)
        {
            Assert.All(point.Estimates, estimate => Assert.True(estimate.Low is null || estimate.Low <= estimate.High));
            var visits = Enumerable.Range(0, 4).Sum(i => point.Estimates[Index(summary, "visits_0") + i].Mean!.Value);
            Assert.Equal(summary.Active, visits, 6);
            Assert.InRange(point.Estimates[coverage].Mean!.Value, 0.01, 1);
            Assert.True(point.Estimates[Index(summary, "coverage_2_years")].Mean > point.Estimates[coverage].Mean);
            Assert.All(point.Rules, rule => Assert.True(rule.Probability is null or (>= 0 and <= 1)));
        }

        // More is drawn at a higher ratio, in every replicate.
        Assert.Equal(0, province.Number("SELECT count(*) FROM replicates a JOIN replicates b ON a.replicate = b.replicate AND a.ratio < b.ratio AND (a.coverage > b.coverage OR a.inspections > b.inspections)"));
        Assert.Equal(40 * 3, province.Number("SELECT count(*) FROM replicates"));
        Assert.Equal(1, province.Number("SELECT CAST(bool_and(replicate = number // 3) AS INTEGER) FROM (SELECT replicate, row_number() OVER () - 1 AS number FROM replicates)"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    public void Run_OnMoreThreads_GivesTheSameBytes(int threads)
    {
        var scenario = province.Scenario("half-a", "ratios: { credit_grade: { A: x0.5 } }\ncaps: { visits_per_firm: 1 }");
        var request = Province.Request("jintan") with { Scenarios = [scenario], Years = 2 };
        var one = province.Run(request with { Threads = 1 }, "one.parquet");
        var many = province.Run(request with { Threads = threads }, "many.parquet");
        Assert.Equal(File.ReadAllBytes(province.PathOf("one.parquet")), File.ReadAllBytes(province.PathOf("many.parquet")));
        Assert.Equal(one.Scenarios.SelectMany(s => s.Points).SelectMany(p => p.Estimates), many.Scenarios.SelectMany(s => s.Points).SelectMany(p => p.Estimates));
    }

    [Fact]
    public void Run_OfFewerReplicatesAndOneRatio_IsAPartOfTheOther()
    {
        province.Run(Province.Request("xinzhou"), "all.parquet");
        province.Run(Province.Request("xinzhou") with { Replicates = 7, Sweep = [0.05m] }, "part.parquet");
        Assert.Equal(0, province.Number(
            $"SELECT count(*) FROM (SELECT * FROM replicates EXCEPT SELECT * FROM read_parquet('{province.PathOf("all.parquet")}'))", "part.parquet"));
        Assert.Equal(7, province.Number("SELECT count(*) FROM replicates", "part.parquet"));
    }

    [Theory]
    [InlineData("name: nothing")]
    [InlineData("set: { zibo.item_cap: 2 }")]
    [InlineData("ratios: { credit_grade: {}, section: {} }\nofficers: { remove: 0 }")]
    public void Run_OfAScenarioThatChangesNothing_DiffersByExactlyZero(string yaml)
    {
        var summary = province.Run(Province.Request("zibo") with { Scenarios = [province.Scenario("nothing", yaml)], Years = 2 });
        var estimates = summary.Scenarios[1].Points.SelectMany(point => point.Estimates).ToArray();
        Assert.All(estimates, estimate => Assert.True(estimate.Mean is null || (estimate.Difference == 0 && estimate.DifferenceError == 0)));
        Assert.Contains(estimates, estimate => estimate.Mean > 0);
        Assert.All(summary.Scenarios[0].Points.SelectMany(point => point.Estimates), estimate => Assert.Null(estimate.Difference));
    }

    [Fact]
    public void Run_WithFewerOfficers_ChangesLoadsAndNothingElse()
    {
        var summary = province.Run(Province.Request("zibo") with { Scenarios = [province.Scenario("fewer", "officers: { remove: 8 }")] });
        var (before, after) = (summary.Scenarios[0], summary.Scenarios[1]);
        Assert.Equal(before.Officers - 8, after.Officers);
        var point = after.Points[2];
        Assert.Equal(0, point.Estimates[Index(summary, "coverage")].Difference);
        Assert.Equal(0, point.Estimates[Index(summary, "problems_found")].Difference);
        Assert.True(point.Estimates[Index(summary, "load_mean")].Difference > 0);
    }

    [Fact]
    public void Run_WithOneVisitAFirm_VisitsNobodyTwice()
    {
        var scenario = province.Scenario("once", "caps: { visits_per_firm: 1 }");
        var summary = province.Run(Province.Request("jintan") with { Scenarios = [scenario], Sweep = [0.05m, 0.2m] });
        Assert.Equal(0, province.Number("SELECT max(visits_2 + visits_3_or_more) FROM replicates WHERE scenario = 'once'"));
        Assert.True(province.Number("SELECT max(visits_2) FROM replicates WHERE scenario = 'current'") > 0);
        Assert.True(summary.Scenarios[1].Points[1].Estimates[Index(summary, "visits_1")].Difference > 0);
    }

    [Fact]
    public void Run_WithCapsThatAreNotEnforced_BreaksThem()
    {
        var scenario = province.Scenario("free", "caps: { enforced: false }");
        var summary = province.Run(Province.Request("jintan") with { Scenarios = [scenario], Sweep = [0.3m] });
        Assert.Equal(1, Probability(summary, 0, 0, "jintan.2.1.4.frequency"));
        Assert.Equal(0, Probability(summary, 1, 0, "jintan.2.1.4.frequency"));
        Assert.True(summary.Scenarios[1].Points[0].Estimates[Index(summary, "overload_objects")].Mean > 10);
    }

    [Fact]
    public void Run_WithTeams_KeepsTheTotalLoad()
    {
        var request = Province.Request("zibo") with { Sweep = [0.02m], Replicates = 3 };
        var marginals = province.Run(request);
        var teams = province.Run(request with { Teams = true });
        var (load, unfilled) = (Index(marginals, "load_mean"), Index(marginals, "unfilled_places"));
        Assert.Equal(marginals.Scenarios[0].Points[0].Estimates[unfilled].Mean, teams.Scenarios[0].Points[0].Estimates[unfilled].Mean);
        Assert.Equal(marginals.Scenarios[0].Points[0].Estimates[load].Mean!.Value, teams.Scenarios[0].Points[0].Estimates[load].Mean!.Value, 9);
    }

    [Fact]
    public void Quantiles_OfAStatistic_AreTheRanksOfTheReplicates()
    {
        var summary = province.Run(Province.Request("xinzhou"));
        var problems = summary.Scenarios[0].Points[1].Estimates[Index(summary, "problems_found")];
        Assert.Equal(province.Number("SELECT quantile_disc(problems_found, 0.05) FROM replicates WHERE ratio = 0.05"), problems.Low);
        Assert.Equal(province.Number("SELECT quantile_disc(problems_found, 0.95) FROM replicates WHERE ratio = 0.05"), problems.High);
        Assert.Equal(province.Number("SELECT avg(problems_found) FROM replicates WHERE ratio = 0.05"), problems.Mean!.Value, 9);
        Assert.Equal(province.Number("SELECT stddev_samp(problems_found) / sqrt(40) FROM replicates WHERE ratio = 0.05"), problems.Error!.Value, 9);
    }

    [Fact]
    public void Run_Cancelled_Ends()
    {
        using var stop = new CancellationTokenSource();
        var request = Province.Request("zibo") with { Replicates = SimulationRequest.MostReplicates, Done = _ => stop.Cancel() };
        Assert.ThrowsAny<OperationCanceledException>(() => province.Run(request, cancellation: stop.Token));
    }

    private static int Index(SimulationSummary summary, string name) => Enumerable.Range(0, summary.Statistics.Count).First(i => summary.Statistics[i].Name == name);

    private static double? Probability(SimulationSummary summary, int scenario, int point, string rule) =>
        summary.Scenarios[scenario].Points[point].Rules.Single(one => one.RuleId == rule).Probability;
}

using Oversight.Contracts;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Simulation;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Results;
using Oversight.Simulation.Rules;
using Oversight.Simulation.Scenarios;

namespace Oversight.Reports.Tests.WhatIf;

/// <summary>The result of a simulation that never ran: fixed numbers, three ratios, two scenarios, one of each thing that a page can say.</summary>
internal static class SmallSimulation
{
    /// <summary>A name of a scenario that a page must show and never run.</summary>
    public const string Script = "</title><script>alert(1)</script>";

    private static readonly decimal[] Sweep = [0.01m, 0.05m, 0.1m];

    /// <summary>The result over some years.</summary>
    public static SimulationSummary Create(int years = 2, string scenario = "half as often") => new()
    {
        Request = new SimulationRequest { Jurisdiction = "small", Sweep = Sweep, Replicates = 1000, Years = years, LoadPlugins = _ => [] },
        Plugin = new LoadedPlugin
        {
            Folder = new PluginFolder("small", "small/Small.dll"),
            Plugin = new SmallPlugin(),
            Document = new SmallPlugin().Document,
            Pack = new RulePack
            {
                Rules = [],
                Overload = null,
                OverloadFactor = null,
                Flagged = null,
                ConstructivelyCompleted = null,
                OutsideRules = null,
                ObjectionsOutsideRules = null,
            },
            Parameters = [],
            Files = [],
            Reads = new Dictionary<string, Policies.Scripting.RuleReads>(),
        },
        Year = 2022,
        IsInForce = true,
        Plans =
        [
            new PlannedDraw("P-1", "I-1", "综合科", 0.05m, new DateOnly(2022, 3, 1), new DateOnly(2022, 11, 30), 2),
            new PlannedDraw("P-2 <b>", null, null, null, new DateOnly(2022, 6, 1), new DateOnly(2022, 6, 30), 1),
        ],
        Active = 12_345,
        Drawable = 12_000,
        Statistics = Statistics.Of(years),
        Rules = [Rule("small.1.coverage", isSimulated: true), Rule("small.2.published", isSimulated: false)],
        Rates = ViolationRates.From([new RateGroup(1, "26", 400, 40)]),
        Scenarios = [Scenario("current", years, isBaseline: true), Scenario(scenario, years, isBaseline: false)],
        Assumptions = [new LocalText("只模拟随机抽查。", "Only random draws are simulated.")],
    };

    private static SimulatedRule Rule(string id, bool isSimulated) => new(
        new ValueCap<Jurisdiction>
        {
            Id = id,
            Kind = RuleKind.Share,
            Severity = Severity.Breach,
            Citation = new Citation("第一条", new LocalText("一年内至少检查百分之十的存续对象，并按规定期限把检查结果向社会公示", "At least ten per cent of the active firms are visited in a year, and what was found is made public in time")),
            Location = new ScriptLocation("policies/small.csx", 1),
            Value = _ => null,
        },
        isSimulated);

    private static ScenarioSummary Scenario(string name, int years, bool isBaseline)
    {
        PointSummary[] points = [.. Sweep.Select((ratio, number) => Point(ratio, number, years, isBaseline))];
        return new ScenarioSummary(
            new Scenario { Name = name }, isBaseline, 40, 38, points, Answer.Of(points),
            isBaseline ? [] : [new LocalText("每户一年至多抽查 1 次。", "At most 1 random visit a firm and year.")]);
    }

    private static PointSummary Point(decimal ratio, int number, int years, bool isBaseline)
    {
        var level = (double)ratio * (isBaseline ? 1 : 0.5);
        return new PointSummary(
            ratio,
            [.. Statistics.Of(years).Select((statistic, column) => Estimate(statistic, column, level, isBaseline ? null : -(double)ratio / 2))],
            [new RuleEstimate("small.1.coverage", Math.Min(1, 0.5 + (0.25 * number)), number == 2 ? 0 : 0.014)],
            0.9,
            number == 0 ? null : new YearsToAll(90 / number, 1200 / number, isBaseline ? 345 : 0));
    }

    private static Estimate Estimate(Statistic statistic, int column, double level, double? difference)
    {
        if (statistic.Name == "problems_found")
        {
            return new Estimate(null, null, null, null, null, null);
        }

        var scale = statistic.Unit == "share" ? 1 : 1_000_000 + (1000 * column);
        return new Estimate(scale * level, scale * level * 0.9, scale * level * 1.1, scale * level / 100, scale * difference, difference is null ? null : scale * level / 50);
    }

    private sealed class SmallPlugin : IJurisdictionPlugin
    {
        public string Id => "small";

        public LocalText Name => new("小区", "Small");

        public string Version => "1.0.0";

        public LegalDocument Document => new(new LocalText("小区“双随机、一公开”实施细则", "Rules of Small for double-random inspections"), "小〔2022〕1号", new DateOnly(2022, 1, 1), null);

        public WorkCalendar Calendar => WorkCalendar.China;
    }
}

using System.Globalization;
using Oversight.Contracts;
using Oversight.PlanDraws;
using Oversight.Policies;
using Oversight.Policies.Loading;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Replicates;
using Oversight.Simulation.Results;
using Oversight.Simulation.Scenarios;
using Oversight.Storage.DuckDb;

namespace Oversight.Simulation;

/// <summary>
/// Simulates the draws of a year under the rules of a pack, for several ratios and scenarios on the same random numbers. The same request gives the
/// same results, whatever the threads.
/// </summary>
/// <param name="database">The database with the loaded tables.</param>
/// <param name="request">What is asked for.</param>
public sealed class Simulator(DuckDBDatabase database, SimulationRequest request)
{
    private IReadOnlyList<LoadedPlugin> plugins = [];
    private int jurisdiction;

    /// <summary>Simulates, and writes every replicate into a Parquet file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="writer">A database of one thread, through which it is written and read.</param>
    /// <param name="cancellation">Ends the work within a second.</param>
    /// <exception cref="SimulationException">It cannot be simulated; the reason says what to do.</exception>
    /// <exception cref="DrawException">There is no such jurisdiction or plan, or a plan has no ratio.</exception>
    public SimulationSummary Run(string file, DuckDBDatabase writer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var (scenarios, plans, rates, teams) = Prepare(cancellation);
        var statistics = Statistics.Of(request.Years);
        var first = scenarios[0].Frames;
        var rules = first.Rules.All;
        IReadOnlyList<decimal?> ratios = request.Sweep is null ? [null] : [.. request.Sweep.Select(ratio => (decimal?)ratio)];
        var sums = new Accumulator(scenarios.Count, ratios.Count, statistics.Count, rules.Count);
        var replicates = new ReplicateFile(
            file, [.. scenarios.Select(scenario => scenario.Scenario.Name)], ratios, statistics, [.. rules.Select(rule => rule.IsSimulated ? rule.Rule.Id : null)]);
        Step("抽取", "Drawing");
        using var connection = writer.Connect();
        replicates.Write(
            connection,
            (take, stop) => new ReplicateRunner(scenarios, statistics.Count, teams, request.Threads).Run(
                request.Replicates,
                result =>
                {
                    sums.Add(result);
                    take(result);
                    request.Done?.Invoke(result.Replicate + 1);
                },
                stop),
            cancellation);
        Step("汇总", "Summing up");
        var quantiles = Enumerable.Range(0, statistics.Count).Select(statistic => replicates.Quantiles(connection, statistic, cancellation)).ToArray();
        return new SimulationSummary
        {
            Request = request,
            Plugin = first.Rules.Plugin,
            Year = first.Context.ReportYear,
            IsInForce = first.IsInForce,
            Plans = plans,
            Active = first.Active,
            Drawable = first.CellOf.Length,
            Statistics = statistics,
            Rules = rules,
            Rates = rates,
            Scenarios = [.. scenarios.Select((scenario, number) => new SummaryBuilder(scenario, number, ratios, statistics.Count, sums, quantiles).Build())],
            Assumptions = Assumptions.Of(request, first, rates),
        };
    }

    private (List<SimulatedScenario> Scenarios, PlannedDraw[] Plans, ViolationRates Rates, TeamSource? Teams) Prepare(CancellationToken cancellation)
    {
        plugins = request.LoadPlugins([]);
        jurisdiction = NumberOf(request.Jurisdiction);
        using var connection = database.Connect();
        var plans = PlanReader.Read(connection, jurisdiction, request.Plans, request.Year);
        var names = new NameReader(connection, jurisdiction, plugins[jurisdiction]).Read();
        var asked = new[] { request.Baseline }.Concat(request.Scenarios)
            .Select(file => file is null ? new Scenario { Name = Scenario.Current } : ScenarioFile.Read(file, names)).ToArray();
        if (asked.GroupBy(scenario => scenario.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw SimulationException.At(twice.Last().File!, 0, 0, new LocalText(
                $"方案名 “{twice.Key}” 用了两次，请用 name 另取一个", $"two scenarios are named \"{twice.Key}\": give one another name (name: …)"));
        }

        Step("确定待抽取名单", "Making the registers");
        var common = default(PackFrames);
        var (built, teams, rates) = (new List<SimulatedScenario>(), default(TeamSource), default(ViolationRates));
        foreach (var scenario in asked)
        {
            var frames = scenario.Set.Count == 0 && common is not null ? common : Frames(scenario, plans, cancellation);
            common ??= scenario.Set.Count == 0 ? frames : null;
            rates ??= ViolationRates.Read(connection, jurisdiction);
            built.Add(new ScenarioBuilder(frames, scenario, request.Sweep, request.Jurisdiction, request.Seed, request.Years).Build(rates));
            teams ??= request.Teams ? TeamSource.Read(connection, jurisdiction, request.Jurisdiction, request.Seed, cancellation) : null;
        }

        return (built, plans, rates!, teams);
    }

    private PackFrames Frames(Scenario scenario, PlannedDraw[] plans, CancellationToken cancellation)
    {
        var own = plugins;
        if (scenario.Set.Count > 0)
        {
            try
            {
                own = request.LoadPlugins(scenario.Set);
            }
            catch (PolicyLoadException fault)
            {
                throw SimulationException.At(scenario.File!, 0, 0, new LocalText(fault.In("zh"), fault.In("en")));
            }
        }

        return PackFrames.Build(database, own, jurisdiction, plans, request.Threads, cancellation);
    }

    private int NumberOf(string id)
    {
        var known = plugins.Select(plugin => plugin.Plugin.Id).ToList();
        return known.IndexOf(id) is >= 0 and var number
            ? number
            : throw new SimulationException(new LocalText(
                string.Create(CultureInfo.InvariantCulture, $"--jurisdiction {id}：没有这个辖区的插件；可用：{string.Join("、", known)}"),
                $"--jurisdiction {id}: no plug-in has this id; there are {string.Join(", ", known)}"));
    }

    private void Step(string zh, string en) => request.Step?.Invoke(new LocalText(zh, en));
}

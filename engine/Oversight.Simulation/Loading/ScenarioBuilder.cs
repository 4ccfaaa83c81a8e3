using System.Globalization;
using Oversight.Contracts.Rules;
using Oversight.Simulation.Model;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Sampling;
using Oversight.Simulation.Scenarios;

namespace Oversight.Simulation.Loading;

/// <summary>Makes the draws of a scenario's year out of what they are drawn from.</summary>
/// <param name="frames">What they are drawn from.</param>
/// <param name="scenario">What differs.</param>
/// <param name="sweep">The points of the sweep; null = each plan's own ratio.</param>
/// <param name="jurisdiction">Id of the jurisdiction.</param>
/// <param name="seed">The seed.</param>
/// <param name="years">Years, from 1.</param>
internal sealed class ScenarioBuilder(
    PackFrames frames, Scenario scenario, IReadOnlyList<decimal>? sweep, string jurisdiction, string seed, int years)
{
    private readonly ScenarioStrata strata = new(frames, scenario, sweep);

    /// <summary>Makes them.</summary>
    /// <param name="rates">How often an inspection finds a problem.</param>
    public SimulatedScenario Build(ViolationRates rates)
    {
        var staff = Staff.Of(frames, scenario);
        var order = Order();
        var sections = order.Select(draw => frames.Plans[draw.Plan].Plan.Section).Distinct(StringComparer.Ordinal).ToList();
        var caps = ScenarioCaps.Of(frames, scenario, Array.ConvertAll(order, draw => frames.Plans[draw.Plan].Plan));
        var draws = order.Select((draw, number) => Draw(draw.Plan, draw.Round, caps.OfDraw[number], staff, sections)).ToArray();
        return new SimulatedScenario
        {
            Scenario = scenario,
            Frames = frames,
            Staff = staff,
            PlanOfDraw = [.. order.Select(draw => draw.Plan)],
            Sections = sections,
            SectionOfficers = [.. sections.Select((_, section) => draws.Where(draw => draw.Section == section).SelectMany(draw => draw.Officers).Distinct().Count())],
            Rates = rates.Mean is null ? null : [.. frames.Cells.Select(cell => rates.Of(cell.Grade, cell.Industry)!.Value)],
            ClassSizes = [.. frames.Rules.Comparisons.Select((comparison, number) => ClassSizes(comparison.Classes.Count, frames.ComparisonColumns[number]))],
            OverloadRule = frames.Rules.Overload is { } overload ? IndexOf(overload) : -1,
            CapRules = [.. frames.Rules.Caps.Select(rule => (rule, IndexOf(rule)))],
            Model = new YearModel
            {
                CellOf = frames.CellOf,
                Cells = frames.Cells.Count,
                Ratios = sweep?.Count ?? 1,
                Years = years,
                Draws = draws,
                Caps = caps.All,
                CapRules = caps.Rules,
                MostPlaces = scenario.VisitsPerOfficer,
                Officers = staff.Officers.Count,
                TeamSize = frames.Plans.Max(plan => plan.TeamSize),
            },
        };
    }

    private long[] ClassSizes(int classes, int column)
    {
        var sizes = new long[classes];
        foreach (var cell in frames.Cells)
        {
            if (cell.Classes[column] is not Registry.NoClass and var own)
            {
                sizes[own] += cell.Size;
            }
        }

        return sizes;
    }

    private int IndexOf(InspectionCap cap) => Enumerable.Range(0, frames.Caps.Count).First(number => ReferenceEquals(frames.Caps[number], cap));

    /// <summary>Each plan as often as it says, spread over its days.</summary>
    private (int Plan, int Round)[] Order() =>
    [
        .. Enumerable.Range(0, frames.Plans.Count)
            .SelectMany(plan => Enumerable.Range(0, frames.Plans[plan].Plan.Frequency).Select(round => (plan, round)))
            .OrderBy(draw => DayOf(frames.Plans[draw.plan].Plan, draw.round))
            .ThenBy(draw => draw.plan).ThenBy(draw => draw.round),
    ];

    private static int DayOf(PlannedDraw plan, int round) => plan.Day.DayNumber + ((plan.Last.DayNumber - plan.Day.DayNumber) * round / plan.Frequency);

    private YearDraw Draw(int number, int round, IReadOnlyList<int> caps, Staff staff, List<string?> sections)
    {
        var plan = frames.Plans[number];
        var (ofCell, own) = strata.Of(plan);
        var turn = round.ToString(CultureInfo.InvariantCulture);
        return new YearDraw
        {
            Keys = [.. Enumerable.Range(1, years).Select(year => DrawKeys.Key(seed, jurisdiction, plan.Plan.PlanId, "objects", turn, year.ToString(CultureInfo.InvariantCulture)))],
            OfficerKey = DrawKeys.Key(seed, jurisdiction, plan.Plan.PlanId, "officers", turn, "1"),
            Strata = own,
            StratumOfCell = ofCell,
            Caps = caps,
            Officers = staff.For(plan),
            Section = sections.FindIndex(section => section == plan.Plan.Section),
        };
    }
}

using System.Globalization;
using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.PlanDraws;
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
    private readonly Dictionary<(int Frame, string Classes), (int[] OfCell, int[]?[] Members, int[] First)> partitions = [];

    /// <summary>Makes them.</summary>
    /// <param name="rates">How often an inspection finds a problem.</param>
    public SimulatedScenario Build(ViolationRates rates)
    {
        var staff = Staff.Of(frames, scenario);
        var order = Order();
        var sections = order.Select(draw => frames.Plans[draw.Plan].Plan.Section).Distinct(StringComparer.Ordinal).ToList();
        var caps = new List<VisitCap>();
        var capsOfDraw = order.Select(_ => new List<int>()).ToArray();
        AddPackCaps(order, caps, capsOfDraw);
        var capRules = frames.Caps.Count;
        if (scenario.VisitsPerFirm is { } most)
        {
            AddCap(new VisitCap(capRules++, most, true, [.. frames.Cells.Select(_ => true)]), Enumerable.Range(0, order.Length), caps, capsOfDraw);
        }

        var draws = order.Select((draw, number) => Draw(draw.Plan, draw.Round, capsOfDraw[number], staff, sections)).ToArray();
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
                Caps = caps,
                CapRules = capRules,
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

    private void AddPackCaps((int Plan, int Round)[] order, List<VisitCap> caps, List<int>[] capsOfDraw)
    {
        var yearEnd = frames.Context.YearEnd;
        for (var number = 0; number < frames.Caps.Count; number++)
        {
            var rule = frames.Caps[number];
            var at = number;
            var cap = new VisitCap(
                number, rule.AtMost.On(yearEnd), rule.IsRule && scenario.EnforcesCaps, [.. frames.Cells.Select(cell => cell.Counts[at])]);
            if (scenario.VisitsPerFirm <= cap.Limit)
            {
                // Nobody who is visited no more often than the scenario allows can reach it.
                continue;
            }

            var items = order.Select((draw, i) => (Item: rule.Grouping == CapGrouping.ObjectAndItem ? frames.Plans[draw.Plan].Plan.ItemId ?? "" : "", Draw: i));
            foreach (var item in items.GroupBy(one => one.Item, one => one.Draw, StringComparer.Ordinal))
            {
                AddCap(cap, item, caps, capsOfDraw);
            }
        }
    }

    private static void AddCap(VisitCap cap, IEnumerable<int> draws, List<VisitCap> caps, List<int>[] capsOfDraw)
    {
        foreach (var draw in draws)
        {
            capsOfDraw[draw].Add(caps.Count);
        }

        caps.Add(cap);
    }

    private YearDraw Draw(int number, int round, List<int> caps, Staff staff, List<string?> sections)
    {
        var plan = frames.Plans[number];
        var (ofCell, strata) = Strata(plan);
        var turn = round.ToString(CultureInfo.InvariantCulture);
        return new YearDraw
        {
            Keys = [.. Enumerable.Range(1, years).Select(year => DrawKeys.Key(seed, jurisdiction, plan.Plan.PlanId, "objects", turn, year.ToString(CultureInfo.InvariantCulture)))],
            OfficerKey = DrawKeys.Key(seed, jurisdiction, plan.Plan.PlanId, "officers", turn, "1"),
            Strata = strata,
            StratumOfCell = ofCell,
            Caps = caps,
            Officers = staff.For(plan),
            Section = sections.FindIndex(section => section == plan.Plan.Section),
        };
    }

    /// <summary>A stratum for each class of the pack, parted further by the grades and industries that the scenario names.</summary>
    private (int[] OfCell, DrawStratum[] Strata) Strata(PlanFrame plan)
    {
        var names = new List<string>();
        var found = new List<(FrameCell Example, string Name, long Size)>();
        var ofCell = new int[frames.Cells.Count];
        for (var cell = 0; cell < ofCell.Length; cell++)
        {
            var code = frames.Cells[cell].Codes[plan.Codes];
            ofCell[cell] = -1;
            if (code == FrameCodes.Outside)
            {
                continue;
            }

            var name = NameOf(frames.Cells[cell], plan);
            var number = names.IndexOf(name);
            if (number < 0)
            {
                number = names.Count;
                names.Add(name);
                found.Add((frames.Cells[cell], name, 0));
            }

            found[number] = found[number] with { Size = found[number].Size + frames.Cells[cell].Size };
            ofCell[cell] = FrameCodes.IsDrawable(code) ? number : -1;
        }

        var (members, first, counts) = Members(plan.Codes, ofCell, found.Count, string.Join('\n', names));
        return (ofCell, [.. found.Select((stratum, number) => new DrawStratum(
            DrawKeys.Stream(stratum.Name), members[number], first[number], counts[number], stratum.Size, Ratios(plan, stratum.Example)))]);
    }

    private string NameOf(FrameCell cell, PlanFrame plan)
    {
        var parts = new List<string>();
        if (plan.Classes.Count > 1)
        {
            parts.Add(plan.Classes[FrameCodes.ClassOf(cell.Codes[plan.Codes])].Name?.Zh ?? "其他");
        }

        if (scenario.CreditGrades.ContainsKey(ScenarioNames.CreditGrades[cell.Grade]))
        {
            parts.Add($"credit_grade={ScenarioNames.CreditGrades[cell.Grade]}");
        }

        if (Registry.NameOfIndustry(cell.Industry) is var industry && scenario.Industries.ContainsKey(industry))
        {
            parts.Add($"industry={industry}");
        }

        return parts.Count == 0 ? "全部" : string.Join(';', parts);
    }

    private decimal[] Ratios(PlanFrame plan, FrameCell cell)
    {
        var points = sweep ?? [plan.Plan.Ratio ?? throw new DrawException(new LocalText(
            $"计划 {plan.Plan.PlanId} 没有抽查比例，请用 --ratio 给出", $"plan {plan.Plan.PlanId} has no ratio: give one with --ratio"))];
        var factor = plan.Classes[FrameCodes.ClassOf(cell.Codes[plan.Codes])].Factor;
        var changes = new List<RatioChange>();
        Add(scenario.Items, plan.Plan.ItemId);
        Add(scenario.Sections, plan.Plan.Section);
        Add(scenario.CreditGrades, ScenarioNames.CreditGrades[cell.Grade]);
        Add(scenario.Industries, Registry.NameOfIndustry(cell.Industry));
        return [.. points.Select(point => RatioChange.Apply(point * factor, changes))];

        void Add(IReadOnlyDictionary<string, RatioChange> all, string? name)
        {
            if (name is not null && all.TryGetValue(name, out var change))
            {
                changes.Add(change);
            }
        }
    }

    private (int[]?[] Members, int[] First, int[] Counts) Members(int frame, int[] ofCell, int strata, string classes)
    {
        var counts = new int[strata];
        foreach (var cell in frames.CellOf)
        {
            if (ofCell[cell] >= 0)
            {
                counts[ofCell[cell]]++;
            }
        }

        if (!partitions.TryGetValue((frame, classes), out var parted))
        {
            var (members, first) = (counts.Select(count => (int[]?)new int[count]).ToArray(), new int[strata]);
            var filled = new int[strata];
            for (var number = 0; number < frames.CellOf.Length; number++)
            {
                if (ofCell[frames.CellOf[number]] is >= 0 and var stratum)
                {
                    members[stratum]![filled[stratum]++] = number;
                }
            }

            for (var stratum = 0; stratum < strata; stratum++)
            {
                // Numbers without a gap need no list.
                if (members[stratum] is [var least, .., var last] && last - least == counts[stratum] - 1)
                {
                    (members[stratum], first[stratum]) = (null, least);
                }
            }

            partitions[(frame, classes)] = parted = (ofCell, members, first);
        }

        return (parted.Members, parted.First, counts);
    }
}

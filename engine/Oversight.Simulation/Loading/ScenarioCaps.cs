using Oversight.Contracts.Rules;
using Oversight.Simulation.Model;
using Oversight.Simulation.Scenarios;

namespace Oversight.Simulation.Loading;

/// <summary>The caps of a scenario's year: those of the pack, and that of the scenario itself.</summary>
/// <param name="All">The caps.</param>
/// <param name="OfDraw">For each draw the numbers of the caps that its inspections count against.</param>
/// <param name="Rules">Rules that have caps: those of the pack, then the scenario's.</param>
internal sealed record ScenarioCaps(IReadOnlyList<VisitCap> All, IReadOnlyList<IReadOnlyList<int>> OfDraw, int Rules)
{
    /// <summary>The caps of a scenario.</summary>
    /// <param name="frames">What is drawn from.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="plans">The plan of each draw.</param>
    public static ScenarioCaps Of(PackFrames frames, Scenario scenario, IReadOnlyList<PlannedDraw> plans)
    {
        var (caps, ofDraw, rules) = (new List<VisitCap>(), plans.Select(_ => new List<int>()).ToArray(), frames.Caps.Count);
        var yearEnd = frames.Context.YearEnd;
        for (var number = 0; number < frames.Caps.Count; number++)
        {
            var (rule, at) = (frames.Caps[number], number);
            var cap = new VisitCap(
                number, rule.AtMost.On(yearEnd), rule.IsRule && scenario.EnforcesCaps, [.. frames.Cells.Select(cell => cell.Counts[at])]);
            if (scenario.VisitsPerFirm <= cap.Limit)
            {
                // Nobody who is visited no more often than the scenario allows can reach it.
                continue;
            }

            var items = plans.Select((plan, draw) => (Item: rule.Grouping == CapGrouping.ObjectAndItem ? plan.ItemId ?? "" : "", Draw: draw));
            foreach (var item in items.GroupBy(one => one.Item, one => one.Draw, StringComparer.Ordinal))
            {
                Add(cap, item);
            }
        }

        if (scenario.VisitsPerFirm is { } most)
        {
            Add(new VisitCap(rules++, most, Enforced: true, [.. frames.Cells.Select(_ => true)]), Enumerable.Range(0, plans.Count));
        }

        return new ScenarioCaps(caps, ofDraw, rules);

        void Add(VisitCap cap, IEnumerable<int> draws)
        {
            foreach (var draw in draws)
            {
                ofDraw[draw].Add(caps.Count);
            }

            caps.Add(cap);
        }
    }
}

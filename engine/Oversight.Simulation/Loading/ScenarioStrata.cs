using Oversight.Contracts;
using Oversight.PlanDraws;
using Oversight.Simulation.Model;
using Oversight.Simulation.Sampling;
using Oversight.Simulation.Scenarios;

namespace Oversight.Simulation.Loading;

/// <summary>Parts a plan's frame into the strata (层) that a scenario draws, with their ratios and members.</summary>
/// <param name="frames">What is drawn from.</param>
/// <param name="scenario">The scenario.</param>
/// <param name="sweep">The points of the sweep; null = each plan's own ratio.</param>
internal sealed class ScenarioStrata(PackFrames frames, Scenario scenario, IReadOnlyList<decimal>? sweep)
{
    // Plans with the same frame and strata share one list of members.
    private readonly Dictionary<(int Frame, string Classes), (int[]?[] Members, int[] First)> partitions = [];

    /// <summary>A stratum for each class of the pack, parted further by the grades and industries that the scenario names.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The stratum of each cell's objects, −1 where it does not draw them; and the strata.</returns>
    public (int[] OfCell, DrawStratum[] Strata) Of(PlanFrame plan)
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

            partitions[(frame, classes)] = parted = (members, first);
        }

        return (parted.Members, parted.First, counts);
    }
}

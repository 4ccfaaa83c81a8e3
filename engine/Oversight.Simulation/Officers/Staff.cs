using Oversight.Contracts;
using Oversight.Drawing.Allocation;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Scenarios;

namespace Oversight.Simulation.Officers;

/// <summary>The officers of a scenario: those whom some plan may draw, less those who are away, and those who are added.</summary>
internal sealed class Staff
{
    private readonly Dictionary<string, int> numbers;

    private Staff(IReadOnlyList<SimulatedOfficer> officers, int enforcement)
    {
        (Officers, Enforcement) = (officers, enforcement);
        numbers = officers.Select((officer, number) => (officer.Id, number)).ToDictionary(one => one.Id, one => one.number, StringComparer.Ordinal);
    }

    /// <summary>The officers, by the bytes of their ids, those who are added last.</summary>
    public IReadOnlyList<SimulatedOfficer> Officers { get; }

    /// <summary>Enforcement officers, drawn or not.</summary>
    public int Enforcement { get; }

    /// <summary>The staff of a scenario.</summary>
    /// <exception cref="SimulationException">Nobody is left.</exception>
    public static Staff Of(PackFrames frames, Scenario scenario)
    {
        var pooled = frames.Plans.SelectMany(plan => plan.Officers).DistinctBy(officer => officer.OfficerId)
            .OrderBy(officer => officer.OfficerId, StringComparer.Ordinal).ToArray();
        var away = scenario.RemovedOfficers.ToHashSet(StringComparer.Ordinal);
        var left = pooled.Where(officer => !away.Contains(officer.OfficerId)).ToArray();
        if (scenario.FewerOfficers > 0)
        {
            var sections = left.GroupBy(officer => officer.Section ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
            var shares = ProportionalAllocation.Of(
                Math.Min(scenario.FewerOfficers, left.Length), Array.ConvertAll(sections, section => (long)section.Count()));
            away.UnionWith(sections.SelectMany((section, number) => section.TakeLast((int)shares[number])).Select(officer => officer.OfficerId));
            left = [.. pooled.Where(officer => !away.Contains(officer.OfficerId))];
        }

        var added = scenario.AddedOfficers.SelectMany(more => Enumerable.Range(1, more.Count).Select(number => (more.Section, number)))
            .Select((one, i) => new SimulatedOfficer($"+{i + 1}", one.Section, IsEnforcement: true, IsAdded: true)).ToArray();
        var isLess = scenario.RemovedOfficers.Count + scenario.FewerOfficers > 0;
        if (left.Length + added.Length == 0 && isLess)
        {
            throw SimulationException.At(scenario.File ?? scenario.Name, scenario.OfficersLine, 0, new LocalText(
                $"没有执法人员剩下：可抽取的共 {pooled.Length} 名，全部去掉了", $"no officers are left: all {pooled.Length} who can be drawn are taken away"));
        }

        return new Staff(
            [.. left.Select(officer => new SimulatedOfficer(officer.OfficerId, officer.Section, frames.Enforcement.Contains(officer.OfficerId), IsAdded: false)), .. added],
            frames.Enforcement.Count(id => !away.Contains(id)) + added.Length);
    }

    /// <summary>Numbers of the officers who may make the visits of a plan, ascending.</summary>
    public int[] For(PlanFrame plan) =>
    [
        .. plan.Officers.Where(officer => plan.Plan.Section is null || officer.Section == plan.Plan.Section)
            .Where(officer => numbers.ContainsKey(officer.OfficerId)).Select(officer => numbers[officer.OfficerId])
            .Concat(Enumerable.Range(0, Officers.Count).Where(number =>
                Officers[number].IsAdded && (plan.Plan.Section is null || Officers[number].Section == plan.Plan.Section)))
            .Order(),
    ];
}

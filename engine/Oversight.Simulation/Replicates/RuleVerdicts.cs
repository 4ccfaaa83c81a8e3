using System.Numerics;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Rules;

namespace Oversight.Simulation.Replicates;

/// <summary>Judges the pack's shares, caps and comparisons over a replicate at one point. For one thread.</summary>
internal sealed class RuleVerdicts
{
    private readonly SimulatedScenario scenario;
    private readonly JurisdictionProbe probe;
    private readonly IReadOnlyList<SimulatedRule> rules;
    private readonly long[][] visited;
    private readonly List<ClassComparison<InspectedObject>> comparisons;
    private readonly Dictionary<InspectionCap, int> capNumbers;

    /// <param name="scenario">The scenario; verdicts are given in the order of its rules.</param>
    public RuleVerdicts(SimulatedScenario scenario)
    {
        (this.scenario, rules) = (scenario, scenario.Frames.Rules.All);
        probe = new JurisdictionProbe(scenario.Frames.Context, scenario.Frames.Active, scenario.Staff.Enforcement);
        comparisons = [.. scenario.Frames.Rules.Comparisons];
        capNumbers = scenario.CapRules.ToDictionary(one => one.Rule, one => one.Number);
        visited = [.. comparisons.Select(comparison => new long[comparison.Classes.Count])];
    }

    /// <summary>Judges.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="point">The point within them.</param>
    /// <param name="points">Points of the counts.</param>
    /// <param name="takingPart">Enforcement officers who take part.</param>
    /// <param name="officers">The officers' places at the point.</param>
    /// <param name="holds">Takes the verdicts; null where a rule does not apply.</param>
    public void Judge(ReplicateCounts counts, int point, int points, int takingPart, OfficerLoads officers, Span<bool?> holds)
    {
        for (var number = 0; number < rules.Count; number++)
        {
            holds[number] = rules[number] is not { IsSimulated: true } rule ? null : rule.Rule switch
            {
                InspectionCap cap => counts.Over[(capNumbers[cap] * points) + point] == 0,
                ValueCap<Jurisdiction> share => probe.Holds(share, counts.Covered[point], takingPart),
                ValueCap<Officer> limits => probe.Holds(limits, officers.Loads, officers.DrawsTakenPart, officers.Draws),
                ClassComparison<InspectedObject> comparison => Holds(comparison, counts.Firsts.AsSpan(point * scenario.Model.Cells, scenario.Model.Cells)),
                _ => null,
            };
        }
    }

    private bool? Holds(ClassComparison<InspectedObject> comparison, ReadOnlySpan<int> firsts)
    {
        var number = comparisons.IndexOf(comparison);
        var (hits, sizes) = (visited[number], scenario.ClassSizes[number]);
        Array.Clear(hits);
        var column = scenario.Frames.ComparisonColumns[number];
        for (var cell = 0; cell < firsts.Length; cell++)
        {
            if (scenario.Frames.Cells[cell].Classes[column] is not Registry.NoClass and var own)
            {
                hits[own] += firsts[cell];
            }
        }

        var (before, judged) = (-1, 0);
        for (var i = 0; i < hits.Length; i++)
        {
            if (sizes[i] == 0)
            {
                continue;
            }

            if (before >= 0)
            {
                judged++;
                var (here, there) = ((BigInteger)hits[i] * sizes[before], (BigInteger)hits[before] * sizes[i]);
                if (comparison.MustNotRise ? here > there : here < there)
                {
                    return false;
                }
            }

            before = i;
        }

        return judged > 0 ? true : null;
    }
}

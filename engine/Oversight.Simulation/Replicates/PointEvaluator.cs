using System.Numerics;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Results;
using Oversight.Simulation.Rules;

namespace Oversight.Simulation.Replicates;

/// <summary>Turns the counts of a replicate at one point into statistics and verdicts. For one thread.</summary>
internal sealed class PointEvaluator
{
    private readonly SimulatedScenario scenario;
    private readonly JurisdictionProbe probe;
    private readonly IReadOnlyList<SimulatedRule> rules;
    private readonly int[] sorted;
    private readonly long[][] visited;
    private readonly List<ClassComparison<InspectedObject>> comparisons;
    private readonly Dictionary<InspectionCap, int> capNumbers;
    private double? limit;

    /// <param name="scenario">The scenario; verdicts are given in the order of its rules.</param>
    public PointEvaluator(SimulatedScenario scenario)
    {
        (this.scenario, rules) = (scenario, scenario.Frames.Rules.All);
        probe = new JurisdictionProbe(scenario.Frames.Context, scenario.Frames.Active, scenario.Staff.Enforcement);
        sorted = new int[scenario.Model.Officers];
        comparisons = [.. scenario.Frames.Rules.Comparisons];
        capNumbers = scenario.CapRules.ToDictionary(one => one.Rule, one => one.Number);
        visited = [.. comparisons.Select(comparison => new long[comparison.Classes.Count])];
    }

    /// <summary>Evaluates.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="point">The point within them.</param>
    /// <param name="points">Points of the counts.</param>
    /// <param name="officers">The officers' places at the point.</param>
    /// <param name="values">Takes the statistics.</param>
    /// <param name="holds">Takes the verdicts.</param>
    public void Evaluate(ReplicateCounts counts, int point, int points, OfficerLoads officers, Span<double> values, Span<bool?> holds)
    {
        var model = scenario.Model;
        var covered = counts.Covered[point];
        var all = counts.Covered[((model.Years - 1) * points) + point];
        values[Statistics.Inspections] = Sum(counts.Hits.AsSpan(point * model.Cells, model.Cells));
        values[Statistics.Coverage] = Share(covered, scenario.Frames.Active);
        values[Statistics.OverloadObjects] = scenario.OverloadRule < 0 ? double.NaN : counts.Over[(scenario.OverloadRule * points) + point];
        values[Statistics.Visits0] = scenario.Frames.Active - all;
        values[Statistics.Visits0 + 1] = all - counts.Seconds[point];
        values[Statistics.Visits0 + 2] = counts.Seconds[point] - counts.Thirds[point];
        values[Statistics.Visits0 + 3] = counts.Thirds[point];
        values[Statistics.Problems] = Problems(counts.Hits.AsSpan(point * model.Cells, model.Cells));
        for (var year = 1; year < model.Years; year++)
        {
            values[Statistics.CoverageUntil + year - 1] = Share(counts.Covered[(year * points) + point], scenario.Frames.Active);
        }

        var takingPart = Officers(officers, values);
        StaffNeeded(counts.Drawn, point, points, values);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            holds[rule] = Holds(rules[rule], counts, point, points, covered, takingPart, officers);
        }
    }

    /// <summary>The statistics of the officers; returns how many enforcement officers take part.</summary>
    private int Officers(OfficerLoads officers, Span<double> values)
    {
        var (loads, staff) = (officers.Loads, scenario.Staff.Officers);
        loads.CopyTo(sorted, 0);
        Array.Sort(sorted);
        values[Statistics.LoadMean] = loads.Length == 0 ? double.NaN : (double)Sum(loads) / loads.Length;
        values[Statistics.LoadP95] = loads.Length == 0 ? double.NaN : sorted[(int)Math.Ceiling(0.95 * loads.Length) - 1];
        values[Statistics.LoadMax] = loads.Length == 0 ? double.NaN : sorted[^1];
        values[Statistics.UnfilledPlaces] = officers.Unfilled;
        var (takingPart, fewest) = (0, int.MaxValue);
        for (var number = 0; number < loads.Length; number++)
        {
            if (loads[number] > 0 && staff[number].IsEnforcement)
            {
                takingPart++;
                fewest = Math.Min(fewest, officers.DrawsTakenPart[number]);
            }
        }

        values[Statistics.Participation] = Share(takingPart, scenario.Staff.Enforcement);
        values[Statistics.OfficerFrequency] = takingPart == 0 ? double.NaN : (double)fewest / officers.Draws;

        // The median is over those with a place; sorted, these stand last.
        var first = Array.FindIndex(sorted, load => load > 0);
        if (first < 0 || scenario.Frames.OverloadFactor is not { } factor)
        {
            values[Statistics.OverloadOfficers] = double.NaN;
            limit = null;
            return takingPart;
        }

        var (low, high) = (sorted[first + ((sorted.Length - first - 1) / 2)], sorted[first + ((sorted.Length - first) / 2)]);
        limit = factor * (low + high) / 2;
        values[Statistics.OverloadOfficers] = sorted.Count(load => load > limit);
        return takingPart;
    }

    /// <summary>The officers who are there, and in each section those who are missing so that a section's places, evenly dealt, are no overload.</summary>
    private void StaffNeeded(int[] drawn, int point, int points, Span<double> values)
    {
        var (model, most) = (scenario.Model, scenario.Model.MostPlaces is { } cap ? Math.Min(limit ?? cap, cap) : limit);
        if (most is not { } level)
        {
            values[Statistics.StaffNeeded] = double.NaN;
            return;
        }

        Span<long> places = stackalloc long[scenario.Sections.Count];
        for (var draw = 0; draw < model.Draws.Count; draw++)
        {
            places[model.Draws[draw].Section] += (long)drawn[(draw * points) + point] * model.TeamSize;
        }

        // What plans without a section ask of everybody comes on top of each section's own.
        var shared = 0.0;
        for (var section = 0; section < places.Length; section++)
        {
            if (scenario.Sections[section] is null && scenario.SectionOfficers[section] > 0)
            {
                shared = (double)places[section] / scenario.SectionOfficers[section];
            }
        }

        double needed = model.Officers;
        for (var section = 0; section < places.Length; section++)
        {
            var own = scenario.Sections[section] is null ? level : level - shared;
            var wanted = Math.Max(Math.Ceiling(places[section] / Math.Max(Math.Floor(own), 1)), places[section] > 0 ? model.TeamSize : 0);
            needed += Math.Max(wanted - scenario.SectionOfficers[section], 0);
        }

        values[Statistics.StaffNeeded] = needed;
    }

    private bool? Holds(SimulatedRule rule, ReplicateCounts counts, int point, int points, int covered, int takingPart, OfficerLoads officers) => rule.Rule switch
    {
        _ when !rule.IsSimulated => null,
        InspectionCap cap => counts.Over[(capNumbers[cap] * points) + point] == 0,
        ValueCap<Jurisdiction> share => probe.Holds(share, covered, takingPart),
        ValueCap<Officer> limits => probe.Holds(limits, officers.Loads, officers.DrawsTakenPart, officers.Draws),
        ClassComparison<InspectedObject> comparison => Holds(comparison, counts.Firsts.AsSpan(point * scenario.Model.Cells, scenario.Model.Cells)),
        _ => null,
    };

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

    private double Problems(ReadOnlySpan<int> hits)
    {
        if (scenario.Rates is not { } rates)
        {
            return double.NaN;
        }

        var sum = 0.0;
        for (var cell = 0; cell < hits.Length; cell++)
        {
            sum += hits[cell] * rates[cell];
        }

        return sum;
    }

    private static long Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0L;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}

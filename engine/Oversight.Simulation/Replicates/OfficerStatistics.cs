using Oversight.Simulation.Loading;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Results;

namespace Oversight.Simulation.Replicates;

/// <summary>The statistics of the officers: loads, participation, overload, and the staff that would be enough. For one thread.</summary>
/// <param name="scenario">The scenario.</param>
internal sealed class OfficerStatistics(SimulatedScenario scenario)
{
    private readonly int[] sorted = new int[scenario.Model.Officers];

    /// <summary>Takes them.</summary>
    /// <param name="officers">The officers' places at the point.</param>
    /// <param name="drawn">Visits of each draw, by draw and point.</param>
    /// <param name="point">The point.</param>
    /// <param name="points">Points of <paramref name="drawn"/>.</param>
    /// <param name="values">Takes the statistics.</param>
    /// <returns>How many enforcement officers take part.</returns>
    public int Evaluate(OfficerLoads officers, int[] drawn, int point, int points, Span<double> values)
    {
        officers.Loads.CopyTo(sorted, 0);
        Array.Sort(sorted);
        values[Statistics.LoadMean] = sorted.Length == 0 ? double.NaN : (double)sorted.Sum(load => (long)load) / sorted.Length;
        values[Statistics.LoadP95] = sorted.Length == 0 ? double.NaN : sorted[(int)Math.Ceiling(0.95 * sorted.Length) - 1];
        values[Statistics.LoadMax] = sorted.Length == 0 ? double.NaN : sorted[^1];
        values[Statistics.UnfilledPlaces] = officers.Unfilled;
        var limit = OverloadLimit();
        values[Statistics.OverloadOfficers] = limit is { } most ? sorted.Count(load => load > most) : double.NaN;
        values[Statistics.StaffNeeded] = StaffNeeded(limit, drawn, point, points);
        return Participation(officers, values);
    }

    /// <summary>Places above which an officer is overloaded; null where the pack has none, or nobody has a place.</summary>
    private double? OverloadLimit()
    {
        // The median is over those with a place; sorted, these stand last.
        var first = Array.FindIndex(sorted, load => load > 0);
        if (first < 0 || scenario.Frames.OverloadFactor is not { } factor)
        {
            return null;
        }

        var (low, high) = (sorted[first + ((sorted.Length - first - 1) / 2)], sorted[first + ((sorted.Length - first) / 2)]);
        return factor * (low + high) / 2;
    }

    private int Participation(OfficerLoads officers, Span<double> values)
    {
        var (loads, staff) = (officers.Loads, scenario.Staff.Officers);
        var (takingPart, fewest) = (0, int.MaxValue);
        for (var number = 0; number < loads.Length; number++)
        {
            if (loads[number] > 0 && staff[number].IsEnforcement)
            {
                takingPart++;
                fewest = Math.Min(fewest, officers.DrawsTakenPart[number]);
            }
        }

        values[Statistics.Participation] = scenario.Staff.Enforcement == 0 ? double.NaN : (double)takingPart / scenario.Staff.Enforcement;
        values[Statistics.OfficerFrequency] = takingPart == 0 ? double.NaN : (double)fewest / officers.Draws;
        return takingPart;
    }

    /// <summary>The officers who are there, and in each section those who are missing so that a section's places, evenly dealt, are no overload.</summary>
    private double StaffNeeded(double? limit, int[] drawn, int point, int points)
    {
        var model = scenario.Model;
        if ((model.MostPlaces is { } cap ? Math.Min(limit ?? cap, cap) : limit) is not { } level)
        {
            return double.NaN;
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

        return needed;
    }
}

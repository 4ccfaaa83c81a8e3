using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Simulation.Rules;

/// <summary>Asks the pack's shares and its limits for officers about a simulated year. For one thread.</summary>
internal sealed class JurisdictionProbe
{
    private readonly FactContext context;
    private readonly FactBatch jurisdiction;
    private readonly int[] visited;
    private readonly int[] randomlyVisited;
    private readonly int[] takingPart;
    private readonly FactBatch officer;
    private readonly int[] places;
    private readonly int[] draws;
    private readonly int[] drawsOfYear;
    private readonly int[] placesOfYear;

    public JurisdictionProbe(FactContext context, int activeObjects, int enforcementOfficers)
    {
        this.context = context;
        var row = new PinnedBatch(typeof(JurisdictionColumn), 1);
        visited = row.Add<int>((int)JurisdictionColumn.CoverageNumerator);
        randomlyVisited = row.Add<int>((int)JurisdictionColumn.RandomCoverageNumerator);
        takingPart = row.Add<int>((int)JurisdictionColumn.ParticipationNumerator);
        row.Add<int>((int)JurisdictionColumn.CoverageDenominator)[0] = activeObjects;
        row.Add<int>((int)JurisdictionColumn.RandomCoverageDenominator)[0] = activeObjects;
        row.Add<int>((int)JurisdictionColumn.ParticipationDenominator)[0] = enforcementOfficers;
        jurisdiction = row.Batch(this.context);

        var one = new PinnedBatch(typeof(OfficerColumn), 1);
        one.Add<byte>((int)OfficerColumn.IsEnforcementOfficer)[0] = 1;
        places = one.Add<int>((int)OfficerColumn.TeamPlaces);
        draws = one.Add<int>((int)OfficerColumn.DrawsTakenPart);
        drawsOfYear = one.Add<int>((int)OfficerColumn.DrawsOfYear);
        placesOfYear = one.Add<int>((int)OfficerColumn.TeamPlacesOfYear);
        officer = one.Batch(this.context);
    }

    /// <summary>Whether a share holds; null where it is not judged.</summary>
    public bool? Holds(ValueCap<Jurisdiction> rule, int visitedObjects, int officersTakingPart)
    {
        (visited[0], randomlyVisited[0], takingPart[0]) = (visitedObjects, visitedObjects, officersTakingPart);
        return Holds(rule, Jurisdiction.At(jurisdiction, 0));
    }

    /// <summary>Whether every officer keeps a limit; null where none is judged.</summary>
    public bool? Holds(ValueCap<Officer> rule, ReadOnlySpan<int> loads, ReadOnlySpan<int> takenPart, int draws)
    {
        drawsOfYear[0] = draws;
        placesOfYear[0] = 0;
        foreach (var load in loads)
        {
            placesOfYear[0] += load;
        }

        bool? all = null;
        for (var i = 0; i < loads.Length; i++)
        {
            (places[0], this.draws[0]) = (loads[i], takenPart[i]);
            if (Holds(rule, Officer.At(officer, 0)) is not { } holds)
            {
                continue;
            }

            if (!holds)
            {
                return false;
            }

            all = true;
        }

        return all;
    }

    private static bool? Holds<T>(ValueCap<T> rule, T row)
        where T : struct, IFactRow<T>
    {
        if ((rule.When is { } when && !when(row)) || rule.Value(row) is not { } value)
        {
            return null;
        }

        return !(value < rule.AtLeast?.Invoke(row) || value > rule.AtMost?.Invoke(row));
    }
}

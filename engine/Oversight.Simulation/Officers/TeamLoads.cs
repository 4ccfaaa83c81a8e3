using System.Globalization;
using Oversight.Drawing.Teams;
using Oversight.Drawing.Tickets;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Replicates;

namespace Oversight.Simulation.Officers;

/// <summary>Draws the teams of a simulated draw as <c>oversight draw</c> does, conflicts of interest and all, and tells the officers' loads.</summary>
/// <remarks>Keys are those of a draw with the seed <c>SEED.REPLICATE</c> and as round how often the plan was drawn before.</remarks>
/// <param name="scenario">The scenario.</param>
/// <param name="source">Ids and conflicts.</param>
internal sealed class TeamLoads(SimulatedScenario scenario, TeamSource source)
{
    /// <summary>The loads of a draw's officers, in the order of their numbers.</summary>
    /// <param name="draw">Number of the draw.</param>
    /// <param name="point">The point of the sweep.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="drawn">What the draws drew.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Null where there are not enough officers for every team.</returns>
    public int[]? Draw(int draw, byte point, int replicate, IReadOnlyList<DrawnObject> drawn, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var visits = drawn.Where(one => one.Draw == draw && one.From <= point && point < one.To)
            .Select(one => source.ObjectIds[scenario.Frames.OrdOf[one.Number]]).ToArray();
        var officers = Array.ConvertAll(scenario.Model.Draws[draw].Officers, number => scenario.Staff.Officers[number].Id);
        var rows = officers.Select((id, row) => (id, row)).ToDictionary(one => one.id, one => one.row, StringComparer.Ordinal);
        var conflicts = visits.SelectMany((id, row) => source.Conflicts.GetValueOrDefault(id, []).Where(rows.ContainsKey).Select(officer => (Visit: row, Officer: rows[officer]))).ToArray();
        var problem = new TeamProblem
        {
            Visits = IdList.From(visits),
            Officers = IdList.From(officers),
            VisitGroups = new int[visits.Length],
            GroupStarts = [0, officers.Length],
            GroupOfficers = [.. Enumerable.Range(0, officers.Length)],
            ConflictVisits = Array.ConvertAll(conflicts, conflict => conflict.Visit),
            ConflictOfficers = Array.ConvertAll(conflicts, conflict => conflict.Officer),
            TeamSize = scenario.Model.TeamSize,
        };
        var outcome = TeamDraw.Draw(problem, Key(DrawPurpose.Officers), Key(DrawPurpose.Leader));
        return outcome.IsDrawn ? [.. Enumerable.Range(0, officers.Length).Select(outcome.Roster.Load)] : null;

        DrawKey Key(DrawPurpose purpose) => new(
            string.Create(CultureInfo.InvariantCulture, $"{source.Seed}.{replicate}"),
            source.Jurisdiction,
            scenario.Frames.Plans[scenario.PlanOfDraw[draw]].Plan.PlanId,
            purpose,
            scenario.PlanOfDraw.Take(draw).Count(plan => plan == scenario.PlanOfDraw[draw]));
    }
}

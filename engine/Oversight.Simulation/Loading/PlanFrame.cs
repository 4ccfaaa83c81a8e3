using Oversight.PlanDraws.Teams;
using Oversight.Policies.Draws;

namespace Oversight.Simulation.Loading;

/// <summary>What one plan is drawn from.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Codes">Number of its frame among the different ones.</param>
/// <param name="Classes">The classes of the frame with their factors.</param>
/// <param name="Officers">The officers who may be drawn on its day.</param>
/// <param name="TeamSize">Members of a team.</param>
internal sealed record PlanFrame(
    PlannedDraw Plan, int Codes, IReadOnlyList<FrameClass> Classes, IReadOnlyList<PooledOfficer> Officers, int TeamSize);

using Oversight.Contracts;
using Oversight.Simulation.Scenarios;

namespace Oversight.Simulation.Results;

/// <summary>What a scenario comes to.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="IsBaseline">Whether it is what the others are held against.</param>
/// <param name="Officers">Officers who may be drawn.</param>
/// <param name="EnforcementOfficers">Enforcement officers.</param>
/// <param name="Points">The points of the sweep.</param>
/// <param name="Answer">The answer in one sentence.</param>
/// <param name="Notes">What was assumed that is not as in other scenarios.</param>
public sealed record ScenarioSummary(
    Scenario Scenario, bool IsBaseline, int Officers, int EnforcementOfficers, IReadOnlyList<PointSummary> Points, Answer Answer, IReadOnlyList<LocalText> Notes);

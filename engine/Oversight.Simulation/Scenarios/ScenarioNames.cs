using Oversight.Contracts.Rules;

namespace Oversight.Simulation.Scenarios;

/// <summary>The names that a scenario may use.</summary>
/// <param name="Pack">Id of the pack.</param>
/// <param name="Parameters">The pack's parameters with their units.</param>
/// <param name="Items">Items of the jurisdiction.</param>
/// <param name="Sections">Sections of its plans and officers.</param>
/// <param name="Industries">Industries of its registry, two characters each.</param>
/// <param name="Officers">Its officers.</param>
public sealed record ScenarioNames(
    string Pack,
    IReadOnlyDictionary<string, ParameterUnit> Parameters,
    IReadOnlyList<string> Items,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> Industries,
    IReadOnlyList<string> Officers)
{
    /// <summary>The credit grades as scenarios write them, in the order of their codes.</summary>
    public static IReadOnlyList<string> CreditGrades { get; } = ["none", "A", "B", "C", "D"];
}

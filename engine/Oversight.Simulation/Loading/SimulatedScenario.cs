using Oversight.Contracts.Rules;
using Oversight.Simulation.Model;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Scenarios;

namespace Oversight.Simulation.Loading;

/// <summary>A scenario, ready to be simulated. Immutable; safe for several threads.</summary>
internal sealed record SimulatedScenario
{
    /// <summary>The scenario.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>What it is drawn from.</summary>
    public required PackFrames Frames { get; init; }

    /// <summary>The draws.</summary>
    public required YearModel Model { get; init; }

    /// <summary>The plan of each draw of <see cref="Model"/>, as its number among the frames' plans.</summary>
    public required IReadOnlyList<int> PlanOfDraw { get; init; }

    /// <summary>The officers.</summary>
    public required Staff Staff { get; init; }

    /// <summary>The sections of the draws; null = every officer.</summary>
    public required IReadOnlyList<string?> Sections { get; init; }

    /// <summary>Officers of each section who may be drawn.</summary>
    public required IReadOnlyList<int> SectionOfficers { get; init; }

    /// <summary>Problems that an inspection of an object of each cell finds on average; null = no inspection on record says.</summary>
    public required double[]? Rates { get; init; }

    /// <summary>Number of the cap rule of the model by which overload is counted; −1 = none.</summary>
    public required int OverloadRule { get; init; }

    /// <summary>Objects of each class of each comparison, whether they may be drawn or not.</summary>
    public required IReadOnlyList<long[]> ClassSizes { get; init; }

    /// <summary>The cap rules of the model that are rules of the pack, with their numbers.</summary>
    public required IReadOnlyList<(InspectionCap Rule, int Number)> CapRules { get; init; }
}

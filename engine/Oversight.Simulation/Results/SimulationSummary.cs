using Oversight.Contracts;
using Oversight.Policies.Loading;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Rules;

namespace Oversight.Simulation.Results;

/// <summary>Everything that a simulation says.</summary>
public sealed record SimulationSummary
{
    /// <summary>What was asked for.</summary>
    public required SimulationRequest Request { get; init; }

    /// <summary>The pack, as the baseline has it.</summary>
    public required LoadedPlugin Plugin { get; init; }

    /// <summary>The year whose plans were drawn.</summary>
    public required int Year { get; init; }

    /// <summary>Whether the document is in force on the day of any plan.</summary>
    public required bool IsInForce { get; init; }

    /// <summary>The plans.</summary>
    public required IReadOnlyList<PlannedDraw> Plans { get; init; }

    /// <summary>Active firms of the jurisdiction.</summary>
    public required int Active { get; init; }

    /// <summary>Firms that some plan may draw.</summary>
    public required int Drawable { get; init; }

    /// <summary>The statistics.</summary>
    public required IReadOnlyList<Statistic> Statistics { get; init; }

    /// <summary>The rules, and which of them the draws decide.</summary>
    public required IReadOnlyList<SimulatedRule> Rules { get; init; }

    /// <summary>How often an inspection finds a problem.</summary>
    public required ViolationRates Rates { get; init; }

    /// <summary>The scenarios, the baseline first.</summary>
    public required IReadOnlyList<ScenarioSummary> Scenarios { get; init; }

    /// <summary>What was assumed.</summary>
    public required IReadOnlyList<LocalText> Assumptions { get; init; }
}

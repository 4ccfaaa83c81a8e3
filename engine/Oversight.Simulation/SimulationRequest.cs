using Oversight.Contracts;
using Oversight.Policies.Loading;

namespace Oversight.Simulation;

/// <summary>Everything that decides a simulation beside the dataset.</summary>
public sealed record SimulationRequest
{
    /// <summary>The most replicates.</summary>
    public const int MostReplicates = 10_000_000;

    /// <summary>The most years.</summary>
    public const int MostYears = 5;

    /// <summary>Id of the rule pack.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Ids of the plans; empty = all of the year.</summary>
    public IReadOnlyList<string> Plans { get; init; } = [];

    /// <summary>The year whose plans are drawn; null = the latest with a plan.</summary>
    public int? Year { get; init; }

    /// <summary>The ratios, ascending and different, 0 to 1; null = each plan's own.</summary>
    public IReadOnlyList<decimal>? Sweep { get; init; }

    /// <summary>Replicates, 1 to <see cref="MostReplicates"/>.</summary>
    public int Replicates { get; init; } = 1000;

    /// <summary>The seed.</summary>
    public string Seed { get; init; } = "1";

    /// <summary>Years that are drawn one after the other, 1 to <see cref="MostYears"/>.</summary>
    public int Years { get; init; } = 1;

    /// <summary>Whether teams are drawn in full.</summary>
    public bool Teams { get; init; }

    /// <summary>File of the baseline; null = how things are.</summary>
    public string? Baseline { get; init; }

    /// <summary>Files of the scenarios.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>Loads the plug-ins with parameters set beside those that are set for all.</summary>
    public required Func<IReadOnlyList<ParameterOverride>, IReadOnlyList<LoadedPlugin>> LoadPlugins { get; init; }

    /// <summary>Threads, from 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Hears what is done.</summary>
    public Action<LocalText>? Step { get; init; }

    /// <summary>Hears how many replicates are done.</summary>
    public Action<long>? Done { get; init; }
}

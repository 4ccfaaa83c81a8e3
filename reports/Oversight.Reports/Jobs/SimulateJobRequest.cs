using Oversight.Policies.Loading;
using Oversight.Simulation;

namespace Oversight.Reports.Jobs;

/// <summary>A simulation that is asked for.</summary>
public sealed record SimulateJobRequest : OutputRequest
{
    /// <summary>The plug-ins.</summary>
    public required IReadOnlyList<LoadedPlugin> Plugins { get; init; }

    /// <summary>What is simulated; what is heard of it is the job's.</summary>
    public required SimulationRequest Simulation { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Covered => [.. Plugins.Select(plugin => plugin.Plugin.Id)];
}

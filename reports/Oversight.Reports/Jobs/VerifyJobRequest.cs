using Oversight.PlanDraws.Records;
using Oversight.Policies.Loading;

namespace Oversight.Reports.Jobs;

/// <summary>A draw record that is to be verified.</summary>
public sealed record VerifyJobRequest : JobRequest
{
    /// <summary>The plug-ins, with the parameters that the record sets.</summary>
    public required IReadOnlyList<LoadedPlugin> Plugins { get; init; }

    /// <summary>The record.</summary>
    public required DrawRecord Record { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Covered => [.. Plugins.Select(plugin => plugin.Plugin.Id)];
}

using Oversight.PlanDraws.Records;
using Oversight.Policies.Loading;

namespace Oversight.Reports.Jobs;

/// <summary>A draw that is asked for.</summary>
public sealed record DrawJobRequest : JobRequest
{
    /// <summary>The plug-ins.</summary>
    public required IReadOnlyList<LoadedPlugin> Plugins { get; init; }

    /// <summary>What decides the draw; a day of 1 January of the year 1 stands for the plans' first day.</summary>
    public required DrawRequest Draw { get; init; }

    /// <summary>A record of the same draw that this one goes on from; null = a new draw. The data must still give what it says.</summary>
    public DrawRecord? Basis { get; init; }

    /// <summary>The file of that record; null = none.</summary>
    public string? BasisFile { get; init; }

    /// <summary>The record's file.</summary>
    public required string Out { get; init; }

    /// <summary>A folder for the canonical lists: one file a plan, one of officers, one of conflicts; null = they are not written.</summary>
    public string? Registers { get; init; }

    /// <summary>Whether a file that is there may be replaced.</summary>
    public bool Replaces { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Covered => [.. Plugins.Select(plugin => plugin.Plugin.Id)];
}

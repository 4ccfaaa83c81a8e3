using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;

namespace Oversight.Reports.Jobs;

/// <summary>What is to be explained.</summary>
public sealed record ExplainRequest : JobRequest
{
    /// <summary>The plug-ins.</summary>
    public required IReadOnlyList<LoadedPlugin> Plugins { get; init; }

    /// <summary>What the subject is.</summary>
    public required SubjectKind Kind { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of its jurisdiction; null = every jurisdiction that has such an id.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The report year; null = that of the row's own event, else the latest with an inspection.</summary>
    public int? Year { get; init; }

    /// <summary>The cut-off day; null = the last of the report year.</summary>
    public DateOnly? AsOf { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Covered => [.. Plugins.Select(plugin => plugin.Plugin.Id)];
}

using Oversight.Policies.Loading;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Jobs;

/// <summary>What a report is asked for.</summary>
public sealed record ReportRequest : OutputRequest
{
    /// <summary>The plug-ins; their policies are waited for when the data is loaded.</summary>
    public required PluginsInLoading Plugins { get; init; }

    /// <summary>The report year; null = the latest year with an inspection.</summary>
    public int? Year { get; init; }

    /// <summary>The cut-off day; null = the last day of the year.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The year to compare with, as of the same day of the year; null = none.</summary>
    public int? CompareYear { get; init; }

    /// <summary>Ids of the jurisdictions to judge; empty = all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The list of waivers, a CSV file; null = none.</summary>
    public string? Waivers { get; init; }

    /// <summary>Whether names of persons are hidden in everything that is written; see <see cref="DatasetOptions.Masks"/>.</summary>
    public bool Mask { get; init; }

    /// <summary>What is written beside the files that every report has.</summary>
    public ReportExtras Extras { get; init; } = new();

    /// <inheritdoc/>
    public override IReadOnlyList<string> Covered => Plugins.Ids;
}

using Oversight.Contracts;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Model;

/// <summary>What a report says, but for the rows that the database holds. Lists are written in the order given here.</summary>
public sealed record ReportModel
{
    /// <summary>The report year.</summary>
    public required int Year { get; init; }

    /// <summary>The cut-off day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The language that the page opens in: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>What made the report.</summary>
    public required ToolInfo Tool { get; init; }

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<DatasetInput> Inputs { get; init; } = [];

    /// <summary>The map of columns by which they were read; null when none was.</summary>
    public DatasetMap? Map { get; init; }

    /// <summary>The rule packs that were loaded.</summary>
    public IReadOnlyList<PackInfo> Packs { get; init; } = [];

    /// <summary>All judged jurisdictions together.</summary>
    public required ProvinceInfo Province { get; init; }

    /// <summary>The jurisdictions that have a rule pack, judged or not.</summary>
    public IReadOnlyList<JurisdictionInfo> Jurisdictions { get; init; } = [];

    /// <summary>The year that is compared with; null when none is.</summary>
    public CompareInfo? Compare { get; init; }

    /// <summary>Rows of jurisdictions without a rule pack.</summary>
    public IReadOnlyList<NotCoveredInfo> NotCovered { get; init; } = [];

    /// <summary>The waivers of this run; null when no list of them was given.</summary>
    public WaiverInfo? Waivers { get; init; }

    /// <summary>Whether names of persons are hidden.</summary>
    public bool IsMasked { get; init; }

    /// <summary>What the reader of the report should know about the run, a sentence each.</summary>
    public IReadOnlyList<LocalText> Warnings { get; init; } = [];
}

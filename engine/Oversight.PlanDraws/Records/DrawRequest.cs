namespace Oversight.PlanDraws.Records;

/// <summary>Everything that decides a draw beside the dataset and the policies. It stands in the record, and a verification starts from it.</summary>
public sealed record DrawRequest
{
    /// <summary>Id of the rule pack.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The plans that are drawn together, in the order in which they were named; at least one.</summary>
    public required IReadOnlyList<string> Plans { get; init; }

    /// <summary>Day of the draw: eligibility, exemptions and certificates are looked at on it.</summary>
    public required DateOnly DrawnOn { get; init; }

    /// <summary>The seed; null in a commitment, which is made before the seed exists.</summary>
    public string? Seed { get; init; }

    /// <summary>Where the seed came from, in words; null where it is not said.</summary>
    public string? SeedSource { get; init; }

    /// <summary>0 for the first draw, 1 for the first one that is repeated, …</summary>
    public int Round { get; init; }

    /// <summary>The ratio instead of the plans' own, 0 to 1; null = the plans' own.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>Columns of the registry that make strata beside the pack's classes.</summary>
    public IReadOnlyList<string> Stratify { get; init; } = [];

    /// <summary>Whether officers are drawn too.</summary>
    public bool Teams { get; init; } = true;

    /// <summary>Officers of a team instead of the pack's number; null = the pack's.</summary>
    public int? TeamSize { get; init; }

    /// <summary>The most visits of one officer; null = no limit.</summary>
    public int? MaxLoad { get; init; }

    /// <summary>Whether officers of every section are drawn (跨科室抽取).</summary>
    public bool CrossSection { get; init; }

    /// <summary>Parameters that are set for this draw, as <c>PACK.NAME=VALUE</c>.</summary>
    public IReadOnlyList<string> Set { get; init; } = [];

    /// <summary>Replacements of officers after the draw, in the order in which they were made.</summary>
    public IReadOnlyList<ChangeRequest> Changes { get; init; } = [];
}

using Oversight.Datasets.Output;

namespace Oversight.Datasets.Province;

/// <summary>A row of the plans. Ratios are in hundredths.</summary>
internal sealed class Plan
{
    public required RowId Id { get; init; }

    public required int Year { get; init; }

    /// <summary>1–12, or null for an annual plan.</summary>
    public int? Month { get; init; }

    public required Item Item { get; init; }

    public required DateOnly StartsOn { get; init; }

    public required DateOnly EndsOn { get; init; }

    public string? Scope { get; set; } = "名录库内存续主体";

    public string? OfficerRequirement { get; set; } = "持有效执法证件，每组不少于2人";

    public int? Ratio { get; set; }

    public int Frequency { get; set; } = 1;

    public int? EstimatedObjects { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public bool Approved { get; set; } = true;

    public bool Joint { get; set; }

    public bool UsesCreditGrade { get; set; }

    public DateOnly? AdjustedOn { get; set; }

    public DateOnly? AdjustmentFiledOn { get; set; }

    /// <summary>Not written: the jurisdiction left it out of its plans.</summary>
    public bool Missing { get; set; }
}

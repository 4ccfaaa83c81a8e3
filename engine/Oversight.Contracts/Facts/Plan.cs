namespace Oversight.Contracts.Facts;

/// <summary>One annual or monthly plan (抽查计划).</summary>
/// <param name="batch">The batch.</param>
/// <param name="row">Row number in the batch.</param>
public readonly struct Plan(FactBatch batch, int row) : IFactRow<Plan>
{
    private readonly FactBatch _batch = batch;
    private readonly int _row = row;

    /// <inheritdoc/>
    public static FactKind Kind => FactKind.Plan;

    /// <inheritdoc/>
    public static Plan At(FactBatch batch, int row) => new(batch, row);

    /// <inheritdoc/>
    [Reads]
    public DateOnly Date => _batch.Day((int)KeyColumn.EventDate, _row) ?? _batch.Context.YearEnd;

    /// <inheritdoc/>
    [Reads]
    public DateOnly CutOff => _batch.Context.CutOff;

    /// <inheritdoc/>
    [Reads]
    public int ReportYear => _batch.Context.ReportYear;

    /// <summary>Whether the plan is an annual one (month null).</summary>
    [Reads(nameof(PlanColumn.Month))]
    public bool IsAnnual => Month is null;

    /// <summary>Year of the plan.</summary>
    public int Year => _batch.Int((int)PlanColumn.Year, _row);

    /// <summary>Month of a monthly plan; null for an annual plan.</summary>
    public int? Month => _batch.MaybeInt((int)PlanColumn.Month, _row);

    /// <summary>Whether the plan names an item.</summary>
    public bool HasItemId => _batch.Flag((int)PlanColumn.HasItemId, _row);

    /// <summary>Scope of the objects.</summary>
    public Text ObjectScope => _batch.Text((int)PlanColumn.ObjectScope, _row);

    /// <summary>What is asked of the officers.</summary>
    public Text OfficerRequirement => _batch.Text((int)PlanColumn.OfficerRequirement, _row);

    /// <summary>Ratio, 0 to 1.</summary>
    public double? Ratio => _batch.MaybeDouble((int)PlanColumn.Ratio, _row);

    /// <summary>Frequency.</summary>
    public int? Frequency => _batch.MaybeInt((int)PlanColumn.Frequency, _row);

    /// <summary>Estimated number of objects.</summary>
    public int? EstimatedObjects => _batch.MaybeInt((int)PlanColumn.EstimatedObjects, _row);

    /// <summary>First day of its window.</summary>
    public DateOnly? StartsOn => _batch.Day((int)PlanColumn.StartsOn, _row);

    /// <summary>Last day of its window.</summary>
    public DateOnly? EndsOn => _batch.Day((int)PlanColumn.EndsOn, _row);

    /// <summary>Day of publication.</summary>
    public DateOnly? PublishedOn => _batch.Day((int)PlanColumn.PublishedOn, _row);

    /// <summary>Whether approved.</summary>
    public bool IsApproved => _batch.Flag((int)PlanColumn.IsApproved, _row);

    /// <summary>Whether a joint plan of several departments.</summary>
    public bool IsJoint => _batch.Flag((int)PlanColumn.IsJoint, _row);

    /// <summary>Whether credit grades are used.</summary>
    public bool UsesCreditGrade => _batch.Flag((int)PlanColumn.UsesCreditGrade, _row);

    /// <summary>Day of an adjustment.</summary>
    public DateOnly? AdjustedOn => _batch.Day((int)PlanColumn.AdjustedOn, _row);

    /// <summary>Day on which the adjustment was filed.</summary>
    public DateOnly? AdjustmentFiledOn => _batch.Day((int)PlanColumn.AdjustmentFiledOn, _row);

    /// <summary>Whether item_id refers to an item of the list.</summary>
    public bool IsItemListed => _batch.Flag((int)PlanColumn.IsItemListed, _row);

    /// <summary>Tier of the item.</summary>
    public ItemTier ItemTier => (ItemTier)_batch.Code((int)PlanColumn.ItemTier, _row);

    /// <summary>Domain of the item.</summary>
    public Domain ItemDomain => (Domain)_batch.Code((int)PlanColumn.ItemDomain, _row);

    /// <summary>Who sets the item's ratio and frequency.</summary>
    public Authority ItemAuthority => (Authority)_batch.Code((int)PlanColumn.ItemAuthority, _row);

    /// <summary>The item's highest ratio.</summary>
    public double? ItemRatioMax => _batch.MaybeDouble((int)PlanColumn.ItemRatioMax, _row);

    /// <summary>The item's highest frequency a year.</summary>
    public int? ItemFrequencyMax => _batch.MaybeInt((int)PlanColumn.ItemFrequencyMax, _row);

    /// <summary>The item's ratio set by the superior authority.</summary>
    public double? ItemSuperiorRatio => _batch.MaybeDouble((int)PlanColumn.ItemSuperiorRatio, _row);
}

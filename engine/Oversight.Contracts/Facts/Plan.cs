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
    [Term("判断日期", "date by which it is judged")]
    public DateOnly Date => _batch.Day((int)KeyColumn.EventDate, _row) ?? _batch.PeriodOf(_row).YearEnd;

    /// <inheritdoc/>
    [Reads]
    [Term("截止日", "cut-off day")]
    public DateOnly CutOff => _batch.PeriodOf(_row).CutOff;

    /// <inheritdoc/>
    [Reads]
    [Term("报告年度", "report year")]
    public int ReportYear => _batch.PeriodOf(_row).Year;

    /// <summary>Whether the plan is an annual one (month null).</summary>
    [Reads(nameof(PlanColumn.Month))]
    [Term("年度计划", "annual plan")]
    public bool IsAnnual => Month is null;

    /// <summary>Year of the plan.</summary>
    [Term("计划年度", "year of the plan")]
    public int Year => _batch.Int((int)PlanColumn.Year, _row);

    /// <summary>Month of a monthly plan; null for an annual plan.</summary>
    [Term("计划月份", "month of the plan")]
    public int? Month => _batch.MaybeInt((int)PlanColumn.Month, _row);

    /// <summary>Whether the plan names an item.</summary>
    [Term("写明事项", "names an item")]
    public bool HasItemId => _batch.Flag((int)PlanColumn.HasItemId, _row);

    /// <summary>Scope of the objects.</summary>
    [Term("抽查对象范围", "scope of the objects")]
    public Text ObjectScope => _batch.Text((int)PlanColumn.ObjectScope, _row);

    /// <summary>What is asked of the officers.</summary>
    [Term("对检查人员的要求", "what is asked of the officers")]
    public Text OfficerRequirement => _batch.Text((int)PlanColumn.OfficerRequirement, _row);

    /// <summary>Ratio, 0 to 1.</summary>
    [Term("抽查比例", "ratio")]
    public double? Ratio => _batch.MaybeDouble((int)PlanColumn.Ratio, _row);

    /// <summary>Frequency.</summary>
    [Term("抽查频次", "frequency")]
    public int? Frequency => _batch.MaybeInt((int)PlanColumn.Frequency, _row);

    /// <summary>Estimated number of objects.</summary>
    [Term("预估对象数", "estimated number of objects")]
    public int? EstimatedObjects => _batch.MaybeInt((int)PlanColumn.EstimatedObjects, _row);

    /// <summary>First day of its window.</summary>
    [Term("计划起始日", "starts on")]
    public DateOnly? StartsOn => _batch.Day((int)PlanColumn.StartsOn, _row);

    /// <summary>Last day of its window.</summary>
    [Term("计划截止日", "ends on")]
    public DateOnly? EndsOn => _batch.Day((int)PlanColumn.EndsOn, _row);

    /// <summary>Day of publication.</summary>
    [Term("公示日期", "published on")]
    public DateOnly? PublishedOn => _batch.Day((int)PlanColumn.PublishedOn, _row);

    /// <summary>Whether approved.</summary>
    [Term("已审核同意", "approved")]
    public bool IsApproved => _batch.Flag((int)PlanColumn.IsApproved, _row);

    /// <summary>Whether a joint plan of several departments.</summary>
    [Term("部门联合", "joint plan")]
    public bool IsJoint => _batch.Flag((int)PlanColumn.IsJoint, _row);

    /// <summary>Whether credit grades are used.</summary>
    [Term("运用信用分级", "uses credit grades")]
    public bool UsesCreditGrade => _batch.Flag((int)PlanColumn.UsesCreditGrade, _row);

    /// <summary>Day of an adjustment.</summary>
    [Term("调整日期", "adjusted on")]
    public DateOnly? AdjustedOn => _batch.Day((int)PlanColumn.AdjustedOn, _row);

    /// <summary>Day on which the adjustment was filed.</summary>
    [Term("调整备案日期", "adjustment filed on")]
    public DateOnly? AdjustmentFiledOn => _batch.Day((int)PlanColumn.AdjustmentFiledOn, _row);

    /// <summary>Whether item_id refers to an item of the list.</summary>
    [Term("事项在清单内", "item is on the list")]
    public bool IsItemListed => _batch.Flag((int)PlanColumn.IsItemListed, _row);

    /// <summary>Tier of the item.</summary>
    [Term("事项类别", "tier of the item")]
    public ItemTier ItemTier => (ItemTier)_batch.Code((int)PlanColumn.ItemTier, _row);

    /// <summary>Domain of the item.</summary>
    [Term("事项领域", "domain of the item")]
    public Domain ItemDomain => (Domain)_batch.Code((int)PlanColumn.ItemDomain, _row);

    /// <summary>Who sets the item's ratio and frequency.</summary>
    [Term("事项比例频次由谁确定", "who sets the item's ratio and frequency")]
    public Authority ItemAuthority => (Authority)_batch.Code((int)PlanColumn.ItemAuthority, _row);

    /// <summary>The item's highest ratio.</summary>
    [Term("事项比例上限", "the item's highest ratio")]
    public double? ItemRatioMax => _batch.MaybeDouble((int)PlanColumn.ItemRatioMax, _row);

    /// <summary>The item's highest frequency a year.</summary>
    [Term("事项年度频次上限", "the item's highest frequency a year")]
    public int? ItemFrequencyMax => _batch.MaybeInt((int)PlanColumn.ItemFrequencyMax, _row);

    /// <summary>The item's ratio set by the superior authority.</summary>
    [Term("事项上级确定的比例", "the item's ratio set by the superior")]
    public double? ItemSuperiorRatio => _batch.MaybeDouble((int)PlanColumn.ItemSuperiorRatio, _row);
}

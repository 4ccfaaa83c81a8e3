namespace Oversight.Contracts.Facts;

/// <summary>One inspection item (随机抽查事项).</summary>
/// <param name="batch">The batch.</param>
/// <param name="row">Row number in the batch.</param>
public readonly struct CheckItem(FactBatch batch, int row) : IFactRow<CheckItem>
{
    private readonly FactBatch _batch = batch;
    private readonly int _row = row;

    /// <inheritdoc/>
    public static FactKind Kind => FactKind.Item;

    /// <inheritdoc/>
    public static CheckItem At(FactBatch batch, int row) => new(batch, row);

    /// <inheritdoc/>
    [Reads]
    [Term("判断日期", "date by which it is judged")]
    public DateOnly Date => _batch.PeriodOf(_row).YearEnd;

    /// <inheritdoc/>
    [Reads]
    [Term("截止日", "cut-off day")]
    public DateOnly CutOff => _batch.PeriodOf(_row).CutOff;

    /// <inheritdoc/>
    [Reads]
    [Term("报告年度", "report year")]
    public int ReportYear => _batch.PeriodOf(_row).Year;

    /// <summary>Title.</summary>
    [Term("事项名称", "title")]
    public Text Title => _batch.Text((int)ItemColumn.Title, _row);

    /// <summary>Section in charge.</summary>
    [Term("责任科室", "section in charge")]
    public Text Section => _batch.Text((int)ItemColumn.Section, _row);

    /// <summary>Kind of objects it is for.</summary>
    [Term("抽查对象", "kind of objects")]
    public Text ObjectCategory => _batch.Text((int)ItemColumn.ObjectCategory, _row);

    /// <summary>Legal basis.</summary>
    [Term("抽查依据", "legal basis")]
    public Text LegalBasis => _batch.Text((int)ItemColumn.LegalBasis, _row);

    /// <summary>How it is inspected; NotGiven where the list says nothing.</summary>
    [Term("抽查方式", "method")]
    public InspectionMethod Method => (InspectionMethod)_batch.Code((int)ItemColumn.Method, _row);

    /// <summary>Tier.</summary>
    [Term("事项类别", "tier")]
    public ItemTier Tier => (ItemTier)_batch.Code((int)ItemColumn.Tier, _row);

    /// <summary>Highest ratio, 0 to 1; null = no limit.</summary>
    [Term("抽查比例上限", "highest ratio")]
    public double? RatioMax => _batch.MaybeDouble((int)ItemColumn.RatioMax, _row);

    /// <summary>Highest frequency a year.</summary>
    [Term("年度频次上限", "highest frequency a year")]
    public int? FrequencyMax => _batch.MaybeInt((int)ItemColumn.FrequencyMax, _row);

    /// <summary>Domain.</summary>
    [Term("领域", "domain")]
    public Domain Domain => (Domain)_batch.Code((int)ItemColumn.Domain, _row);

    /// <summary>Who sets ratio and frequency.</summary>
    [Term("比例频次由谁确定", "who sets ratio and frequency")]
    public Authority Authority => (Authority)_batch.Code((int)ItemColumn.Authority, _row);

    /// <summary>Ratio set by the superior authority, 0 to 1.</summary>
    [Term("上级确定的比例", "ratio set by the superior")]
    public double? SuperiorRatio => _batch.MaybeDouble((int)ItemColumn.SuperiorRatio, _row);

    /// <summary>Day of publication.</summary>
    [Term("公布日期", "published on")]
    public DateOnly? PublishedOn => _batch.Day((int)ItemColumn.PublishedOn, _row);
}

namespace Oversight.Contracts.Facts;

/// <summary>One entry of the registry of inspected entities (检查对象名录库).</summary>
/// <param name="batch">The batch.</param>
/// <param name="row">Row number in the batch.</param>
public readonly struct InspectedObject(FactBatch batch, int row) : IFactRow<InspectedObject>
{
    private readonly FactBatch _batch = batch;
    private readonly int _row = row;

    /// <inheritdoc/>
    public static FactKind Kind => FactKind.Object;

    /// <inheritdoc/>
    public static InspectedObject At(FactBatch batch, int row) => new(batch, row);

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

    /// <summary>Whether the object is flagged by the pack's own definition (重点关注对象).</summary>
    [Reads]
    [Term("重点关注对象", "flagged object")]
    public bool IsFlagged => _batch.Context.IsFlagged(_batch.Int((int)KeyColumn.Ord, _row));

    /// <summary>Unified social credit code, or the code the category asks for.</summary>
    [Term("对象编号", "object id")]
    public Text Id => _batch.Text((int)ObjectColumn.Id, _row);

    /// <summary>Name.</summary>
    [Term("名称", "name")]
    public Text Name => _batch.Text((int)ObjectColumn.Name, _row);

    /// <summary>Address.</summary>
    [Term("地址", "address")]
    public Text Address => _batch.Text((int)ObjectColumn.Address, _row);

    /// <summary>Person responsible.</summary>
    [Term("负责人", "person responsible")]
    public Text ResponsiblePerson => _batch.Text((int)ObjectColumn.ResponsiblePerson, _row);

    /// <summary>Contact.</summary>
    [Term("联系方式", "contact")]
    public Text Contact => _batch.Text((int)ObjectColumn.Contact, _row);

    /// <summary>Kind of entity.</summary>
    [Term("对象类别", "category")]
    public ObjectCategory Category => (ObjectCategory)_batch.Code((int)ObjectColumn.Category, _row);

    /// <summary>Industry code (GB/T 4754).</summary>
    [Term("行业代码", "industry code")]
    public Text IndustryCode => _batch.Text((int)ObjectColumn.IndustryCode, _row);

    /// <summary>Day of registration.</summary>
    [Term("登记日期", "registered on")]
    public DateOnly? RegisteredOn => _batch.Day((int)ObjectColumn.RegisteredOn, _row);

    /// <summary>Registration status.</summary>
    [Term("登记状态", "status")]
    public ObjectStatus Status => (ObjectStatus)_batch.Code((int)ObjectColumn.Status, _row);

    /// <summary>Credit risk grade.</summary>
    [Term("信用风险等级", "credit risk grade")]
    public CreditGrade CreditGrade => (CreditGrade)_batch.Code((int)ObjectColumn.CreditGrade, _row);

    /// <summary>Complaints this year.</summary>
    [Term("本年投诉次数", "complaints this year")]
    public int Complaints => _batch.Int((int)ObjectColumn.Complaints, _row);

    /// <summary>Whether on the list of abnormal operations (经营异常名录).</summary>
    [Term("列入经营异常名录", "on the list of abnormal operations")]
    public bool IsAbnormal => _batch.Flag((int)ObjectColumn.IsAbnormal, _row);

    /// <summary>Whether listed for dishonest conduct (失信).</summary>
    [Term("失信", "listed for dishonest conduct")]
    public bool IsDishonest => _batch.Flag((int)ObjectColumn.IsDishonest, _row);

    /// <summary>Whether listed for serious violations (严重违法违规).</summary>
    [Term("列入严重违法失信", "listed for serious violations")]
    public bool HasSeriousViolation => _batch.Flag((int)ObjectColumn.HasSeriousViolation, _row);

    /// <summary>Whether a safety hazard is on record (安全隐患).</summary>
    [Term("有安全隐患记录", "safety hazard on record")]
    public bool IsSafetyHazard => _batch.Flag((int)ObjectColumn.IsSafetyHazard, _row);

    /// <summary>Whether of the new economy (新产业新业态新模式).</summary>
    [Term("新产业新业态新模式", "new economy")]
    public bool IsNewEconomy => _batch.Flag((int)ObjectColumn.IsNewEconomy, _row);

    /// <summary>First day on the exemption list.</summary>
    [Term("免检起始日", "exempt from")]
    public DateOnly? ExemptFrom => _batch.Day((int)ObjectColumn.ExemptFrom, _row);

    /// <summary>Last day on the exemption list.</summary>
    [Term("免检截止日", "exempt to")]
    public DateOnly? ExemptTo => _batch.Day((int)ObjectColumn.ExemptTo, _row);

    /// <summary>Active for the report year: status active, and registered_on null or not after its end.</summary>
    [Term("本年度存续", "active for the report year")]
    public bool IsActive => _batch.Flag((int)ObjectColumn.IsActive, _row);

    /// <summary>Inspections of the object in the report year, whatever the document's validity.</summary>
    [Term("本年检查次数", "inspections of the year")]
    public int Inspections => _batch.Int((int)ObjectColumn.Inspections, _row);

    /// <summary>Random inspections of the object in the report year.</summary>
    [Term("本年随机抽查次数", "random inspections of the year")]
    public int RandomInspections => _batch.Int((int)ObjectColumn.RandomInspections, _row);

    /// <summary>Random inspections of the object in the report year, made within the document's validity.</summary>
    [Term("本年有效期内随机抽查次数", "random inspections of the year within validity")]
    public int JudgedRandomInspections => _batch.Int((int)ObjectColumn.JudgedRandomInspections, _row);

    /// <summary>Latest day before the report year on which the object was inspected with a violation other than none.</summary>
    [Term("往年最近一次违法日期", "latest violation before the year")]
    public DateOnly? LastViolationBeforeYearOn => _batch.Day((int)ObjectColumn.LastViolationBeforeYearOn, _row);
}

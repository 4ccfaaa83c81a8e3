namespace Oversight.Contracts.Facts;

/// <summary>One draw (抽取记录).</summary>
/// <param name="batch">The batch.</param>
/// <param name="row">Row number in the batch.</param>
public readonly struct DrawEvent(FactBatch batch, int row) : IFactRow<DrawEvent>
{
    private readonly FactBatch _batch = batch;
    private readonly int _row = row;

    /// <inheritdoc/>
    public static FactKind Kind => FactKind.Draw;

    /// <inheritdoc/>
    public static DrawEvent At(FactBatch batch, int row) => new(batch, row);

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

    /// <summary>Day of the draw.</summary>
    [Term("抽取日期", "drawn on")]
    public DateOnly DrawnOn => _batch.Day((int)DrawColumn.DrawnOn, _row).GetValueOrDefault();

    /// <summary>How it was made.</summary>
    [Term("抽取方式", "method of the draw")]
    public DrawMethod Method => (DrawMethod)_batch.Code((int)DrawColumn.Method, _row);

    /// <summary>Kinds of witness present.</summary>
    [Term("到场监督的类别数", "kinds of witness present")]
    public int? Witnesses => _batch.MaybeInt((int)DrawColumn.Witnesses, _row);

    /// <summary>Whether photographed or filmed.</summary>
    [Term("已拍照或录像", "photographed or filmed")]
    public bool IsRecorded => _batch.Flag((int)DrawColumn.IsRecorded, _row);

    /// <summary>Whether the record is signed.</summary>
    [Term("记录已签字", "record signed")]
    public bool IsRecordSigned => _batch.Flag((int)DrawColumn.IsRecordSigned, _row);

    /// <summary>Day of filing.</summary>
    [Term("备案日期", "filed on")]
    public DateOnly? FiledOn => _batch.Day((int)DrawColumn.FiledOn, _row);

    /// <summary>Whether assignment by designation was approved.</summary>
    [Term("委派经审定", "designation approved")]
    public bool IsDesignationApproved => _batch.Flag((int)DrawColumn.IsDesignationApproved, _row);

    /// <summary>First inspected_on of the draw's inspections, of any year and source.</summary>
    [Term("首次检查日期", "first inspection on")]
    public DateOnly? FirstInspectedOn => _batch.Day((int)DrawColumn.FirstInspectedOn, _row);
}

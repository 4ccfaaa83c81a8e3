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
    public DateOnly Date => _batch.Day((int)KeyColumn.EventDate, _row) ?? _batch.Context.YearEnd;

    /// <inheritdoc/>
    [Reads]
    public DateOnly CutOff => _batch.Context.CutOff;

    /// <inheritdoc/>
    [Reads]
    public int ReportYear => _batch.Context.ReportYear;

    /// <summary>Day of the draw.</summary>
    public DateOnly DrawnOn => _batch.Day((int)DrawColumn.DrawnOn, _row).GetValueOrDefault();

    /// <summary>How it was made.</summary>
    public DrawMethod Method => (DrawMethod)_batch.Code((int)DrawColumn.Method, _row);

    /// <summary>Kinds of witness present.</summary>
    public int? Witnesses => _batch.MaybeInt((int)DrawColumn.Witnesses, _row);

    /// <summary>Whether photographed or filmed.</summary>
    public bool IsRecorded => _batch.Flag((int)DrawColumn.IsRecorded, _row);

    /// <summary>Whether the record is signed.</summary>
    public bool IsRecordSigned => _batch.Flag((int)DrawColumn.IsRecordSigned, _row);

    /// <summary>Day of filing.</summary>
    public DateOnly? FiledOn => _batch.Day((int)DrawColumn.FiledOn, _row);

    /// <summary>Whether assignment by designation was approved.</summary>
    public bool IsDesignationApproved => _batch.Flag((int)DrawColumn.IsDesignationApproved, _row);

    /// <summary>First inspected_on of the draw's inspections, of any year and source.</summary>
    public DateOnly? FirstInspectedOn => _batch.Day((int)DrawColumn.FirstInspectedOn, _row);
}

namespace Oversight.Contracts.Facts;

/// <summary>One objection to a result (异议).</summary>
/// <param name="batch">The batch.</param>
/// <param name="row">Row number in the batch.</param>
public readonly struct Objection(FactBatch batch, int row) : IFactRow<Objection>
{
    private readonly FactBatch _batch = batch;
    private readonly int _row = row;

    /// <inheritdoc/>
    public static FactKind Kind => FactKind.Objection;

    /// <inheritdoc/>
    public static Objection At(FactBatch batch, int row) => new(batch, row);

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

    /// <summary>Day of receipt.</summary>
    [Term("收到异议日期", "received on")]
    public DateOnly ReceivedOn => _batch.Day((int)ObjectionColumn.ReceivedOn, _row).GetValueOrDefault();

    /// <summary>Whether accepted.</summary>
    [Term("已受理", "accepted")]
    public bool IsAccepted => _batch.Flag((int)ObjectionColumn.IsAccepted, _row);

    /// <summary>Day of the review.</summary>
    [Term("复查日期", "reviewed on")]
    public DateOnly? ReviewedOn => _batch.Day((int)ObjectionColumn.ReviewedOn, _row);

    /// <summary>Outcome.</summary>
    [Term("复查结果", "outcome of the review")]
    public ObjectionOutcome Outcome => (ObjectionOutcome)_batch.Code((int)ObjectionColumn.Outcome, _row);

    /// <summary>Day on which the party was told.</summary>
    [Term("反馈日期", "feedback on")]
    public DateOnly? FeedbackOn => _batch.Day((int)ObjectionColumn.FeedbackOn, _row);

    /// <summary>Day of the correction.</summary>
    [Term("更正日期", "corrected on")]
    public DateOnly? CorrectedOn => _batch.Day((int)ObjectionColumn.CorrectedOn, _row);

    /// <summary>Source of the inspection objected to.</summary>
    [Term("所涉检查的来源", "source of the inspection")]
    public InspectionSource InspectionSource => (InspectionSource)_batch.Code((int)ObjectionColumn.InspectionSource, _row);

    /// <summary>Day of the inspection objected to.</summary>
    [Term("所涉检查的日期", "day of the inspection")]
    public DateOnly? InspectedOn => _batch.Day((int)ObjectionColumn.InspectedOn, _row);

    /// <summary>Day on which the inspection was published.</summary>
    [Term("所涉检查的公示日期", "publication of the inspection")]
    public DateOnly? PublishedOn => _batch.Day((int)ObjectionColumn.PublishedOn, _row);

    /// <summary>
    /// The smallest number n of working days such that the objection was received within n working days of publication, by the
    /// pack's calendar: 0 on the day of publication itself, 1 up to and with the first working day after it. Null where the
    /// inspection is not published, or the objection was received earlier.
    /// </summary>
    [Reads(nameof(ObjectionColumn.PublishedOn), nameof(ObjectionColumn.ReceivedOn))]
    [Term("公示后第几个工作日", "working days since publication")]
    public int? WorkingDaysSincePublication
    {
        get
        {
            if (PublishedOn is not { } published || ReceivedOn < published)
            {
                return null;
            }

            // Up to the day before, and one more: a day off belongs to the term of the next working day.
            var calendar = _batch.Context.WorkingDays(_batch.Int((int)KeyColumn.Jurisdiction, _row));
            return ReceivedOn == published ? 0 : calendar.WorkingDaysBetween(published, ReceivedOn.AddDays(-1)) + 1;
        }
    }
}

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
    public DateOnly Date => _batch.Day((int)KeyColumn.EventDate, _row) ?? _batch.Context.YearEnd;

    /// <inheritdoc/>
    [Reads]
    public DateOnly CutOff => _batch.Context.CutOff;

    /// <inheritdoc/>
    [Reads]
    public int ReportYear => _batch.Context.ReportYear;

    /// <summary>Day of receipt.</summary>
    public DateOnly ReceivedOn => _batch.Day((int)ObjectionColumn.ReceivedOn, _row).GetValueOrDefault();

    /// <summary>Whether accepted.</summary>
    public bool IsAccepted => _batch.Flag((int)ObjectionColumn.IsAccepted, _row);

    /// <summary>Day of the review.</summary>
    public DateOnly? ReviewedOn => _batch.Day((int)ObjectionColumn.ReviewedOn, _row);

    /// <summary>Outcome.</summary>
    public ObjectionOutcome Outcome => (ObjectionOutcome)_batch.Code((int)ObjectionColumn.Outcome, _row);

    /// <summary>Day on which the party was told.</summary>
    public DateOnly? FeedbackOn => _batch.Day((int)ObjectionColumn.FeedbackOn, _row);

    /// <summary>Day of the correction.</summary>
    public DateOnly? CorrectedOn => _batch.Day((int)ObjectionColumn.CorrectedOn, _row);

    /// <summary>Source of the inspection objected to.</summary>
    public InspectionSource InspectionSource => (InspectionSource)_batch.Code((int)ObjectionColumn.InspectionSource, _row);

    /// <summary>Day of the inspection objected to.</summary>
    public DateOnly? InspectedOn => _batch.Day((int)ObjectionColumn.InspectedOn, _row);

    /// <summary>Day on which the inspection was published.</summary>
    public DateOnly? PublishedOn => _batch.Day((int)ObjectionColumn.PublishedOn, _row);

    /// <summary>
    /// The smallest number n of working days such that the objection was received within n working days of publication, by the
    /// pack's calendar: 0 on the day of publication itself, 1 up to and with the first working day after it. Null where the
    /// inspection is not published, or the objection was received earlier.
    /// </summary>
    [Reads(nameof(ObjectionColumn.PublishedOn), nameof(ObjectionColumn.ReceivedOn))]
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

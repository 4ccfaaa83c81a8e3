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
    public DateOnly Date => _batch.Context.YearEnd;

    /// <inheritdoc/>
    [Reads]
    public DateOnly CutOff => _batch.Context.CutOff;

    /// <inheritdoc/>
    [Reads]
    public int ReportYear => _batch.Context.ReportYear;

    /// <summary>Title.</summary>
    public Text Title => _batch.Text((int)ItemColumn.Title, _row);

    /// <summary>Section in charge.</summary>
    public Text Section => _batch.Text((int)ItemColumn.Section, _row);

    /// <summary>Kind of objects it is for.</summary>
    public Text ObjectCategory => _batch.Text((int)ItemColumn.ObjectCategory, _row);

    /// <summary>Legal basis.</summary>
    public Text LegalBasis => _batch.Text((int)ItemColumn.LegalBasis, _row);

    /// <summary>How it is inspected; NotGiven where the list says nothing.</summary>
    public InspectionMethod Method => (InspectionMethod)_batch.Code((int)ItemColumn.Method, _row);

    /// <summary>Tier.</summary>
    public ItemTier Tier => (ItemTier)_batch.Code((int)ItemColumn.Tier, _row);

    /// <summary>Highest ratio, 0 to 1; null = no limit.</summary>
    public double? RatioMax => _batch.MaybeDouble((int)ItemColumn.RatioMax, _row);

    /// <summary>Highest frequency a year.</summary>
    public int? FrequencyMax => _batch.MaybeInt((int)ItemColumn.FrequencyMax, _row);

    /// <summary>Domain.</summary>
    public Domain Domain => (Domain)_batch.Code((int)ItemColumn.Domain, _row);

    /// <summary>Who sets ratio and frequency.</summary>
    public Authority Authority => (Authority)_batch.Code((int)ItemColumn.Authority, _row);

    /// <summary>Ratio set by the superior authority, 0 to 1.</summary>
    public double? SuperiorRatio => _batch.MaybeDouble((int)ItemColumn.SuperiorRatio, _row);

    /// <summary>Day of publication.</summary>
    public DateOnly? PublishedOn => _batch.Day((int)ItemColumn.PublishedOn, _row);
}

namespace Oversight.Contracts.Facts;

/// <summary>The jurisdiction itself, with the counts of its report year.</summary>
/// <param name="batch">The batch.</param>
/// <param name="row">Row number in the batch.</param>
public readonly struct Jurisdiction(FactBatch batch, int row) : IFactRow<Jurisdiction>
{
    private readonly FactBatch _batch = batch;
    private readonly int _row = row;

    /// <inheritdoc/>
    public static FactKind Kind => FactKind.Jurisdiction;

    /// <inheritdoc/>
    public static Jurisdiction At(FactBatch batch, int row) => new(batch, row);

    /// <inheritdoc/>
    [Reads]
    public DateOnly Date => _batch.Context.YearEnd;

    /// <inheritdoc/>
    [Reads]
    public DateOnly CutOff => _batch.Context.CutOff;

    /// <inheritdoc/>
    [Reads]
    public int ReportYear => _batch.Context.ReportYear;

    /// <summary>Annual plans of the year (month null).</summary>
    public int AnnualPlans => _batch.Int((int)JurisdictionColumn.AnnualPlans, _row);

    /// <summary>Months with a random inspection in the year, but without a monthly plan for it.</summary>
    public int MonthsWithoutPlan => _batch.Int((int)JurisdictionColumn.MonthsWithoutPlan, _row);

    /// <summary>Earliest publication of an item.</summary>
    public DateOnly? FirstItemPublishedOn => _batch.Day((int)JurisdictionColumn.FirstItemPublishedOn, _row);

    /// <summary>Active objects with at least one inspection in the year ÷ active objects.</summary>
    [Reads(nameof(JurisdictionColumn.CoverageNumerator), nameof(JurisdictionColumn.CoverageDenominator))]
    public Ratio Coverage => new(_batch.Int((int)JurisdictionColumn.CoverageNumerator, _row), _batch.Int((int)JurisdictionColumn.CoverageDenominator, _row));

    /// <summary>The same, random inspections only.</summary>
    [Reads(nameof(JurisdictionColumn.RandomCoverageNumerator), nameof(JurisdictionColumn.RandomCoverageDenominator))]
    public Ratio RandomCoverage => new(_batch.Int((int)JurisdictionColumn.RandomCoverageNumerator, _row), _batch.Int((int)JurisdictionColumn.RandomCoverageDenominator, _row));

    /// <summary>Enforcement officers with at least one team place in the year ÷ enforcement officers.</summary>
    [Reads(nameof(JurisdictionColumn.ParticipationNumerator), nameof(JurisdictionColumn.ParticipationDenominator))]
    public Ratio Participation => new(_batch.Int((int)JurisdictionColumn.ParticipationNumerator, _row), _batch.Int((int)JurisdictionColumn.ParticipationDenominator, _row));

    /// <summary>Completed inspections published by the cut-off ÷ completed inspections.</summary>
    [Reads(nameof(JurisdictionColumn.PublicationNumerator), nameof(JurisdictionColumn.PublicationDenominator))]
    public Ratio Publication => new(_batch.Int((int)JurisdictionColumn.PublicationNumerator, _row), _batch.Int((int)JurisdictionColumn.PublicationDenominator, _row));

    /// <summary>The same, random inspections only.</summary>
    [Reads(nameof(JurisdictionColumn.RandomPublicationNumerator), nameof(JurisdictionColumn.RandomPublicationDenominator))]
    public Ratio RandomPublication => new(_batch.Int((int)JurisdictionColumn.RandomPublicationNumerator, _row), _batch.Int((int)JurisdictionColumn.RandomPublicationDenominator, _row));

    /// <summary>Members of the year's draws with a completed inspection of that draw and object ÷ such members.</summary>
    [Reads(nameof(JurisdictionColumn.DrawCompletionNumerator), nameof(JurisdictionColumn.DrawCompletionDenominator))]
    public Ratio DrawCompletion => new(_batch.Int((int)JurisdictionColumn.DrawCompletionNumerator, _row), _batch.Int((int)JurisdictionColumn.DrawCompletionDenominator, _row));

    /// <summary>Inspections in a joint visit ÷ inspections.</summary>
    [Reads(nameof(JurisdictionColumn.JointShareNumerator), nameof(JurisdictionColumn.JointShareDenominator))]
    public Ratio JointShare => new(_batch.Int((int)JurisdictionColumn.JointShareNumerator, _row), _batch.Int((int)JurisdictionColumn.JointShareDenominator, _row));

    /// <summary>Completed inspections with a problem result ÷ completed inspections.</summary>
    [Reads(nameof(JurisdictionColumn.ProblemShareNumerator), nameof(JurisdictionColumn.ProblemShareDenominator))]
    public Ratio ProblemShare => new(_batch.Int((int)JurisdictionColumn.ProblemShareNumerator, _row), _batch.Int((int)JurisdictionColumn.ProblemShareDenominator, _row));

    /// <summary>Joint plans of the year that use credit grades ÷ joint plans of the year.</summary>
    [Reads(nameof(JurisdictionColumn.CreditApplicationNumerator), nameof(JurisdictionColumn.CreditApplicationDenominator))]
    public Ratio CreditApplication => new(_batch.Int((int)JurisdictionColumn.CreditApplicationNumerator, _row), _batch.Int((int)JurisdictionColumn.CreditApplicationDenominator, _row));
}

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

    /// <summary>Annual plans of the year (month null).</summary>
    [Term("年度计划数", "annual plans")]
    public int AnnualPlans => _batch.Int((int)JurisdictionColumn.AnnualPlans, _row);

    /// <summary>Months with a random inspection in the year, but without a monthly plan for it.</summary>
    [Term("有随机抽查而无月度计划的月数", "months with a random inspection but no plan")]
    public int MonthsWithoutPlan => _batch.Int((int)JurisdictionColumn.MonthsWithoutPlan, _row);

    /// <summary>Earliest publication of an item.</summary>
    [Term("事项最早公布日期", "earliest publication of an item")]
    public DateOnly? FirstItemPublishedOn => _batch.Day((int)JurisdictionColumn.FirstItemPublishedOn, _row);

    /// <summary>Active objects with at least one inspection in the year ÷ active objects.</summary>
    [Reads(nameof(JurisdictionColumn.CoverageNumerator), nameof(JurisdictionColumn.CoverageDenominator))]
    [Term("检查覆盖率", "coverage")]
    public Ratio Coverage => new(_batch.Int((int)JurisdictionColumn.CoverageNumerator, _row), _batch.Int((int)JurisdictionColumn.CoverageDenominator, _row));

    /// <summary>The same, random inspections only.</summary>
    [Reads(nameof(JurisdictionColumn.RandomCoverageNumerator), nameof(JurisdictionColumn.RandomCoverageDenominator))]
    [Term("随机抽查覆盖率", "random coverage")]
    public Ratio RandomCoverage => new(_batch.Int((int)JurisdictionColumn.RandomCoverageNumerator, _row), _batch.Int((int)JurisdictionColumn.RandomCoverageDenominator, _row));

    /// <summary>Enforcement officers with at least one team place in the year ÷ enforcement officers.</summary>
    [Reads(nameof(JurisdictionColumn.ParticipationNumerator), nameof(JurisdictionColumn.ParticipationDenominator))]
    [Term("执法人员参与率", "participation of officers")]
    public Ratio Participation => new(_batch.Int((int)JurisdictionColumn.ParticipationNumerator, _row), _batch.Int((int)JurisdictionColumn.ParticipationDenominator, _row));

    /// <summary>Completed inspections published by the cut-off ÷ completed inspections.</summary>
    [Reads(nameof(JurisdictionColumn.PublicationNumerator), nameof(JurisdictionColumn.PublicationDenominator))]
    [Term("公示率", "publication rate")]
    public Ratio Publication => new(_batch.Int((int)JurisdictionColumn.PublicationNumerator, _row), _batch.Int((int)JurisdictionColumn.PublicationDenominator, _row));

    /// <summary>The same, random inspections only.</summary>
    [Reads(nameof(JurisdictionColumn.RandomPublicationNumerator), nameof(JurisdictionColumn.RandomPublicationDenominator))]
    [Term("随机抽查公示率", "publication rate of random inspections")]
    public Ratio RandomPublication => new(_batch.Int((int)JurisdictionColumn.RandomPublicationNumerator, _row), _batch.Int((int)JurisdictionColumn.RandomPublicationDenominator, _row));

    /// <summary>Members of the year's draws with a completed inspection of that draw and object ÷ such members.</summary>
    [Reads(nameof(JurisdictionColumn.DrawCompletionNumerator), nameof(JurisdictionColumn.DrawCompletionDenominator))]
    [Term("抽取任务完成率", "completion of draws")]
    public Ratio DrawCompletion => new(_batch.Int((int)JurisdictionColumn.DrawCompletionNumerator, _row), _batch.Int((int)JurisdictionColumn.DrawCompletionDenominator, _row));

    /// <summary>Inspections in a joint visit ÷ inspections.</summary>
    [Reads(nameof(JurisdictionColumn.JointShareNumerator), nameof(JurisdictionColumn.JointShareDenominator))]
    [Term("联合检查占比", "share of joint inspections")]
    public Ratio JointShare => new(_batch.Int((int)JurisdictionColumn.JointShareNumerator, _row), _batch.Int((int)JurisdictionColumn.JointShareDenominator, _row));

    /// <summary>Completed inspections with a problem result ÷ completed inspections.</summary>
    [Reads(nameof(JurisdictionColumn.ProblemShareNumerator), nameof(JurisdictionColumn.ProblemShareDenominator))]
    [Term("问题结果占比", "share of problem results")]
    public Ratio ProblemShare => new(_batch.Int((int)JurisdictionColumn.ProblemShareNumerator, _row), _batch.Int((int)JurisdictionColumn.ProblemShareDenominator, _row));

    /// <summary>Joint plans of the year that use credit grades ÷ joint plans of the year.</summary>
    [Reads(nameof(JurisdictionColumn.CreditApplicationNumerator), nameof(JurisdictionColumn.CreditApplicationDenominator))]
    [Term("联合计划运用信用分级的占比", "share of joint plans using credit grades")]
    public Ratio CreditApplication => new(_batch.Int((int)JurisdictionColumn.CreditApplicationNumerator, _row), _batch.Int((int)JurisdictionColumn.CreditApplicationDenominator, _row));
}

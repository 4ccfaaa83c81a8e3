namespace Oversight.Contracts.Facts;

/// <summary>One entry of the registry of enforcement officers (执法检查人员名录库).</summary>
/// <param name="batch">The batch.</param>
/// <param name="row">Row number in the batch.</param>
public readonly struct Officer(FactBatch batch, int row) : IFactRow<Officer>
{
    private readonly FactBatch _batch = batch;
    private readonly int _row = row;

    /// <inheritdoc/>
    public static FactKind Kind => FactKind.Officer;

    /// <inheritdoc/>
    public static Officer At(FactBatch batch, int row) => new(batch, row);

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

    /// <summary>Name.</summary>
    [Term("姓名", "name")]
    public Text Name => _batch.Text((int)OfficerColumn.Name, _row);

    /// <summary>Sex.</summary>
    [Term("性别", "sex")]
    public Text Sex => _batch.Text((int)OfficerColumn.Sex, _row);

    /// <summary>Unit.</summary>
    [Term("单位", "unit")]
    public Text Unit => _batch.Text((int)OfficerColumn.Unit, _row);

    /// <summary>Section (科室).</summary>
    [Term("科室", "section")]
    public Text Section => _batch.Text((int)OfficerColumn.Section, _row);

    /// <summary>Post.</summary>
    [Term("岗位", "post")]
    public Text Post => _batch.Text((int)OfficerColumn.Post, _row);

    /// <summary>Number of the enforcement certificate (执法证号).</summary>
    [Term("执法证号", "certificate number")]
    public Text CertificateNumber => _batch.Text((int)OfficerColumn.CertificateNumber, _row);

    /// <summary>First day of the certificate; null = open.</summary>
    [Term("证件有效期起", "certificate from")]
    public DateOnly? CertificateFrom => _batch.Day((int)OfficerColumn.CertificateFrom, _row);

    /// <summary>Last day of the certificate; null = open.</summary>
    [Term("证件有效期止", "certificate to")]
    public DateOnly? CertificateTo => _batch.Day((int)OfficerColumn.CertificateTo, _row);

    /// <summary>Kind of post.</summary>
    [Term("编制", "kind of post")]
    public Establishment Establishment => (Establishment)_batch.Code((int)OfficerColumn.Establishment, _row);

    /// <summary>Whether on duty.</summary>
    [Term("在岗", "on duty")]
    public bool IsOnDuty => _batch.Flag((int)OfficerColumn.IsOnDuty, _row);

    /// <summary>Whether auxiliary staff (辅助人员).</summary>
    [Term("辅助人员", "auxiliary staff")]
    public bool IsAuxiliary => _batch.Flag((int)OfficerColumn.IsAuxiliary, _row);

    /// <summary>Whether any specialty is registered.</summary>
    [Term("登记有专业类别", "specialties registered")]
    public bool HasSpecialties => _batch.Flag((int)OfficerColumn.HasSpecialties, _row);

    /// <summary>Whether certified on any day of the report year.</summary>
    [Term("本年度持有有效证件", "certified in the year")]
    public bool IsCertifiedInYear => _batch.Flag((int)OfficerColumn.IsCertifiedInYear, _row);

    /// <summary>Not auxiliary, on duty and certified on any day of the report year (行政执法人员).</summary>
    [Term("行政执法人员", "enforcement officer")]
    public bool IsEnforcementOfficer => _batch.Flag((int)OfficerColumn.IsEnforcementOfficer, _row);

    /// <summary>Team places (leader or member) in inspections of the report year.</summary>
    [Term("本年参加检查组人次", "team places of the year")]
    public int TeamPlaces => _batch.Int((int)OfficerColumn.TeamPlaces, _row);

    /// <summary>Distinct draw_id of the inspections of the report year in whose team the officer was.</summary>
    [Term("参与的抽取次数", "draws taken part in")]
    public int DrawsTakenPart => _batch.Int((int)OfficerColumn.DrawsTakenPart, _row);

    /// <summary>Distinct draw_id of all inspections of the jurisdiction in the report year.</summary>
    [Term("本年抽取次数", "draws of the year")]
    public int DrawsOfYear => _batch.Int((int)OfficerColumn.DrawsOfYear, _row);

    /// <summary>Team places of all officers of the jurisdiction in the report year.</summary>
    [Term("全体人员本年参加人次", "team places of all officers")]
    public int TeamPlacesOfYear => _batch.Int((int)OfficerColumn.TeamPlacesOfYear, _row);
}

namespace Oversight.Reports.Tables;

/// <summary>The columns of a breach, as the output contract fixes them, and those that a waiver adds.</summary>
internal static class BreachColumns
{
    /// <summary>The columns as they are, for Parquet and for reading.</summary>
    public const string Raw =
        "rule_id, jurisdiction, severity, subject_kind, subject_id, due_on, done_on, days_late, measured, \"limit\", state, detail";

    /// <summary>What a reader calls the subject; the page and the workbook show it.</summary>
    public const string Name = "name";

    /// <summary>What a waived breach has beside them, as they are.</summary>
    public const string RawOfWaiver = "reason, approved_by, expires_on";

    /// <summary>The order of the rows.</summary>
    public const string Order = "rule_id, jurisdiction, subject_id";

    /// <summary>The columns for CSV, formulas made harmless.</summary>
    public static string Csv { get; } =
        $"""
        {CsvText.Protected("rule_id")} AS {CsvText.Marked("rule_id")},
        {CsvText.Protected("jurisdiction")} AS jurisdiction,
        {CsvText.Protected("severity")} AS severity,
        {CsvText.Protected("subject_kind")} AS subject_kind,
        {CsvText.Protected("subject_id")} AS subject_id,
        due_on, done_on, days_late,
        {CsvText.Protected("measured")} AS measured,
        {CsvText.Protected("\"limit\"")} AS "limit",
        {CsvText.Protected("state")} AS state,
        {CsvText.Protected("detail")} AS detail
        """;

    /// <summary>What a waived breach has beside them, for CSV.</summary>
    public static string CsvOfWaiver { get; } =
        $"{CsvText.Protected("reason")} AS reason, {CsvText.Protected("approved_by")} AS approved_by, expires_on";
}

using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tables;

/// <summary><c>breaches.csv</c>: the breaches for spreadsheet programs, formulas made harmless.</summary>
internal static class BreachesCsv
{
    public const string FileName = "breaches.csv";

    public static void Write(DuckDBConnection connection, string folder, CancellationToken cancellation) =>
        connection.Execute(
            $"""
            COPY (
                SELECT {CsvText.Protected("rule_id")} AS {CsvText.Marked("rule_id")},
                    {CsvText.Protected("jurisdiction")} AS jurisdiction,
                    {CsvText.Protected("severity")} AS severity,
                    {CsvText.Protected("subject_kind")} AS subject_kind,
                    {CsvText.Protected("subject_id")} AS subject_id,
                    due_on, done_on, days_late,
                    {CsvText.Protected("measured")} AS measured,
                    {CsvText.Protected("\"limit\"")} AS "limit",
                    {CsvText.Protected("state")} AS state,
                    {CsvText.Protected("detail")} AS detail
                FROM breaches AS b
                ORDER BY b.rule_id, b.jurisdiction, b.subject_id
            ) TO {SqlQuote.Literal(Path.Combine(folder, FileName))} ({CsvText.CopyOptions})
            """,
            cancellation);
}

using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tables;

/// <summary><c>rejects.csv</c>: rows that were rejected or kept with a fault, in the same form as <c>breaches.csv</c>.</summary>
internal static class RejectsCsv
{
    public const string FileName = "rejects.csv";

    public static void Write(DuckDBConnection connection, string folder, CancellationToken cancellation) =>
        connection.Execute(
            $"""
            COPY (
                SELECT {CsvText.Protected("table_name")} AS {CsvText.Marked("table")},
                    {CsvText.Protected("file")} AS file,
                    line,
                    {CsvText.Protected("column_name")} AS "column",
                    {CsvText.Protected("value")} AS value,
                    {CsvText.Protected("reason")} AS reason,
                    {CsvText.Protected("action")} AS action
                FROM rejects AS r
                ORDER BY r.table_name, r.file, r.line, r.column_name, r.value, r.reason, r.action
            ) TO {SqlQuote.Literal(Path.Combine(folder, FileName))} ({CsvText.CopyOptions})
            """,
            cancellation);
}

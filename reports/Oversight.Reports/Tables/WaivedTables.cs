using Oversight.Reports.Jobs;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tables;

/// <summary><c>waived.csv</c> and <c>waived.parquet</c>: the waived breaches, as the others, with reason, approver and last day.</summary>
internal static class WaivedTables
{
    public const string CsvName = "waived.csv";
    public const string ParquetName = "waived.parquet";

    public static void Write(DuckDBConnection connection, string folder, CancellationToken cancellation)
    {
        connection.Execute(
            $"""
            COPY (
                SELECT {BreachColumns.Csv}, {BreachColumns.CsvOfWaiver}
                FROM {WaivedBreaches.Table} AS b ORDER BY b.rule_id, b.jurisdiction, b.subject_id
            ) TO {SqlQuote.Literal(Path.Combine(folder, CsvName))} ({CsvText.CopyOptions})
            """,
            cancellation);
        connection.Execute(
            $"""
            COPY (SELECT {BreachColumns.Raw}, {BreachColumns.RawOfWaiver} FROM {WaivedBreaches.Table} ORDER BY {BreachColumns.Order})
            TO {SqlQuote.Literal(Path.Combine(folder, ParquetName))} ({BreachesParquet.CopyOptions})
            """,
            cancellation);
    }
}

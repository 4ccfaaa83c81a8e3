using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tables;

/// <summary><c>breaches.parquet</c>: the breaches as they are, for programs.</summary>
internal static class BreachesParquet
{
    public const string FileName = "breaches.parquet";

    public static void Write(DuckDBConnection connection, string folder, CancellationToken cancellation) =>
        connection.Execute(
            $"""
            COPY (
                SELECT rule_id, jurisdiction, severity, subject_kind, subject_id, due_on, done_on, days_late,
                    measured, "limit", state, detail
                FROM breaches
                ORDER BY rule_id, jurisdiction, subject_id
            ) TO {SqlQuote.Literal(Path.Combine(folder, FileName))}
            (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)
            """,
            cancellation);
}

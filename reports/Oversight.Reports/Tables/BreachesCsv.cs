using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tables;

/// <summary><c>breaches.csv</c>: the breaches for spreadsheet programs, formulas made harmless.</summary>
internal static class BreachesCsv
{
    public const string FileName = "breaches.csv";

    /// <summary>Writes it.</summary>
    /// <remarks>By a sort of its own: the data engine writes CSV that it reads from Parquet by several threads, and not in its order.</remarks>
    public static void Write(DuckDBConnection connection, string folder, CancellationToken cancellation) =>
        connection.Execute(
            $"""
            COPY (SELECT {BreachColumns.Csv} FROM breaches AS b ORDER BY b.rule_id, b.jurisdiction, b.subject_id)
            TO {SqlQuote.Literal(Path.Combine(folder, FileName))} ({CsvText.CopyOptions})
            """,
            cancellation);
}

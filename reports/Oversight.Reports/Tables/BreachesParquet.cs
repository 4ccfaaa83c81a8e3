using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tables;

/// <summary><c>breaches.parquet</c>: the breaches as they are, for programs.</summary>
internal static class BreachesParquet
{
    public const string FileName = "breaches.parquet";

    /// <summary>The options of a COPY that writes Parquet.</summary>
    public const string CopyOptions = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880";

    /// <summary>Writes it into the folder of <see cref="SortedBreaches"/>.</summary>
    public static void Write(DuckDBConnection connection, string folder, CancellationToken cancellation) =>
        connection.Execute(
            $"""
            COPY (SELECT {BreachColumns.Raw} FROM {SortedBreaches.In(folder)})
            TO {SqlQuote.Literal(Path.Combine(folder, FileName))} ({CopyOptions})
            """,
            cancellation);
}

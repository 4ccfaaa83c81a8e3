using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tables;

/// <summary>
/// The breaches in their order, with the names of their subjects, in a file that is gone when the report is done: workbooks, page and
/// <c>breaches.parquet</c> read from it.
/// </summary>
internal static class SortedBreaches
{
    private const string FileName = ".breaches";

    /// <summary>Sorts the table <c>breaches</c> into the folder.</summary>
    public static void Write(DuckDBConnection connection, string folder, CancellationToken cancellation) =>
        connection.Execute(
            $"""
            COPY (SELECT {BreachColumns.Raw}, {BreachColumns.Name} FROM breaches ORDER BY {BreachColumns.Order})
            TO {SqlQuote.Literal(Path.Combine(folder, FileName))} ({BreachesParquet.CopyOptions})
            """,
            cancellation);

    /// <summary>SQL: the rows, in their order.</summary>
    public static string In(string folder) => $"read_parquet({SqlQuote.Literal(Path.Combine(folder, FileName))})";

    /// <summary>Removes the file.</summary>
    public static void Delete(string folder) => File.Delete(Path.Combine(folder, FileName));
}

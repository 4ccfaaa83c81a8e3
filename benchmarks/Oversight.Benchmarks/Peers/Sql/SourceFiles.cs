using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers.Sql;

/// <summary>
/// The files of a dataset as views: <c>objects_file</c>, <c>inspections_file</c> and so on. A jurisdiction without a pack reads as null.
/// </summary>
internal static class SourceFiles
{
    private static readonly string[] Tables =
        ["objects", "officers", "items", "plans", "draws", "inspections", "assignments", "conflicts", "objections", "milestones"];

    /// <summary>Statements that make the views.</summary>
    /// <param name="dataset">The dataset's folder.</param>
    public static string Views(string dataset) =>
        string.Concat(Tables.Select(table =>
            $"""
            CREATE OR REPLACE TEMP VIEW {table}_file AS
            SELECT * REPLACE (TRY_CAST(jurisdiction AS jurisdiction) AS jurisdiction) FROM {Reader(dataset, table)};

            """));

    // Parquet knows its types; the columns of a CSV file are text until Load.sql gives them theirs.
    private static string Reader(string dataset, string table)
    {
        var parquet = Path.Combine(dataset, table + ".parquet");
        return File.Exists(parquet)
            ? $"read_parquet({SqlQuote.Literal(parquet)})"
            : $"read_csv({SqlQuote.Literal(Path.Combine(dataset, table + ".csv"))}, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')";
    }
}

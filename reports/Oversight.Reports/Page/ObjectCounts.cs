using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Reports.Page;

/// <summary>
/// The registry counted once by all that the page divides it by; the figures add these counts up, instead of each reading millions of
/// objects anew.
/// </summary>
internal static class ObjectCounts
{
    /// <summary>
    /// Columns: jurisdiction's number <c>j</c>, <c>status</c>, <c>credit_grade</c>, <c>section</c> (A to T; '-' where the code has
    /// none), <c>active</c> in the year, <c>inspected</c> in the year, <c>times</c> (random inspections in the year), <c>objects</c>.
    /// </summary>
    public const string Table = "page_object_counts";

    /// <summary>SQL of the sums that a figure shows: objects, those inspected, those inspected at random.</summary>
    public const string Sums =
        "CAST(sum(n.objects) AS BIGINT), CAST(coalesce(sum(n.objects) FILTER (n.inspected), 0) AS BIGINT), "
        + "CAST(coalesce(sum(n.objects) FILTER (n.times > 0), 0) AS BIGINT)";

    /// <summary>Counts them into a temporary table of the connection.</summary>
    public static void Keep(DuckDBConnection connection, int year, CancellationToken cancellation) => connection.Execute(
        $"""
        CREATE OR REPLACE TEMP TABLE {Table} AS
        SELECT o.j, o.status, o.credit_grade, {IndustrySection.Of("o")} AS section, {YearSql.Active("o", year)} AS active,
            v.object_ord IS NOT NULL AS inspected, coalesce(v.random_visits, 0) AS times, count(*) AS objects
        FROM objects AS o LEFT JOIN {YearTables.Visits} AS v ON v.object_ord = o.ord
        GROUP BY ALL
        """,
        cancellation);

    /// <summary>Takes the table away.</summary>
    public static void Clear(DuckDBConnection connection) => connection.Execute($"DROP TABLE IF EXISTS {Table}");
}

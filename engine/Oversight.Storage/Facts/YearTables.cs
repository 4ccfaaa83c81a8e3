using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Facts;

/// <summary>
/// Counts of the report year that many queries ask for, kept as tables beside the loaded ones: over millions of inspections each
/// takes seconds to count. They hold for one year and one set of packs, those of <c>packs</c>.
/// </summary>
public static class YearTables
{
    /// <summary>
    /// (object_ord, j, visits, random_visits, judged_random_visits): per object with an inspection in the year the inspections,
    /// the random ones, and those of these within its pack's validity.
    /// </summary>
    public const string Visits = "year_visits";

    /// <summary>(officer_ord, j, places): per officer with a team place, leader or member, in an inspection of the year their number.</summary>
    public const string Places = "year_places";

    /// <summary>(object_id, visits): see <see cref="YearSql.CrossObjects(int)"/>.</summary>
    public const string CrossObjects = "year_cross_objects";

    /// <summary>Takes away those that are there, for another year or other packs.</summary>
    /// <param name="connection">A connection to the loaded tables.</param>
    public static void Drop(DuckDBConnection connection) =>
        connection.Execute(string.Concat(new[] { Visits, Places, CrossObjects }.Select(table => $"DROP TABLE IF EXISTS {table};")));

    /// <summary>Counts what is not there yet.</summary>
    /// <param name="connection">A connection to the loaded tables, with <c>packs</c> filled.</param>
    /// <param name="year">The report year, 1 to 9999.</param>
    /// <param name="cancellation">Interrupts the counting.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void Keep(DuckDBConnection connection, int year, CancellationToken cancellation = default) =>
        Keep(connection, new FactContext(year, default), cancellation);

    /// <summary>Counts what is not there yet, of the years that the jurisdictions are judged for.</summary>
    internal static void Keep(DuckDBConnection connection, FactContext context, CancellationToken cancellation)
    {
        Keep(SharedSources.VisitsOfObject);
        Keep(SharedSources.PlacesOfOfficer);

        void Keep(SqlSource source) => connection.Execute(
            $"CREATE TABLE IF NOT EXISTS {source.Kept} AS {SqlText.Bind(source.Render(), context)}", cancellation);
    }

    /// <summary>Counts the objects inspected by many (多头检查).</summary>
    /// <param name="connection">A connection to the loaded tables, with <c>flagged</c> filled, after its year's counts are kept.</param>
    /// <param name="year">The report year, 1 to 9999.</param>
    /// <param name="anew">Whether they are counted again if they are there, as <c>flagged</c> may have changed.</param>
    /// <param name="cancellation">Interrupts the counting.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void KeepCrossObjects(DuckDBConnection connection, int year, bool anew, CancellationToken cancellation = default) =>
        KeepCrossObjects(connection, new FactContext(year, default), anew, cancellation);

    /// <summary>The same for jurisdictions that may be judged for years of their own.</summary>
    internal static void KeepCrossObjects(DuckDBConnection connection, FactContext context, bool anew, CancellationToken cancellation) =>
        connection.Execute(
            $"CREATE {(anew ? "OR REPLACE TABLE" : "TABLE IF NOT EXISTS")} {CrossObjects} AS {YearSql.CrossObjects(context)}", cancellation);
}

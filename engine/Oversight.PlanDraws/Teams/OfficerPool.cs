using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Registers;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Teams;

/// <summary>
/// The officers who may be drawn (执法检查人员名录): on duty, not auxiliary, certified on the day of the draw, and qualified as the
/// pack asks. Sorted by the bytes of their ids.
/// </summary>
/// <param name="Officers">The officers.</param>
/// <param name="Canonical">Lines and hash of the list <c>officer_id TAB section LF</c>.</param>
/// <param name="Conflicts">Lines and hash of their conflicts of interest: <c>officer_id TAB object_id LF</c>.</param>
internal sealed record OfficerPool(IReadOnlyList<PooledOfficer> Officers, RecordedRegister Canonical, RecordedRegister Conflicts)
{
    /// <summary>Name of the table: <c>officer_id VARCHAR, section VARCHAR, ord INTEGER</c>.</summary>
    public const string Table = "officer_pool";

    /// <summary>Reads the officers.</summary>
    /// <param name="connection">A connection to the loaded tables.</param>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="day">Day of the draw.</param>
    /// <param name="qualified">Row numbers of those whom the pack's condition takes; null = it has none.</param>
    /// <param name="lists">Gives the streams that take the two lists; null = their texts are not wanted.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static OfficerPool Read(
        DuckDBConnection connection,
        int jurisdiction,
        DateOnly day,
        IReadOnlySet<int>? qualified,
        Func<string, Stream>? lists,
        CancellationToken cancellation)
    {
        connection.Execute(
            $"""
            CREATE OR REPLACE TABLE {Table} AS
            SELECT officer_id, section, ord FROM officers
            WHERE j = {jurisdiction} AND coalesce(on_duty, false) AND NOT coalesce(auxiliary, false) AND cert_no IS NOT NULL
                AND (cert_valid_from IS NULL OR cert_valid_from <= DATE '{day:yyyy-MM-dd}')
                AND (cert_valid_to IS NULL OR cert_valid_to >= DATE '{day:yyyy-MM-dd}')
            """,
            cancellation);
        if (qualified is not null)
        {
            connection.Execute($"DELETE FROM {Table} WHERE ord NOT IN ({string.Join(", ", qualified.Prepend(-1))})", cancellation);
        }

        var sql = $"SELECT officer_id, section FROM {Table} ORDER BY officer_id";
        var officers = new List<PooledOfficer>();
        using (var command = connection.CreateCommand(sql))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                officers.Add(new PooledOfficer(reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)));
            }
        }

        using var officerText = lists?.Invoke("officers.tsv");
        using var conflictText = lists?.Invoke("conflicts.tsv");
        var canonical = new CanonicalText(connection);
        return new OfficerPool(
            officers,
            canonical.Hash(sql, officerText, cancellation),
            canonical.Hash(
                $"SELECT c.officer_id, c.object_id FROM conflicts c JOIN {Table} p ON p.officer_id = c.officer_id "
                + $"WHERE c.j = {jurisdiction} GROUP BY ALL ORDER BY c.officer_id, c.object_id",
                conflictText,
                cancellation));
    }
}

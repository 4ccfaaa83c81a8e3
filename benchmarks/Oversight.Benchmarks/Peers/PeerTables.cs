using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers;

/// <summary>Reads results out of a database.</summary>
internal static class PeerTables
{
    /// <summary>The rows of a table <c>breaches</c> with at least the columns of <see cref="PeerBreach"/>.</summary>
    public static IReadOnlyList<PeerBreach> Breaches(DuckDBConnection connection) => Rows(
        connection,
        "SELECT rule_id, jurisdiction, subject_kind, subject_id, due_on, done_on, days_late, state FROM breaches",
        row => new PeerBreach(
            (string)row[0], (string)row[1], (string)row[2], (string)row[3], row[4] as DateOnly?, row[5] as DateOnly?, row[6] as int?, (string)row[7]));

    /// <summary>The rows of a table <c>counts</c> by <c>rule_id</c>.</summary>
    public static IReadOnlyDictionary<string, PeerCounts> Counts(DuckDBConnection connection) =>
        Rows(
            connection,
            "SELECT rule_id, checked, breached, pending, not_applicable FROM counts",
            row => (Rule: (string)row[0], Counts: new PeerCounts((long)row[1], (long)row[2], (long)row[3], (long)row[4])))
        .ToDictionary(row => row.Rule, row => row.Counts, StringComparer.Ordinal);

    private static List<TRow> Rows<TRow>(DuckDBConnection connection, string sql, Func<object[], TRow> read)
    {
        using var command = connection.CreateCommand(sql);
        using var reader = command.ExecuteReader();
        var rows = new List<TRow>();
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
            rows.Add(read(values));
        }

        return rows;
    }
}

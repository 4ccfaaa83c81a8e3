using Oversight.Reports.Model;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Waivers;

namespace Oversight.Reports.Jobs;

/// <summary>
/// Moves the breaches that valid waivers name out of the table <c>breaches</c> into <c>waived</c>, set-wise: there may be
/// a million of the one and thousands of the other.
/// </summary>
internal static class WaivedBreaches
{
    /// <summary>The table of waived breaches: the columns of <c>breaches</c>, then reason, approver and last day.</summary>
    public const string Table = "waived";

    private const int RowsOfAStatement = 1000;
    private const string SameBreach = "b.rule_id = w.rule_id AND b.jurisdiction = w.jurisdiction AND b.subject_id = w.subject_id";

    /// <summary>Moves them.</summary>
    /// <param name="connection">The database, after the evaluation.</param>
    /// <param name="file">The waivers.</param>
    /// <param name="asOf">The cut-off day.</param>
    /// <param name="silent">Ids of jurisdictions that have a rule pack and were not judged.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What became of each waiver.</returns>
    public static WaiverInfo Apply(
        DuckDBConnection connection, WaiverFile file, DateOnly asOf, IReadOnlySet<string> silent, CancellationToken cancellation)
    {
        Load(connection, file.Waivers, asOf, cancellation);
        var matched = Matched(connection);
        connection.Execute(
            $"""
            CREATE OR REPLACE TABLE {Table} AS
                SELECT b.*, w.reason, w.approved_by, w.expires_on FROM breaches AS b JOIN waivers AS w ON {SameBreach} WHERE w.valid;
            DELETE FROM breaches AS b USING waivers AS w WHERE {SameBreach} AND w.valid
            """,
            cancellation);
        return new WaiverInfo
        {
            File = file.Name,
            Sha256 = file.Sha256,
            Notes = file.Warnings,
            Waivers = [.. file.Waivers.Select(waiver => (waiver, State(waiver)))],
        };

        WaiverState State(Waiver waiver) =>
            silent.Contains(waiver.Jurisdiction) ? WaiverState.NotJudged
            : waiver.ExpiresOn < asOf ? WaiverState.Expired
            : matched.Contains(waiver.Line) ? WaiverState.Applied
            : WaiverState.Unmatched;
    }

    /// <summary>Waived breaches by rule and jurisdiction.</summary>
    public static Dictionary<(string Rule, string Jurisdiction), long> Counts(DuckDBConnection connection)
    {
        var counts = new Dictionary<(string Rule, string Jurisdiction), long>();
        using var command = connection.CreateCommand($"SELECT rule_id, jurisdiction, count(*) FROM {Table} GROUP BY ALL");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            counts[(reader.GetString(0), reader.GetString(1))] = reader.GetInt64(2);
        }

        return counts;
    }

    private static void Load(DuckDBConnection connection, IReadOnlyList<Waiver> waivers, DateOnly asOf, CancellationToken cancellation)
    {
        connection.Execute(
            """
            CREATE OR REPLACE TABLE waivers (line BIGINT, rule_id VARCHAR, jurisdiction VARCHAR, subject_id VARCHAR, reason VARCHAR,
                approved_by VARCHAR, expires_on DATE, valid BOOLEAN)
            """,
            cancellation);
        foreach (var rows in waivers.Chunk(RowsOfAStatement))
        {
            connection.Execute($"INSERT INTO waivers VALUES {string.Join(",\n", rows.Select(row => Row(row, asOf)))}", cancellation);
        }
    }

    private static string Row(Waiver one, DateOnly asOf)
    {
        var texts = new[] { one.RuleId, one.Jurisdiction, one.SubjectId, one.Reason, one.ApprovedBy }.Select(SqlQuote.Literal);
        return $"({one.Line}, {string.Join(", ", texts)}, DATE '{one.ExpiresOn:yyyy-MM-dd}', {(one.ExpiresOn >= asOf ? "true" : "false")})";
    }

    private static HashSet<long> Matched(DuckDBConnection connection)
    {
        var lines = new HashSet<long>();
        using var command = connection.CreateCommand($"SELECT w.line FROM waivers AS w SEMI JOIN breaches AS b ON {SameBreach} WHERE w.valid");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            lines.Add(reader.GetInt64(0));
        }

        return lines;
    }
}

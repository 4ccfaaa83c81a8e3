using System.Globalization;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Cases;

/// <summary>Reads what an evaluation of cases left in the data engine, by the number of the case.</summary>
internal static class CaseTableReader
{
    /// <summary>Numbers of the cases that have any row.</summary>
    public static IReadOnlySet<int> Judged(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand("SELECT j FROM jurisdictions WHERE judged");
        using var reader = command.ExecuteReader();
        var judged = new HashSet<int>();
        while (reader.Read())
        {
            judged.Add(Convert.ToInt32(reader[0], CultureInfo.InvariantCulture));
        }

        return judged;
    }

    /// <summary>The breaches with their rules.</summary>
    /// <param name="connection">A connection to the judged tables.</param>
    /// <param name="pack">The pack's id, which stands for the case's own as a subject.</param>
    public static ILookup<int, (string Rule, CaseBreach Breach)> Breaches(DuckDBConnection connection, string pack)
    {
        using var command = connection.CreateCommand(
            """
            SELECT j.j, rule_id, CASE WHEN subject_id = jurisdiction THEN ? ELSE subject_id END, state,
                CAST(due_on AS VARCHAR), CAST(done_on AS VARCHAR), CAST(days_late AS VARCHAR), measured, "limit"
            FROM breaches b JOIN jurisdictions j ON j.id = b.jurisdiction
            ORDER BY ALL
            """,
            pack);
        using var reader = command.ExecuteReader();
        var breaches = new List<(int Case, string Rule, CaseBreach Breach)>();
        while (reader.Read())
        {
            breaches.Add((
                Convert.ToInt32(reader[0], CultureInfo.InvariantCulture),
                reader.GetString(1),
                new CaseBreach(reader.GetString(2), reader.GetString(3), Text(4), Text(5), Text(6), Text(7), Text(8))));
        }

        return breaches.ToLookup(found => found.Case, found => (found.Rule, found.Breach));

        string? Text(int column) => reader[column] as string;
    }

    /// <summary>Ids of the flagged objects.</summary>
    public static ILookup<int, string> Flagged(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand("SELECT o.j, o.object_id FROM flagged JOIN objects o USING (ord) ORDER BY ALL");
        using var reader = command.ExecuteReader();
        var flagged = new List<(int Case, string Object)>();
        while (reader.Read())
        {
            flagged.Add((Convert.ToInt32(reader[0], CultureInfo.InvariantCulture), reader.GetString(1)));
        }

        return flagged.ToLookup(found => found.Case, found => found.Object);
    }

    /// <summary>The flagged objects as a set of bits by their row number.</summary>
    public static ulong[] FlaggedSet(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand("SELECT ord FROM flagged ORDER BY ord DESC");
        using var reader = command.ExecuteReader();
        ulong[] words = [];
        while (reader.Read())
        {
            var ord = Convert.ToInt32(reader[0], CultureInfo.InvariantCulture);
            words = words.Length == 0 ? new ulong[(ord >> 6) + 1] : words;
            words[ord >> 6] |= 1UL << (ord & 63);
        }

        return words;
    }
}

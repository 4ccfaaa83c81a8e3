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

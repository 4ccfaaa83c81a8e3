using System.Globalization;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Cases;

/// <summary>Reads what an evaluation of cases left in the data engine, by the number of the case.</summary>
internal static class CaseTableReader
{
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
}

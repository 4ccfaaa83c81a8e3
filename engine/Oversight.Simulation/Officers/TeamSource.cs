using System.Text;
using Oversight.Storage.DuckDb;

namespace Oversight.Simulation.Officers;

/// <summary>What full team draws need beside the scenario: the objects' ids, and who has a conflict of interest with whom.</summary>
internal sealed class TeamSource
{
    private TeamSource(string jurisdiction, string seed, string[] objectIds, Dictionary<string, string[]> conflicts) =>
        (Jurisdiction, Seed, ObjectIds, Conflicts) = (jurisdiction, seed, objectIds, conflicts);

    /// <summary>Id of the jurisdiction.</summary>
    public string Jurisdiction { get; }

    /// <summary>The seed.</summary>
    public string Seed { get; }

    /// <summary>Id of each object, by its row in the registry.</summary>
    public string[] ObjectIds { get; }

    /// <summary>The officers who have a conflict with an object, by the object's id.</summary>
    public Dictionary<string, string[]> Conflicts { get; }

    /// <summary>Reads it.</summary>
    public static TeamSource Read(DuckDBConnection connection, int jurisdiction, string id, string seed, CancellationToken cancellation)
    {
        var ids = Array.Empty<string>();
        using (var stream = connection.Stream($"SELECT ord, object_id FROM objects WHERE j = {jurisdiction}", cancellation))
        {
            while (stream.TryNext(out var chunk))
            {
                using (chunk)
                {
                    for (var row = 0; row < chunk.Count; row++)
                    {
                        var ord = chunk.Column(0).Int32(row);
                        if (ord >= ids.Length)
                        {
                            Array.Resize(ref ids, Math.Max(ord + 1, 2 * ids.Length));
                        }

                        ids[ord] = Encoding.UTF8.GetString(chunk.Column(1).Utf8(row));
                    }
                }
            }
        }

        var pairs = new List<(string ObjectId, string OfficerId)>();
        using var command = connection.CreateCommand("SELECT DISTINCT object_id, officer_id FROM conflicts WHERE j = ? ORDER BY ALL", jurisdiction);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            pairs.Add((reader.GetString(0), reader.GetString(1)));
        }

        return new TeamSource(id, seed, ids, pairs.GroupBy(pair => pair.ObjectId, pair => pair.OfficerId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));
    }
}

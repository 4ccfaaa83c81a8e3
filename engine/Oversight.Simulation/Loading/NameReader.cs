using Oversight.Policies.Loading;
using Oversight.Simulation.Scenarios;
using Oversight.Storage.DuckDb;

namespace Oversight.Simulation.Loading;

/// <summary>Reads the names that scenarios may use.</summary>
/// <param name="connection">A connection to the loaded tables.</param>
/// <param name="jurisdiction">Number of the jurisdiction.</param>
/// <param name="plugin">Its pack.</param>
internal sealed class NameReader(DuckDBConnection connection, int jurisdiction, LoadedPlugin plugin)
{
    /// <summary>The names, each list in the order of its bytes.</summary>
    public ScenarioNames Read() => new(
        plugin.Plugin.Id,
        plugin.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Unit, StringComparer.Ordinal),
        Texts("SELECT DISTINCT item_id FROM items WHERE j = ? AND item_id IS NOT NULL ORDER BY 1"),
        Texts("SELECT DISTINCT section FROM (SELECT j, section FROM plans UNION ALL SELECT j, section FROM officers) WHERE j = ? AND section IS NOT NULL ORDER BY 1"),
        Texts("SELECT DISTINCT left(industry_code, 2) FROM objects WHERE j = ? AND length(industry_code) > 0 ORDER BY 1"),
        Texts("SELECT officer_id FROM officers WHERE j = ? ORDER BY 1"));

    private List<string> Texts(string sql)
    {
        var texts = new List<string>();
        using var command = connection.CreateCommand(sql, jurisdiction);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}

using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>
/// Reads a dataset into objects that refer to each other. The dataset is taken to be clean: values have their types; a row that
/// names an object, an inspection or an officer that is not there is left out, and of rows with one key the first is kept.
/// </summary>
internal sealed partial class TerritoryReader
{
    private readonly Dictionary<string, Territory> _territories = new(StringComparer.Ordinal);
    private readonly RowSource _rows;

    private TerritoryReader(RowSource rows) => _rows = rows;

    /// <summary>The rows of each jurisdiction that has any.</summary>
    public static IReadOnlyDictionary<string, Territory> Read(string dataset, int threads)
    {
        using var database = DuckDBDatabase.Open(new DuckDBOptions { Threads = threads });
        using var connection = database.Connect();
        var reader = new TerritoryReader(new RowSource(connection, dataset));
        reader.ReadRegistries();
        reader.ReadPlans();
        reader.ReadInspections();
        reader.ReadTeams();
        reader.ReadRest();
        return reader._territories;
    }

    private Territory Of(string jurisdiction)
    {
        if (!_territories.TryGetValue(jurisdiction, out var territory))
        {
            _territories.Add(jurisdiction, territory = new Territory());
        }

        return territory;
    }
}

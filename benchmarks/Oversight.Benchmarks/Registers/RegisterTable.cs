using Oversight.Benchmarks.Data;
using Oversight.Drawing.Selection;
using Oversight.PlanDraws.Registers;
using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Registers;

/// <summary>A register in a table of DuckDB, in memory, and the same draw from it in two ways.</summary>
internal sealed class RegisterTable : IDisposable
{
    private readonly int quota;
    private readonly DuckDBDatabase database;
    private readonly DuckDBConnection connection;
    private readonly int rows;

    /// <summary>Makes the table.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="threads">Threads of the database.</param>
    /// <param name="quota">How many are drawn.</param>
    public RegisterTable(int rows, int threads, int quota = 1_000)
    {
        (this.rows, this.quota) = (rows, Math.Min(quota, rows));
        database = DuckDBDatabase.Open(new DuckDBOptions { Threads = threads });
        connection = database.Connect();
        connection.Execute(
            $"CREATE TABLE register AS SELECT printf('91370300%010d', range) AS object_id, CAST(0 AS INTEGER) AS stratum FROM range({rows})");
    }

    /// <summary>Draws by tickets made in lanes.</summary>
    public StratumSample Sample()
    {
        var draw = new StratifiedDraw(Keys.Objects, [new StratumQuota(rows, quota)]);
        new RegisterSampler(database).Run("register", hasStates: false, draw);
        return draw.Samples[0];
    }

    /// <summary>Draws by DuckDB's own hash and order.</summary>
    /// <returns>The ids, in the order of their tickets.</returns>
    public IReadOnlyList<string> Query()
    {
        var ids = new List<string>(quota);
        using var command = connection.CreateCommand(
            $"SELECT object_id FROM register ORDER BY sha256(sha256('{Keys.Objects}') || object_id) LIMIT {quota}");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }

    public void Dispose()
    {
        connection.Dispose();
        database.Dispose();
    }
}

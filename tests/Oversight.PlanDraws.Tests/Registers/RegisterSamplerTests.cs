using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;
using Oversight.PlanDraws.Registers;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Tests.Registers;

public sealed class RegisterSamplerTests
{
    private const int Rows = 300_000;
    private const int Strata = 3;
    private const int Quota = 500;

    private static readonly DrawKey Key = new("3-6-1-4", "zibo", "P1", DrawPurpose.Objects);

    [Theory]
    [InlineData(1, "range")]
    [InlineData(2, "range")]
    [InlineData(16, "range")]
    [InlineData(2, "hash(range)")]
    public void Run_AnyThreadsAndOrder_DrawsWhatSqlDraws(int threads, string order)
    {
        using var database = DuckDBDatabase.Open(new DuckDBOptions { Threads = threads });
        using var connection = database.Connect();
        connection.Execute(
            $"CREATE TABLE register AS SELECT printf('91370300MA%08d', range) AS object_id, CAST(range % {Strata} AS INTEGER) AS stratum, "
            + $"CAST(range % 11 = 0 AS UTINYINT) AS state FROM range({Rows}) ORDER BY {order}");
        var draw = new StratifiedDraw(
            Key, [.. Enumerable.Range(0, Strata).Select(stratum => new StratumQuota(Count(connection, stratum), Quota))]);
        new RegisterSampler(database).Run("register", hasStates: true, draw);
        for (var stratum = 0; stratum < Strata; stratum++)
        {
            Assert.Equal(Expected(connection, stratum), draw.Samples[stratum].Drawn.Select(lot => lot.ToString()));
        }
    }

    private static long Count(DuckDBConnection connection, int stratum)
    {
        using var command = connection.CreateCommand($"SELECT count(*) FROM register WHERE state = 0 AND stratum = {stratum}");
        return (long)command.ExecuteScalar()!;
    }

    private static List<string> Expected(DuckDBConnection connection, int stratum)
    {
        using var command = connection.CreateCommand(
            $"SELECT object_id FROM register WHERE state = 0 AND stratum = {stratum} ORDER BY sha256(sha256('{Key}') || object_id) LIMIT {Quota}");
        using var reader = command.ExecuteReader();
        var ids = new List<string>();
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return ids;
    }
}

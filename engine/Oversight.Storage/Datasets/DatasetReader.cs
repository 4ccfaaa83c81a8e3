using Oversight.Contracts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets;

/// <summary>Loads a dataset into DuckDB: typed, checked, with its references resolved, and a list of what was refused.</summary>
public static class DatasetReader
{
    /// <summary>Loads a dataset into a database's schema <c>main</c>.</summary>
    /// <param name="connection">A connection to the database, which keeps the order of rows.</param>
    /// <param name="options">What to load.</param>
    /// <param name="cancellationToken">Stops the loading; the tables are then of no use.</param>
    /// <returns>What was loaded.</returns>
    /// <exception cref="DatasetException">The dataset cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DatasetSummary Load(DuckDBConnection connection, DatasetOptions options, CancellationToken cancellationToken = default)
    {
        var files = DatasetFolder.Find(options.Path);
        var warnings = new List<LocalText>();
        var sources = files.ToDictionary(file => file.Table.Name, file => FileSource.Open(connection, file, options.Encoding, warnings));
        warnings.AddRange(Schema.Tables.Where(table => !table.Optional && !sources.ContainsKey(table.Name)).Select(table => new LocalText(
            $"没有{table.Name}表，按空表处理。", $"The table {table.Name} is missing; it reads as empty.")));

        CreateOutcomeTables(connection, options.CoveredJurisdictions, cancellationToken);
        using (var facts = new FileFacts([.. files.Select(file => (file, sources[file.Table.Name].Header))], cancellationToken))
        {
            var loader = new TableLoader(connection, options, facts, sources, cancellationToken);
            for (var done = 0; done < Schema.Tables.Count; done++)
            {
                options.Progress?.Report(new DatasetProgress(Schema.Tables[done].Name, done, Schema.Tables.Count));
                loader.Load(Schema.Tables[done]);
            }
        }

        var rows = string.Join(" UNION ALL ", Schema.Tables.Select(table => $"SELECT DISTINCT j FROM main.{table.Name}"));
        connection.Execute(
            $"UPDATE main.jurisdictions SET judged = true WHERE j IN ({rows}); DROP SCHEMA loading CASCADE", cancellationToken);
        return new DatasetSummary(Inputs(connection), warnings, NotCovered(connection));
    }

    private static void CreateOutcomeTables(DuckDBConnection connection, IReadOnlyList<string> covered, CancellationToken cancellationToken)
    {
        connection.Execute(
            """
            CREATE SCHEMA IF NOT EXISTS loading;
            CREATE OR REPLACE TABLE main.jurisdictions (j INTEGER, id VARCHAR, judged BOOLEAN);
            CREATE OR REPLACE TABLE main.rejects (
                table_name VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR, reason VARCHAR, action VARCHAR);
            CREATE OR REPLACE TABLE main.not_covered (id VARCHAR, rows BIGINT);
            CREATE OR REPLACE TABLE main.inputs (
                table_name VARCHAR, file VARCHAR, rows BIGINT, rejected BIGINT, kept BIGINT, sha256 VARCHAR)
            """,
            cancellationToken);
        if (covered.Count > 0)
        {
            var rows = covered.Select((id, number) => $"({number}, {SqlText.Literal(id)}, false)");
            connection.Execute($"INSERT INTO main.jurisdictions VALUES {string.Join(", ", rows)}", cancellationToken);
        }
    }

    private static List<DatasetInput> Inputs(DuckDBConnection connection)
    {
        var inputs = new List<DatasetInput>();
        using var command = connection.CreateCommand("SELECT * FROM main.inputs");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            inputs.Add(new DatasetInput(
                reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetString(5)));
        }

        return inputs;
    }

    private static Dictionary<string, long> NotCovered(DuckDBConnection connection)
    {
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        using var command = connection.CreateCommand("SELECT id, CAST(sum(rows) AS BIGINT) FROM main.not_covered GROUP BY id ORDER BY id");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetString(0), reader.GetInt64(1));
        }

        return found;
    }
}

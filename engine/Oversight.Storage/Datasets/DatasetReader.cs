using Oversight.Contracts;
using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets;

/// <summary>Loads a dataset into DuckDB, checked after the data contract, version 1.</summary>
public static class DatasetReader
{
    /// <summary>
    /// Fills the schema <c>main</c> of a database with the contract's tables and with <c>jurisdictions</c>, <c>rejects</c>,
    /// <c>not_covered</c> and <c>inputs</c>, replacing those that are there.
    /// </summary>
    /// <param name="connection">An open connection; nothing else may run on its database meanwhile.</param>
    /// <param name="options">What to load.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="DatasetException">The dataset cannot be read; the database then holds a part of it.</exception>
    /// <exception cref="DuckDBException">DuckDB fails for another reason, memory for instance.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DatasetSummary Load(DuckDBConnection connection, DatasetOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(options);
        var warnings = new List<LocalText>();
        var files = DatasetFolder.Find(options.Path)
            .Select(file => file with { Encoding = Utf8Detector.Decide(file, options.Encoding, warnings, cancellationToken) })
            .ToArray();
        var headers = new Dictionary<TableFile, CsvHeader?>();
        var parquet = new Dictionary<TableFile, IReadOnlyList<(string Name, string Type)>>();
        foreach (var file in files)
        {
            if (file.IsParquet)
            {
                headers[file] = null;
                parquet[file] = ParquetSource.ReadColumns(connection, file);
                warnings.AddRange(DatasetErrors.CheckColumns(file, [.. parquet[file].Select(c => c.Name)]));
            }
            else
            {
                var header = CsvSource.ReadHeader(file, file.Encoding);
                headers[file] = header;
                warnings.AddRange(DatasetErrors.CheckColumns(file, header.Names));
            }
        }

        warnings.AddRange(Schema.Tables.Where(t => !t.Optional && files.All(f => f.Table != t)).Select(t => new LocalText(
            $"缺少表{t.Name}，按空表处理。", $"The table {t.Name} is missing and reads as empty.")));

        using var settings = new LoadSettings(connection);
        using var facts = new FileFacts([.. files.Select(f => (f, headers[f]))], cancellationToken);
        var raw = new RawLoader(connection, options, facts, cancellationToken);
        var tables = new TableLoader(connection, options, cancellationToken);
        var inputs = new List<DatasetInput>();
        connection.Execute(CreateLists, cancellationToken);
        for (var i = 0; i < Schema.Tables.Count; i++)
        {
            var table = Schema.Tables[i];
            options.Progress?.Report(new DatasetProgress(table.Name, i, Schema.Tables.Count));
            if (files.FirstOrDefault(f => f.Table == table) is not { } file)
            {
                tables.LoadEmpty(table);
                continue;
            }

            var source = headers[file] is { } header ? raw.LoadCsv(file, header) : raw.LoadParquet(file, parquet[file]);
            var (rows, rejected, kept) = tables.Load(file, source, headers[file]);
            inputs.Add(new DatasetInput(table.Name, file.Name, rows, rejected, kept, facts.Wait(file).Sha256));
        }

        connection.Execute(Finish(options.CoveredJurisdictions, inputs), cancellationToken);
        return new DatasetSummary(inputs, warnings, NotCovered(connection));
    }

    private const string CreateLists =
        """
        CREATE OR REPLACE TABLE main.rejects (
            table_name VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR, reason VARCHAR, action VARCHAR);
        CREATE OR REPLACE TABLE main.inputs (
            table_name VARCHAR, file VARCHAR, rows BIGINT, rejected BIGINT, kept BIGINT, sha256 VARCHAR);
        CREATE OR REPLACE TABLE main.jurisdictions (j INTEGER, id VARCHAR, judged BOOLEAN);
        CREATE TABLE loading.uncovered (id VARCHAR, rows BIGINT);
        CREATE TABLE loading.present (j INTEGER);
        """;

    private static string Finish(IReadOnlyList<string> covered, List<DatasetInput> inputs)
    {
        var statements = covered.Select((id, j) =>
            $"INSERT INTO main.jurisdictions SELECT {j}, {Literal(id)}, {j} IN (SELECT j FROM loading.present)").ToList();
        statements.AddRange(inputs.Select(i =>
            $"INSERT INTO main.inputs VALUES ({Literal(i.Table)}, {Literal(i.File)}, {i.Rows}, {i.Rejected}, {i.Kept}, {Literal(i.Sha256)})"));
        statements.Add(
            "CREATE OR REPLACE TABLE main.not_covered AS "
            + "SELECT id, CAST(sum(rows) AS BIGINT) AS rows FROM loading.uncovered GROUP BY id ORDER BY id");
        return string.Join(";\n", statements);
    }

    private static Dictionary<string, long> NotCovered(DuckDBConnection connection)
    {
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        using var command = connection.CreateCommand("SELECT id, rows FROM main.not_covered ORDER BY id");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows[reader.GetString(0)] = reader.GetInt64(1);
        }

        return rows;
    }
}

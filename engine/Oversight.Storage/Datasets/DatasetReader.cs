using Oversight.Contracts;
using Oversight.Storage.Datasets.Csv;
using Oversight.Storage.Datasets.Loading;
using Oversight.Storage.Datasets.Mapping;
using Oversight.Storage.Datasets.Sources;
using Oversight.Storage.Datasets.Workbooks;
using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets;

/// <summary>Loads a dataset into DuckDB, checked after the data contract, version 1.</summary>
public static class DatasetReader
{
    /// <summary>
    /// Fills the schema <c>main</c> of a database with the contract's tables and with <c>jurisdictions</c> and <c>rejects</c>,
    /// replacing those that are there.
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
        var map = ColumnMapFile.Find(options.Map, DatasetParts.FolderOf(options.Path));
        using var databases = new AttachedDatabases(connection);
        using var workbooks = new OpenWorkbooks();
        var opener = new PartOpener(connection, databases, workbooks);
        var dataset = new DatasetParts(options.Path, map, opener.Sections);
        var found = dataset.Find();
        warnings.AddRange(dataset.Warnings(found));
        var parts = found
            .Select(part => Utf8Detector.Decide(part, options.Encoding, warnings, cancellationToken))
            .Select(opener.Open)
            .ToList();
        warnings.AddRange(ColumnCheck.Warnings(parts));
        warnings.AddRange(Schema.Tables.Where(t => !t.Optional && parts.All(p => p.Part.Table != t)).Select(t => new LocalText(
            $"缺少表{t.Name}，按空表处理。", $"The table {t.Name} is missing and reads as empty.")));

        using var settings = new LoadSettings(connection);
        using var facts = new FileFacts(parts, cancellationToken);
        var unknown = new UnknownValues(connection, options.CountUnknownValues, cancellationToken);
        var own = Schema.Tables.Select(table => (Table: table, Parts: parts.FindAll(part => part.Part.Table == table))).ToList();
        using var ahead = options is { ReadsAhead: true, CountUnknownValues: false } && !own.Exists(one => TableLoader.MayBeNumbered(one.Parts))
            ? new RawAhead(connection, Raw, [.. own.Where(one => one.Parts.Count > 0)], cancellationToken)
            : null;
        var tables = new TableLoader(connection, options, ahead ?? Raw(connection, cancellationToken), unknown, cancellationToken);
        var inputs = new List<DatasetInput>();
        connection.Execute(CreateLists, cancellationToken);
        for (var i = 0; i < own.Count; i++)
        {
            var (table, files) = own[i];
            options.Progress?.Report(new DatasetProgress(
                table.Name, [.. files.Select(part => part.Part.Name)], i, Schema.Tables.Count, inputs.Sum(input => input.Rows)));
            if (files.Count == 0)
            {
                tables.LoadEmpty(table);
                continue;
            }

            var (loaded, faults) = tables.Load(table, files, warnings);
            for (var n = 0; n < faults.Count; n++)
            {
                var (part, (rejected, kept)) = (loaded.Parts[n], faults[n]);
                inputs.Add(new DatasetInput(table.Name, part.Opened.Part.Name, part.Rows, rejected, kept, facts.Wait(part.Opened.Part.File).Sha256));
            }
        }

        if (options.CoveredJurisdictions.Count > 0)
        {
            connection.Execute(Judged(options.CoveredJurisdictions, tables.Present), cancellationToken);
        }

        return new DatasetSummary(inputs, [.. warnings.Distinct()], tables.Uncovered)
        {
            Map = map.Name is null ? null : new DatasetMap(map.Name, map.Sha256),
            Parts = [.. parts.Select(part => part.Describe())],
            UnknownValues = unknown.Found,
        };

        IRawRows Raw(DuckDBConnection reading, CancellationToken stop) =>
            new RawLoader(reading, options, facts, databases, workbooks, unknown, stop);
    }

    private const string CreateLists =
        """
        CREATE OR REPLACE TABLE main.rejects (
            table_name VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR, reason VARCHAR, action VARCHAR);
        CREATE OR REPLACE TABLE main.jurisdictions (j INTEGER, id VARCHAR, judged BOOLEAN);
        """;

    private static string Judged(IReadOnlyList<string> covered, string present) =>
        $"INSERT INTO main.jurisdictions SELECT c.j, c.id, c.j IN ({present}) "
        + $"FROM (VALUES {string.Join(", ", covered.Select((id, j) => $"({j}, {Literal(id)})"))}) c(j, id) ORDER BY c.j";
}

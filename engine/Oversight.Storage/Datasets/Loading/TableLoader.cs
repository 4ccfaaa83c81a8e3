using System.Globalization;
using Oversight.Contracts;
using Oversight.Storage.Datasets.Sources;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>Makes a loaded table out of the rows of its parts, and lists what is wrong with them.</summary>
internal sealed class TableLoader(
    DuckDBConnection connection, DatasetOptions options, IRawRows raw, UnknownValues unknown, CancellationToken cancellationToken)
{
    private readonly RowCheck check = new(connection, options, cancellationToken);
    private readonly HashSet<string> filled = [];

    /// <inheritdoc cref="RowCheck.Uncovered"/>
    internal IReadOnlyDictionary<string, long> Uncovered => check.Uncovered;

    /// <summary>Whether the rows may bring their numbers along, and are not read before they are checked.</summary>
    internal static bool MayBeNumbered(IReadOnlyList<OpenedPart> opened) => opened is [{ Part.File.Format: SourceFormat.Parquet }];

    /// <summary>Makes an empty table for one without a file.</summary>
    internal void LoadEmpty(TableSchema table) => Execute(Sql(table).CreateEmpty());

    /// <summary>Makes the table, adds to <c>rejects</c> and <see cref="Uncovered"/>.</summary>
    /// <returns>The parts, with rejected and kept rows of each.</returns>
    /// <exception cref="DatasetException">A file cannot be read, or is mostly not in its encoding.</exception>
    internal (LoadedParts Parts, IReadOnlyList<(long Rejected, long Kept)> Counts) Load(
        TableSchema table, IReadOnlyList<OpenedPart> opened, List<LocalText> warnings)
    {
        var numbered = LoadNumbered(table, opened);
        var (parts, rows) = numbered ?? LoadInOrder(table, opened, warnings);
        var counts = check.Run(parts, rows, marked: numbered is not null, out var left);
        if (left > 0)
        {
            filled.Add(table.Name);
        }

        return (parts, counts);
    }

    /// <summary>A query of the numbers of the jurisdictions that have a row.</summary>
    internal string Present => filled.Count == 0
        ? "SELECT NULL WHERE false"
        : string.Join(" UNION ", filled.Select(table => $"SELECT j FROM main.{table}"));

    /// <summary>Reads the rows and resolves their references in one pass, if they bring their numbers along.</summary>
    /// <returns>The parts, and their rows as SQL with the numbers.</returns>
    private (LoadedParts Parts, string Rows)? LoadNumbered(TableSchema table, IReadOnlyList<OpenedPart> opened)
    {
        if (!MayBeNumbered(opened) || ParquetSource.Numbered(opened[0]) is not { } source)
        {
            return null;
        }

        var rows = $"({RawSql.Select(table, source, options)})";
        try
        {
            Execute(Sql(table).Create(rows, marked: true));
        }
        catch (DuckDBException error) when (RawLoader.IsAboutFile(error))
        {
            // Read again step by step, which tells what is wrong, or finds texts that are not UTF-8.
            return null;
        }

        Execute($"CREATE OR REPLACE TABLE {FaultSql.Marks} AS {Sql(table).ReadMarks}; ALTER TABLE main.{table.Name} DROP COLUMN {TableSql.Mark}");
        unknown.Collect(opened[0].Part, source, FaultSql.Marks);
        return (new LoadedParts(table, [new LoadedPart(opened[0], source, 0, Count($"main.{table.Name}"))]), rows);
    }

    /// <summary>Takes the rows as they were read, where their order numbers them.</summary>
    /// <returns>The parts, and their rows as SQL with the numbers.</returns>
    private (LoadedParts Parts, string Rows) LoadInOrder(TableSchema table, IReadOnlyList<OpenedPart> opened, List<LocalText> warnings)
    {
        var rows = $"(SELECT *, CAST(rowid AS INTEGER) AS number FROM {RawSql.TableOf(table)})";
        var parts = raw.Load(table, opened, warnings);
        Execute(Sql(table).Create(rows, marked: false));
        return (parts, rows);
    }

    private TableSql Sql(TableSchema table) => new(table, filled.Contains, options.KeepsReferenceTexts);

    private void Execute(string sql) => connection.Execute(sql, cancellationToken);

    private long Count(string table)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand($"SELECT count(*) FROM {table}");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}

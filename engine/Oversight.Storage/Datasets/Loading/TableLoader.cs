using System.Globalization;
using Oversight.Contracts;
using Oversight.Storage.Datasets.Csv;
using Oversight.Storage.Datasets.Sources;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>Makes a loaded table out of the rows of its parts, and lists what is wrong with them.</summary>
internal sealed class TableLoader(
    DuckDBConnection connection, DatasetOptions options, IRawRows raw, UnknownValues unknown, CancellationToken cancellationToken)
{
    private readonly HashSet<string> filled = [];
    private readonly SortedDictionary<string, long> uncovered = new(Utf8Order.Comparer);

    /// <summary>Rows by jurisdiction without a rule pack, of the tables loaded so far, by the ids' bytes.</summary>
    internal IReadOnlyDictionary<string, long> Uncovered => uncovered;

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
        if (LoadNumbered(table, opened) is { } numbered)
        {
            return (numbered.Parts, Check(numbered.Parts, numbered.Rows, marked: true));
        }

        var (parts, rows) = LoadInOrder(table, opened, warnings);
        return (parts, Check(parts, rows, marked: false));
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

    private IReadOnlyList<(long Rejected, long Kept)> Check(LoadedParts parts, string rows, bool marked)
    {
        var table = parts.Table;
        var faults = new FaultSql(parts, options.Language, options.Masks);
        var found = Find(faults, marked ? FaultSql.Marks : faults.MarksOfRaw);
        var suspects = FindSuspects(parts, faults);
        var counts = new (long Rejected, long Kept)[parts.Parts.Count];
        var faulty = found.Misfits + found.Unresolved + found.Dangling + suspects.Count > 0;
        if (faulty)
        {
            if (!marked)
            {
                Execute($"CREATE OR REPLACE TABLE {FaultSql.Marks} AS FROM {faults.MarksOfRaw}");
            }

            Execute(faults.CreateUnresolved(rows, found.Unresolved > 0));
        }

        Execute($"DROP TABLE IF EXISTS {RawSql.TableOf(table)}");
        if (faulty)
        {
            CreateSuspects(suspects);
            Execute(faults.CreateFaults());
            Execute(faults.CreateListed());
            Count(faults, counts);
            if (counts.Any(count => count.Rejected + count.Kept > 0))
            {
                FindLines(parts);
                Execute(faults.InsertRejects());
            }
        }

        var rejected = counts.Sum(count => count.Rejected);
        if (rejected + found.Uncovered > 0)
        {
            Execute(faults.DeleteFaulty(rejected > 0));
        }

        if (marked || faulty)
        {
            Execute($"DROP TABLE {FaultSql.Marks}");
        }

        if (parts.Parts.Sum(part => part.Rows) > found.Uncovered + rejected)
        {
            filled.Add(table.Name);
        }

        return counts;
    }

    /// <summary>Counts what is wrong with the rows, and adds those without a rule pack to <see cref="Uncovered"/>.</summary>
    private (long Misfits, long Uncovered, long Unresolved, long Dangling) Find(FaultSql faults, string marks)
    {
        var found = (Misfits: 0L, Uncovered: 0L, Unresolved: 0L, Dangling: 0L);
        cancellationToken.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand(faults.CountFound(marks));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            found.Misfits += reader.GetInt64(1);
            found.Unresolved += reader.GetInt64(3);
            found.Dangling += reader.GetInt64(4);
            if (!reader.IsDBNull(0))
            {
                var (id, count) = (reader.GetString(0), reader.GetInt64(2));
                found.Uncovered += count;
                uncovered[id] = uncovered.GetValueOrDefault(id) + count;
            }
        }

        return found;
    }

    /// <summary>Hashes of keys that may repeat: none, nearly always, and then there is nothing to compare.</summary>
    private List<ulong> FindSuspects(LoadedParts parts, FaultSql faults) => RepeatedHashes.Find(
        connection.OpenDatabase,
        $"(FROM main.{parts.Table.Name} WHERE j IS NOT NULL)",
        faults.KeyHash,
        parts.Parts.Sum(part => part.Rows),
        cancellationToken);

    private void CreateSuspects(List<ulong> repeated)
    {
        Execute("CREATE OR REPLACE TABLE loading.suspects (h UBIGINT)");
        if (repeated.Count > 0)
        {
            using var appender = connection.CreateAppender("suspects", "loading");
            foreach (var hashes in repeated.Chunk(DuckDBAppender.Capacity))
            {
                hashes.CopyTo(appender.Values<ulong>(0));
                appender.Append(hashes.Length);
            }

            appender.Complete();
        }
    }

    private TableSql Sql(TableSchema table) => new(table, filled.Contains, options.KeepsReferenceTexts);

    private void Count(FaultSql faults, (long Rejected, long Kept)[] counts)
    {
        using var command = connection.CreateCommand(faults.CountListed());
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            counts[reader.GetInt32(0)] = (reader.GetInt64(1), reader.GetInt64(2));
        }
    }

    // Copies know their lines; the rows of a database or of Parquet have numbers only.
    private void FindLines(LoadedParts parts)
    {
        Execute("CREATE OR REPLACE TABLE loading.lines (row INTEGER, line BIGINT)");
        foreach (var part in parts.Parts.Where(part => part.Opened.Header is not null && !part.Source.HasLines))
        {
            var rows = ListedRows(part);
            var lines = CsvScanner.FindLines(
                part.Opened.Part.File.Path, part.Opened.Header!, [.. rows.Select(row => row - part.Start)], cancellationToken);
            using var appender = connection.CreateAppender("lines", "loading");
            for (var start = 0; start < rows.Count; start += DuckDBAppender.Capacity)
            {
                var count = Math.Min(DuckDBAppender.Capacity, rows.Count - start);
                for (var i = 0; i < count; i++)
                {
                    appender.WriteInt32(0, i, (int)rows[start + i]);
                    appender.WriteInt64(1, i, lines[start + i]);
                }

                appender.Append(count);
            }

            appender.Complete();
        }
    }

    private List<long> ListedRows(LoadedPart part)
    {
        var rows = new List<long>();
        using var stream = connection.Stream(
            $"SELECT DISTINCT row FROM loading.listed WHERE row >= {part.Start} AND row < {part.Start + part.Rows} ORDER BY row",
            cancellationToken);
        while (stream.TryNext(out var chunk))
        {
            using (chunk)
            {
                foreach (var row in chunk.Column(0).Values<int>())
                {
                    rows.Add(row);
                }
            }
        }

        return rows;
    }

    private void Execute(string sql) => connection.Execute(sql, cancellationToken);

    private long Count(string table)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand($"SELECT count(*) FROM {table}");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}

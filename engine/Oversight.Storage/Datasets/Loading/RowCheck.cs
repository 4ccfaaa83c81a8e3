using Oversight.Storage.Datasets.Csv;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>Finds what is wrong with the rows of a loaded table, and takes those out that do not fit.</summary>
internal sealed class RowCheck(DuckDBConnection connection, DatasetOptions options, CancellationToken cancellationToken)
{
    // So many keys are quickly grouped; to look for repeated hashes of more in few bits is quicker.
    private const long FewRows = 50_000;

    private readonly SortedDictionary<string, long> uncovered = new(Utf8Order.Comparer);

    /// <summary>Rows by jurisdiction without a rule pack, of the tables loaded so far, by the ids' bytes.</summary>
    internal IReadOnlyDictionary<string, long> Uncovered => uncovered;

    /// <summary>Takes out the rows of a table that do not fit, and lists them in <c>rejects</c>.</summary>
    /// <param name="parts">The table's parts.</param>
    /// <param name="rows">The rows that the table was made of, as SQL with their numbers.</param>
    /// <param name="marked">Whether <see cref="FaultSql.Marks"/> was made of them; else they still lie there as they were read.</param>
    /// <param name="left">Rows that stay.</param>
    /// <returns>Rejected and kept rows of each part.</returns>
    internal IReadOnlyList<(long Rejected, long Kept)> Run(LoadedParts parts, string rows, bool marked, out long left)
    {
        var faults = new FaultSql(parts, options.Language, options.Masks);
        var all = parts.Parts.Sum(part => part.Rows);
        var few = all <= FewRows;
        var found = Find(faults, marked ? FaultSql.Marks : faults.MarksOfRaw, few);
        var suspects = few && found.Repeated == 0 ? [] : FindSuspects(parts.Table, faults, all);
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

        Execute($"DROP TABLE IF EXISTS {RawSql.TableOf(parts.Table)}");
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
        if (rejected > 0 || (marked && found.Uncovered > 0))
        {
            Execute(faults.DeleteFaulty(rejected > 0));
        }

        if (marked || faulty)
        {
            Execute($"DROP TABLE {FaultSql.Marks}");
        }

        left = all - found.Uncovered - rejected;
        return counts;
    }

    /// <summary>Counts what is wrong with the rows, and adds those without a rule pack to <see cref="Uncovered"/>.</summary>
    private (long Misfits, long Uncovered, long Unresolved, long Dangling, long Repeated) Find(FaultSql faults, string marks, bool repeats)
    {
        var found = (Misfits: 0L, Uncovered: 0L, Unresolved: 0L, Dangling: 0L, Repeated: 0L);
        cancellationToken.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand(faults.CountFound(marks, repeats));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            found.Misfits += reader.GetInt64(1);
            found.Unresolved += reader.GetInt64(3);
            found.Dangling += reader.GetInt64(4);
            found.Repeated += reader.GetInt64(5);
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
    private List<ulong> FindSuspects(TableSchema table, FaultSql faults, long all) => RepeatedHashes.Find(
        connection.OpenDatabase,
        $"(FROM main.{table.Name} WHERE j IS NOT NULL)",
        faults.KeyHash,
        all,
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
}

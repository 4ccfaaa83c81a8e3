using System.Globalization;
using Oversight.Storage.Datasets.Sources;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets;

/// <summary>Makes a loaded table out of <c>loading.raw</c>, and lists what is wrong with its rows.</summary>
internal sealed class TableLoader(DuckDBConnection connection, DatasetOptions options, CancellationToken cancellationToken)
{
    private readonly HashSet<string> filled = [];

    /// <summary>Makes an empty table for one without a file.</summary>
    internal void LoadEmpty(TableSchema table) => Execute(TableSql.CreateEmpty(table));

    /// <summary>Makes the table, adds to <c>rejects</c> and <c>loading.uncovered</c>.</summary>
    /// <returns>Rejected and kept rows of each part.</returns>
    internal IReadOnlyList<(long Rejected, long Kept)> Load(LoadedParts parts)
    {
        var table = parts.Table;
        var faults = new FaultSql(parts, options.Language);
        var raw = Numbers(FaultSql.CountRaw);
        var (bad, uncovered, rows) = (raw[0], raw[1], raw[2]);
        if (uncovered > 0)
        {
            Execute("INSERT INTO loading.uncovered SELECT uncovered, count(*) FROM loading.raw WHERE bad = 0 AND j IS NULL GROUP BY uncovered");
        }

        Execute(TableSql.Create(table, filled.Contains));
        var references = Numbers(faults.CountReferences);
        Execute(faults.CreateSuspects);
        var suspects = Numbers("SELECT count(*) FROM loading.suspects")[0];
        var counts = new (long Rejected, long Kept)[parts.Parts.Count];
        if (bad + uncovered + references[0] + references[1] + suspects > 0)
        {
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
        if (uncovered + rejected > 0)
        {
            Execute(faults.Rebuild());
        }

        Execute("DROP TABLE loading.raw");

        // Joins give their rows in another order than they took them.
        if (Numbers($"SELECT count(*) FROM main.{table.Name} WHERE ord <> rowid")[0] > 0)
        {
            Execute(
                $"CREATE OR REPLACE TABLE main.{table.Name}_sorted AS SELECT * FROM main.{table.Name} ORDER BY ord; "
                + $"DROP TABLE main.{table.Name}; ALTER TABLE main.{table.Name}_sorted RENAME TO {table.Name}");
        }

        if (rows - uncovered - rejected > 0)
        {
            filled.Add(table.Name);
        }

        Execute($"INSERT INTO loading.present SELECT DISTINCT j FROM main.{table.Name}");
        return counts;
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

    private long[] Numbers(string sql)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand(sql);
        using var reader = command.ExecuteReader();
        _ = reader.Read();
        var numbers = new long[reader.FieldCount];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Convert.ToInt64(reader.GetValue(i), CultureInfo.InvariantCulture);
        }

        return numbers;
    }
}

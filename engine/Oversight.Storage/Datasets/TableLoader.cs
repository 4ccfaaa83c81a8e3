using System.Globalization;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets;

/// <summary>Makes a loaded table out of <c>loading.raw</c>, and lists what is wrong with its rows.</summary>
internal sealed class TableLoader(DuckDBConnection connection, DatasetOptions options, CancellationToken cancellationToken)
{
    private readonly HashSet<string> filled = [];

    /// <summary>Makes an empty table for one without a file.</summary>
    internal void LoadEmpty(TableSchema table) => Execute(TableSql.CreateEmpty(table));

    /// <summary>Makes the table, adds to <c>rejects</c> and <c>loading.uncovered</c>.</summary>
    /// <returns>Rows in the file, rejected and kept.</returns>
    internal (long Rows, long Rejected, long Kept) Load(TableFile file, RowSource source, CsvHeader? header)
    {
        var table = file.Table;
        var faults = new FaultSql(table, source, options.Language);
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
        var (rejected, kept) = (0L, 0L);
        if (bad + uncovered + references[0] + references[1] + suspects > 0)
        {
            Execute(faults.CreateFaults());
            Execute(faults.CreateListed());
            var listed = Numbers(
                "SELECT count(*) FILTER (action = 'rejected'), count(DISTINCT row) FILTER (action = 'kept') FROM loading.listed");
            (rejected, kept) = (listed[0], listed[1]);
            if (rejected + kept > 0)
            {
                List(file, faults, source, header);
            }
        }

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
        return (rows, rejected, kept);
    }

    private void List(TableFile file, FaultSql faults, RowSource source, CsvHeader? header)
    {
        Execute("CREATE OR REPLACE TABLE loading.lines (row INTEGER, line BIGINT)");
        if (header is not null && !source.IsCopy)
        {
            FindLines(file, header);
        }

        var line = header is null ? "l.row + 1" : source.IsCopy ? "r.line" : "n.line";
        Execute(faults.InsertRejects(file.Name, line));
    }

    private void FindLines(TableFile file, CsvHeader header)
    {
        var rows = new List<long>();
        using (var stream = connection.Stream("SELECT DISTINCT row FROM loading.listed ORDER BY row", cancellationToken))
        {
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
        }

        long[] places = [.. rows];
        var lines = CsvScanner.FindLines(file.Path, header, places, cancellationToken);
        using var appender = connection.CreateAppender("lines", "loading");
        for (var start = 0; start < places.Length; start += DuckDBAppender.Capacity)
        {
            var count = Math.Min(DuckDBAppender.Capacity, places.Length - start);
            for (var i = 0; i < count; i++)
            {
                appender.WriteInt32(0, i, (int)places[start + i]);
                appender.WriteInt64(1, i, lines[start + i]);
            }

            appender.Append(count);
        }

        appender.Complete();
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

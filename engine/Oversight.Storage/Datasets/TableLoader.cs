using System.Globalization;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets;

/// <summary>Loads the tables one after another, each after those that it refers to.</summary>
/// <remarks>A clean file costs a scan and the joins of its references; only one with faults pays for finding them.</remarks>
internal sealed class TableLoader(
    DuckDBConnection connection,
    DatasetOptions options,
    FileFacts facts,
    IReadOnlyDictionary<string, FileSource> files,
    CancellationToken cancellationToken)
{
    /// <summary>Loads a table; one without a file becomes empty.</summary>
    /// <exception cref="DatasetException">The file cannot be read.</exception>
    internal void Load(TableSchema table)
    {
        if (!files.TryGetValue(table.Name, out var file))
        {
            Execute(TableSql.CreateEmpty(table));
            return;
        }

        var shape = facts.Wait(file.File);
        var source = ReadRaw(file, shape);
        Execute(TableSql.Create(table, files.ContainsKey));
        Execute(
            "INSERT INTO main.not_covered SELECT uncovered, count(*) FROM loading.raw "
            + "WHERE bad = 0 AND j IS NULL AND uncovered IS NOT NULL GROUP BY uncovered");

        var fault = new FaultSql(table, source, options.Language);
        var (bad, uncovered, rows) = Three(FaultSql.CountRaw);
        var (unresolved, dangling) = Two(fault.CountReferences);
        Execute(fault.CreateSuspects);
        var suspects = One("SELECT count(*) FROM loading.suspects");
        var (rejected, kept) = bad + unresolved + dangling + suspects > 0 ? List(file, source, fault) : (0, 0);
        if (rejected + uncovered > 0)
        {
            Execute("CREATE TABLE IF NOT EXISTS loading.fault (row INTEGER)");
            Execute(fault.Rebuild());
        }

        using var insert = connection.CreateCommand(
            "INSERT INTO main.inputs VALUES (?, ?, ?, ?, ?, ?)", table.Name, file.File.Name, rows, rejected, kept, shape.Sha256);
        insert.ExecuteNonQuery();
        Execute("DROP TABLE IF EXISTS loading.fault; DROP TABLE loading.raw");
    }

    /// <summary>Reads a file into <c>loading.raw</c>; an irregular one by way of a copy.</summary>
    private RowSource ReadRaw(FileSource file, CsvShape shape)
    {
        if (file.Header is not { } header)
        {
            var rows = ParquetSource.Rows(file.File, file.Columns);
            try
            {
                Execute(RawSql.Create(file.File.Table, rows, options.CoveredJurisdictions));
            }
            catch (DuckDBException error) when (error.Kind is not (DuckDBErrorKind.OutOfMemory or DuckDBErrorKind.Interrupt))
            {
                throw DatasetErrors.Unreadable(file.File, error);
            }

            return rows;
        }

        if (shape.Regular && options.Encoding == DatasetEncoding.Utf8)
        {
            var direct = CsvSource.Direct(file.File, header, parallel: true);
            try
            {
                Execute(RawSql.Create(file.File.Table, direct, options.CoveredJurisdictions));
                if (One("SELECT count(*) FROM loading.raw") == shape.Records)
                {
                    return direct;
                }
            }
            catch (DuckDBException error) when (error.Kind is not (DuckDBErrorKind.OutOfMemory or DuckDBErrorKind.Interrupt))
            {
                // What DuckDB will not read as it stands is read by way of a copy, which says what is wrong with it.
            }
        }

        return ReadCopy(file, header);
    }

    private RowSource ReadCopy(FileSource file, CsvHeader header)
    {
        var copy = Path.Combine(options.TempDirectory ?? Path.GetTempPath(), $"oversight-{Guid.NewGuid():n}.csv");
        try
        {
            var columns = CsvSource.Known(file.File.Table, header).Select(known => known.Place).ToArray();
            var (records, undecodable) = CsvCopy.Write(file.File.Path, copy, header, columns, options.Encoding, cancellationToken);
            if (2 * undecodable > records)
            {
                throw DatasetErrors.WrongEncoding(file.File, records, undecodable, options.Encoding);
            }

            var source = CsvSource.Copy(copy, file.File, header);
            Execute(RawSql.Create(file.File.Table, source, options.CoveredJurisdictions));
            return source;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException
            || (error is DuckDBException { Kind: not (DuckDBErrorKind.OutOfMemory or DuckDBErrorKind.Interrupt) }))
        {
            throw DatasetErrors.Unreadable(file.File, error);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Finds the faults and lists them in <c>rejects</c>.</summary>
    private (long Rejected, long Kept) List(FileSource file, RowSource source, FaultSql fault)
    {
        Execute(fault.CreateFaults());
        Execute(fault.CreateListed());
        Execute("CREATE OR REPLACE TABLE loading.lines (row INTEGER, line BIGINT)");
        if (file.Header is { } header && !source.IsCopy)
        {
            FindLines(file.File, header);
        }

        var line = source.IsCopy ? "r.line" : file.Header is null ? "l.row + 1" : "n.line";
        Execute(fault.InsertRejects(file.File.Name, line));
        return Two("SELECT count(*) FILTER (action = 'rejected'), count(*) FILTER (action = 'kept') FROM loading.listed");
    }

    private void FindLines(TableFile file, CsvHeader header)
    {
        var records = new List<long>();
        using (var stream = connection.Stream("SELECT DISTINCT CAST(row AS INTEGER) AS row FROM loading.listed ORDER BY row", cancellationToken))
        {
            while (stream.TryNext(out var chunk))
            {
                using (chunk)
                {
                    var rows = chunk.Column(0);
                    for (var i = 0; i < chunk.Count; i++)
                    {
                        records.Add(rows.Int32(i));
                    }
                }
            }
        }

        var lines = CsvScanner.FindLines(file.Path, header, [.. records], cancellationToken);
        using var appender = connection.CreateAppender("lines", "loading");
        for (var start = 0; start < lines.Length; start += DuckDBAppender.Capacity)
        {
            var count = Math.Min(DuckDBAppender.Capacity, lines.Length - start);
            for (var i = 0; i < count; i++)
            {
                appender.WriteInt32(0, i, (int)records[start + i]);
                appender.WriteInt64(1, i, lines[start + i]);
            }

            appender.Append(count);
        }

        appender.Complete();
    }

    private void Execute(string sql) => connection.Execute(sql, cancellationToken);

    private long One(string sql) => Row(sql)[0];

    private (long First, long Second) Two(string sql) => Row(sql) is [var first, var second] ? (first, second) : default;

    private (long First, long Second, long Third) Three(string sql) =>
        Row(sql) is [var first, var second, var third] ? (first, second, third) : default;

    private long[] Row(string sql)
    {
        using var command = connection.CreateCommand(sql);
        using var reader = command.ExecuteReader();
        reader.Read();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToInt64(reader.GetValue(i), CultureInfo.InvariantCulture))];
    }
}

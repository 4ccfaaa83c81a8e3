using System.Globalization;
using Oversight.Contracts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets;

/// <summary>Fills <c>loading.raw</c> from one file.</summary>
internal sealed class RawLoader(DuckDBConnection connection, DatasetOptions options, FileFacts facts, CancellationToken cancellationToken)
{
    /// <summary>Reads a Parquet file.</summary>
    /// <exception cref="DatasetException">The file cannot be read.</exception>
    internal RowSource LoadParquet(TableFile file, IReadOnlyList<(string Name, string Type)> columns)
    {
        var source = ParquetSource.Rows(file, columns);
        try
        {
            Execute(file, source, cancellationToken);
        }
        catch (DuckDBException error) when (IsAboutFile(error))
        {
            throw DatasetErrors.Unreadable(file, error);
        }

        return source;
    }

    /// <summary>Reads a CSV file as it stands, on the bet that it is regular, or else a copy that is.</summary>
    /// <exception cref="DatasetException">The file cannot be read, or is mostly not in its encoding.</exception>
    internal RowSource LoadCsv(TableFile file, CsvHeader header)
    {
        if (options.Encoding == DatasetEncoding.Utf8 && header.Lines == 1)
        {
            var source = CsvSource.Direct(file, header, parallel: true);
            var error = Try(file, source);
            var shape = facts.Wait(file);
            if (shape.Regular)
            {
                if (error is null && Rows() == shape.Records)
                {
                    return source;
                }

                // Threads that begin in the middle of a file guess whether they are inside quotes; one thread knows.
                source = CsvSource.Direct(file, header, parallel: false);
                error = Try(file, source);
                return error is null && Rows() == shape.Records ? source : throw Miscounted(file, shape.Records, error);
            }
        }

        _ = facts.Wait(file);
        return LoadCopy(file, header);
    }

    private RowSource LoadCopy(TableFile file, CsvHeader header)
    {
        var folder = options.TempDirectory ?? Path.GetTempPath();
        Directory.CreateDirectory(folder);
        var copy = Path.Combine(folder, $"oversight-{Environment.ProcessId}-{Guid.NewGuid():N}.csv");
        try
        {
            int[] places = [.. CsvSource.Known(file.Table, header).Select(k => k.Place)];
            var (records, undecodable) = CsvCopy.Write(file.Path, copy, header, places, options.Encoding, cancellationToken);
            if (undecodable * 2 > records)
            {
                throw DatasetErrors.WrongEncoding(file, records, undecodable, options.Encoding);
            }

            foreach (var parallel in (bool[])[true, false])
            {
                var source = CsvSource.Copy(copy, file, header, parallel);
                var error = Try(file, source);
                if (error is null && Rows() == records)
                {
                    return source;
                }

                if (!parallel)
                {
                    throw Miscounted(file, records, error);
                }
            }

            throw new InvalidOperationException("One of the two ways returns or throws.");
        }
        catch (IOException error)
        {
            throw DatasetErrors.Unreadable(file, error);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    // Null when it went well. A file that turns out not to be regular meanwhile stops it.
    private Exception? Try(TableFile file, RowSource source)
    {
        try
        {
            Execute(file, source, source.IsCopy ? cancellationToken : facts.Irregular(file));
            return null;
        }
        catch (DuckDBException error) when (IsAboutFile(error))
        {
            return error;
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            return error;
        }
    }

    private void Execute(TableFile file, RowSource source, CancellationToken token) =>
        connection.Execute(RawSql.Create(file.Table, source, options.CoveredJurisdictions), token);

    private long Rows()
    {
        using var command = connection.CreateCommand("SELECT count(*) FROM loading.raw");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static bool IsAboutFile(DuckDBException error) => error.Kind is not (DuckDBErrorKind.OutOfMemory or DuckDBErrorKind.Interrupt);

    private static DatasetException Miscounted(TableFile file, long records, Exception? cause) => cause is null
        ? new DatasetException(new LocalText(
            $"{file.Name}：共{records}行，但读出的行数不符；请重新导出该文件。",
            $"{file.Name}: it has {records} rows but another number could be read; export the file anew."))
        : DatasetErrors.Unreadable(file, cause);
}

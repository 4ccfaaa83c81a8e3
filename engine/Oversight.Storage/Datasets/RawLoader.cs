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
            Execute(file, source);
        }
        catch (DuckDBException error) when (IsAboutFile(error))
        {
            throw DatasetErrors.Unreadable(file, error);
        }

        return source;
    }

    /// <summary>Reads a CSV file as it stands when it is regular, or else a copy that is.</summary>
    /// <remarks>DuckDB does not see an irregular file: some not only fail but end the whole database.</remarks>
    /// <exception cref="DatasetException">The file cannot be read, or is mostly not in its encoding.</exception>
    internal RowSource LoadCsv(TableFile file, CsvHeader header)
    {
        var shape = facts.Wait(file);
        return file.Encoding == DatasetEncoding.Utf8 && header.Lines == 1 && shape.Regular
            ? Load(file, parallel => CsvSource.Direct(file, header, parallel), shape.Records)
            : LoadCopy(file, header);
    }

    private RowSource LoadCopy(TableFile file, CsvHeader header)
    {
        var folder = options.TempDirectory ?? Path.GetTempPath();
        Directory.CreateDirectory(folder);
        var copy = Path.Combine(folder, $"oversight-{Environment.ProcessId}-{Guid.NewGuid():N}.csv");
        try
        {
            int[] places = [.. CsvSource.Known(file.Table, header).Select(k => k.Place)];
            var (records, undecodable) = CsvCopy.Write(file.Path, copy, header, places, file.Encoding, cancellationToken);
            if (undecodable * 2 > records)
            {
                throw DatasetErrors.WrongEncoding(file, records, undecodable, file.Encoding);
            }

            return Load(file, parallel => CsvSource.Copy(copy, file, header, parallel), records);
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

    // Threads that begin in the middle of a file guess whether they are inside quotes; one thread knows.
    private RowSource Load(TableFile file, Func<bool, RowSource> source, long records)
    {
        if (Try(file, source(true)) is null && Rows() == records)
        {
            return source(true);
        }

        var error = Try(file, source(false));
        if (error is not null)
        {
            throw DatasetErrors.Unreadable(file, error);
        }

        return Rows() == records
            ? source(false)
            : throw new DatasetException(new LocalText(
                $"{file.Name}：共{records}行，但读出的行数不符；请重新导出该文件。",
                $"{file.Name}: it has {records} rows but another number could be read; export the file anew."));
    }

    private DuckDBException? Try(TableFile file, RowSource source)
    {
        try
        {
            Execute(file, source);
            return null;
        }
        catch (DuckDBException error) when (IsAboutFile(error))
        {
            return error;
        }
    }

    private void Execute(TableFile file, RowSource source) =>
        connection.Execute(RawSql.Create(file.Table, source, options.CoveredJurisdictions), cancellationToken);

    private long Rows()
    {
        using var command = connection.CreateCommand("SELECT count(*) FROM loading.raw");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static bool IsAboutFile(DuckDBException error) => error.Kind is not (DuckDBErrorKind.OutOfMemory or DuckDBErrorKind.Interrupt);
}

using System.Globalization;
using Oversight.Contracts;
using Oversight.Storage.Datasets.Csv;
using Oversight.Storage.Datasets.Sources;
using Oversight.Storage.Datasets.Workbooks;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>Reads the parts of a table when it is asked for.</summary>
internal sealed class RawLoader(
    DuckDBConnection connection, DatasetOptions options, FileFacts facts, AttachedDatabases databases, OpenWorkbooks workbooks,
    UnknownValues unknown, CancellationToken cancellationToken)
    : IRawRows
{
    // Of the part that was read last.
    private long rowsOfPart;

    /// <inheritdoc/>
    public LoadedParts Load(TableSchema table, IReadOnlyList<OpenedPart> parts, List<LocalText> warnings)
    {
        var loaded = new List<LoadedPart>();
        var whole = RawSql.TableOf(table);
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var target = loaded.Count == 0 ? whole : "loading.part";
            var start = loaded.Sum(before => before.Rows);
            var source = Load(part, target, warnings);
            loaded.Add(new LoadedPart(part, source, start, rowsOfPart));
            if (target != whole)
            {
                connection.Execute($"INSERT INTO {whole} FROM {target}; DROP TABLE {target}", cancellationToken);
            }
        }

        return new LoadedParts(table, loaded);
    }

    private RowSource Load(OpenedPart part, string target, List<LocalText> warnings)
    {
        switch (part.Part.File.Format)
        {
            case SourceFormat.Parquet:
                return LoadParquet(part, target);
            case SourceFormat.Database:
                return LoadRelation(part, databases.Relation(part.Part), target);
            case SourceFormat.Workbook:
                return LoadCopy(part, target, copy => SheetCopy.Write(workbooks.Of(part.Part.File), part, copy, warnings, cancellationToken));
            default:
                // DuckDB does not see an irregular file: some not only fail but end the whole database.
                var shape = facts.Wait(part.Part.File);
                return part.Part.File.Encoding == DatasetEncoding.Utf8 && part.Header is { Lines: 1, Plain: true } && shape.Regular && !part.Part.Map.Reshapes
                    ? Load(part, target, parallel => CsvSource.Direct(part, parallel), shape.Records)
                    : LoadCopy(part, target, copy => CopyCsv(part, copy));
        }
    }

    private RowSource LoadParquet(OpenedPart part, string target)
    {
        try
        {
            return LoadRelation(part, ParquetSource.Relation(part.Part.File.Path), target);
        }
        catch (DatasetException error) when (error.InnerException is DuckDBException cause && ParquetSource.IsNotUtf8(cause))
        {
            return LoadParquetAsBytes(part, target);
        }
    }

    private RowSource LoadParquetAsBytes(OpenedPart part, string target)
    {
        using var copy = new CopyFile(options, ".parquet");
        try
        {
            ParquetTexts.CopyAsBytes(part.Part.File.Path, copy.Path);
            var relation = ParquetSource.Relation(copy.Path);
            return LoadRelation(part.WithTypesOf(RelationSource.Columns(connection, relation)), relation, target);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException || (failure is DuckDBException error && IsAboutFile(error)))
        {
            throw DatasetErrors.Unreadable(part.Part.File, failure);
        }
    }

    private RowSource LoadRelation(OpenedPart part, string relation, string target)
    {
        var source = Reshape.Apply(RelationSource.Rows(part, relation), part.Part.Map);
        if (Try(part, source, target) is { } error)
        {
            throw DatasetErrors.Unreadable(part.Part.File, error);
        }

        unknown.Collect(part.Part, source, target);
        return source;
    }

    private long CopyCsv(OpenedPart part, string copy)
    {
        var file = part.Part.File;
        var (records, undecodable) = CsvCopy.Write(file.Path, copy, part.Header!, part.Places, file.Encoding, cancellationToken);
        return undecodable * 2 > records ? throw DatasetErrors.WrongEncoding(file, records, undecodable) : records;
    }

    private RowSource LoadCopy(OpenedPart part, string target, Func<string, long> write)
    {
        using var copy = new CopyFile(options, ".csv");
        try
        {
            var records = write(copy.Path);
            return part.Part.Map.Reshapes
                ? LoadReshaped(part, target, CsvSource.Copy(copy.Path, part, parallel: false), records)
                : Load(part, target, parallel => CsvSource.Copy(copy.Path, part, parallel), records);
        }
        catch (IOException error)
        {
            throw DatasetErrors.Unreadable(part.Part.File, error);
        }
    }

    private RowSource LoadReshaped(OpenedPart part, string target, RowSource copy, long records)
    {
        if (Count(copy.From) != records)
        {
            throw OtherNumber(part, records);
        }

        var source = Reshape.Apply(copy, part.Part.Map);
        Execute(part, source, target);
        unknown.Collect(part.Part, source, target);
        return source;
    }

    // Threads that begin in the middle of a file guess whether they are inside quotes; one thread knows.
    private RowSource Load(OpenedPart part, string target, Func<bool, RowSource> rows, long records)
    {
        var source = rows(true);
        if (Try(part, source, target) is not null || rowsOfPart != records)
        {
            source = rows(false);
            if (Try(part, source, target) is { } error)
            {
                throw DatasetErrors.Unreadable(part.Part.File, error);
            }

            if (rowsOfPart != records)
            {
                throw OtherNumber(part, records);
            }
        }

        unknown.Collect(part.Part, source, target);
        return source;
    }

    private DuckDBException? Try(OpenedPart part, RowSource source, string target)
    {
        try
        {
            Execute(part, source, target);
            return null;
        }
        catch (DuckDBException error) when (IsAboutFile(error))
        {
            return error;
        }
    }

    private void Execute(OpenedPart part, RowSource source, string target)
    {
        connection.Execute(RawSql.Create(target, part.Part.Table, source, options), cancellationToken);
        rowsOfPart = Count(target);
    }

    private long Count(string relation)
    {
        using var command = connection.CreateCommand($"SELECT count(*) FROM {relation}");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static DatasetException OtherNumber(OpenedPart part, long records) => new(new LocalText(
        $"{part.Part.Name}：共{records}行，但读出的行数不符；请重新导出该文件。",
        $"{part.Part.Name}: it has {records} rows but another number could be read; export the file anew."));

    /// <summary>Whether a failure may be the file's fault.</summary>
    internal static bool IsAboutFile(DuckDBException error) => error.Kind is not (DuckDBErrorKind.OutOfMemory or DuckDBErrorKind.Interrupt);
}

using Oversight.Contracts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets;

/// <summary>A file whose columns are known: a header, or Parquet's own list.</summary>
/// <param name="File">The file.</param>
/// <param name="Header">The header of a CSV file; null for Parquet.</param>
/// <param name="Columns">Parquet's columns with their types; empty for CSV.</param>
internal sealed record FileSource(TableFile File, CsvHeader? Header, IReadOnlyList<(string Name, string Type)> Columns)
{
    /// <summary>Reads what columns a file has, and checks them.</summary>
    /// <exception cref="DatasetException">The file cannot be read, or a column is missing or given twice.</exception>
    internal static FileSource Open(DuckDBConnection connection, TableFile file, DatasetEncoding encoding, List<LocalText> warnings)
    {
        var source = file.IsParquet
            ? new FileSource(file, null, ParquetSource.ReadColumns(connection, file))
            : new FileSource(file, CsvSource.ReadHeader(file, encoding), []);
        warnings.AddRange(DatasetErrors.CheckColumns(file, source.Header?.Names ?? [.. source.Columns.Select(column => column.Name)]));
        return source;
    }
}

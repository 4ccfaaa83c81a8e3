using Oversight.Storage.Datasets.Csv;
using Oversight.Storage.Datasets.Workbooks;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>Opens the parts of a dataset, whatever their form.</summary>
internal sealed class PartOpener(DuckDBConnection connection, AttachedDatabases databases)
{
    private readonly Dictionary<string, IReadOnlyList<string>> sheets = new(StringComparer.Ordinal);

    /// <summary>The sheets or tables of a workbook or database.</summary>
    /// <exception cref="DatasetException">It cannot be read.</exception>
    internal IReadOnlyList<string> Sections(SourceFile file)
    {
        if (file.Format == SourceFormat.Database)
        {
            return databases.Tables(file);
        }

        if (!sheets.TryGetValue(file.Path, out var names))
        {
            using var workbook = Workbook.Open(file.Path);
            sheets[file.Path] = names = workbook.Sheets;
        }

        return names;
    }

    /// <summary>Reads a part's columns and checks them.</summary>
    /// <exception cref="DatasetException">It cannot be read, or a column is missing or given twice.</exception>
    internal OpenedPart Open(TablePart part)
    {
        var opened = part.File.Format switch
        {
            SourceFormat.Parquet => ParquetSource.Open(connection, part),
            SourceFormat.Database => databases.Open(part),
            SourceFormat.Workbook => SheetCopy.Open(part),
            _ => CsvSource.Open(part),
        };
        ColumnCheck.Require(opened);
        return opened;
    }
}

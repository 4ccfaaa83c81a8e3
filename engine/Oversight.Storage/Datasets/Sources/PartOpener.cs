using Oversight.Storage.Datasets.Csv;
using Oversight.Storage.Datasets.Workbooks;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>Opens the parts of a dataset, whatever their form.</summary>
internal sealed class PartOpener(DuckDBConnection connection, AttachedDatabases databases, OpenWorkbooks workbooks)
{
    /// <summary>The sheets or tables of a workbook or database.</summary>
    /// <exception cref="DatasetException">It cannot be read.</exception>
    internal IReadOnlyList<string> Sections(SourceFile file) =>
        file.Format == SourceFormat.Database ? databases.Tables(file) : workbooks.Of(file).Sheets;

    /// <summary>Reads a part's columns and checks them.</summary>
    /// <exception cref="DatasetException">It cannot be read, or a column is missing or given twice.</exception>
    internal OpenedPart Open(TablePart part)
    {
        var opened = part.File.Format switch
        {
            SourceFormat.Parquet => ParquetSource.Open(connection, part),
            SourceFormat.Database => databases.Open(part),
            SourceFormat.Workbook => SheetCopy.Open(workbooks.Of(part.File), part),
            _ => CsvSource.Open(part),
        };
        ColumnCheck.Require(opened);
        return opened;
    }
}

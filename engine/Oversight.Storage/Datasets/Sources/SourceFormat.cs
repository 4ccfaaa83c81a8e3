namespace Oversight.Storage.Datasets.Sources;

/// <summary>The forms in which a dataset may come.</summary>
internal enum SourceFormat
{
    /// <summary>A table as comma-separated values.</summary>
    Csv,

    /// <summary>A table as Apache Parquet.</summary>
    Parquet,

    /// <summary>An Excel workbook with a sheet a table.</summary>
    Workbook,

    /// <summary>A DuckDB database.</summary>
    Database,
}

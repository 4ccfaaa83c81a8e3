namespace Oversight.Storage.Datasets;

/// <summary>A table's file.</summary>
/// <param name="Table">The table.</param>
/// <param name="Path">The file's path.</param>
internal sealed record TableFile(TableSchema Table, string Path)
{
    /// <summary>The encoding of a CSV file.</summary>
    public DatasetEncoding Encoding { get; init; }

    /// <summary>The file's name without folder.</summary>
    internal string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Whether it is Parquet rather than CSV.</summary>
    internal bool IsParquet => Path.EndsWith(".parquet", StringComparison.Ordinal);
}

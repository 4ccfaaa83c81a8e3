namespace Oversight.Storage.Datasets.Sources;

/// <summary>A file of a dataset.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Format">Its form.</param>
internal sealed record SourceFile(string Path, SourceFormat Format)
{
    private static readonly Dictionary<string, SourceFormat> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".csv"] = SourceFormat.Csv,
        [".txt"] = SourceFormat.Csv,
        [".parquet"] = SourceFormat.Parquet,
        [".xlsx"] = SourceFormat.Workbook,
        [".xlsm"] = SourceFormat.Workbook,
        [".duckdb"] = SourceFormat.Database,
        [".db"] = SourceFormat.Database,
    };

    /// <summary>The encoding of a CSV file.</summary>
    public DatasetEncoding Encoding { get; init; }

    /// <summary>The file's name without folder.</summary>
    internal string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Whether the file holds tables by name rather than being one.</summary>
    internal bool IsContainer => Format is SourceFormat.Workbook or SourceFormat.Database;

    /// <summary>A file by its path; null when its name ends like none that can be read.</summary>
    internal static SourceFile? Of(string path) =>
        Extensions.TryGetValue(System.IO.Path.GetExtension(path), out var format) ? new SourceFile(path, format) : null;
}

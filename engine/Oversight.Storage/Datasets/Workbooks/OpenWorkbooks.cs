using Oversight.Storage.Datasets.Sources;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>The workbooks of a dataset, open while it loads: each reads its shared texts once, however many sheets it has.</summary>
internal sealed class OpenWorkbooks : IDisposable
{
    private readonly Dictionary<string, Workbook> workbooks = new(StringComparer.Ordinal);

    /// <summary>A workbook by its file.</summary>
    /// <exception cref="DatasetException">The file cannot be read, or is no workbook.</exception>
    internal Workbook Of(SourceFile file)
    {
        if (!workbooks.TryGetValue(file.Path, out var workbook))
        {
            workbooks[file.Path] = workbook = Workbook.Open(file.Path);
        }

        return workbook;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var workbook in workbooks.Values)
        {
            workbook.Dispose();
        }
    }
}

namespace Oversight.Storage.Datasets.Workbooks;
internal sealed class Workbook : IDisposable
{
    internal IReadOnlyList<string> Sheets { get; } = [];
    internal static Workbook Open(string path) => throw new InvalidOperationException(path);
    public void Dispose() { }
}

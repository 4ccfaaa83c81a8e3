using Oversight.Reports.Model;
using Oversight.Reports.Tables;
using Oversight.Reports.Tests.Support;
using Oversight.Reports.Workbook;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Tests.Workbook;

/// <summary>A folder with a workbook and the files that hold the same rows.</summary>
internal sealed class WorkbookFolder : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public string this[string name] => temporary[name];

    /// <summary>Writes the files.</summary>
    public WorkbookFile Write(ReportModel model, DuckDBConnection connection, int rowLimit = RowSheets.FormatLimit)
    {
        SortedBreaches.Write(connection, temporary.Path, default);
        BreachesCsv.Write(connection, temporary.Path, default);
        RejectsCsv.Write(connection, temporary.Path, default);
        ReportWorkbook.Write(model, connection, temporary.Path, null, default, rowLimit);
        return new WorkbookFile(temporary[ReportWorkbook.FileName]);
    }

    /// <summary>The records of a CSV file, headings left out.</summary>
    public List<string[]> Csv(string file) => Support.Csv.Parse(File.ReadAllText(temporary[file]))[1..];

    public void Dispose() => temporary.Dispose();
}

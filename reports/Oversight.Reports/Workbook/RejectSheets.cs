using Oversight.Reports.Jobs;
using Oversight.Reports.Tables;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Workbook;

/// <summary>The rows of <c>rejects.csv</c>, in its order and with its columns.</summary>
internal static class RejectSheets
{
    public static RowSheets Write(
        WorkbookPackage package, DuckDBConnection connection, Words words, int rowLimit, IJobProgress? progress, CancellationToken cancellation)
    {
        var sheets = new RowSheets(package, words)
        {
            Name = words["数据问题", "Data faults"],
            Tab = SheetTab.Rejects,
            File = RejectsCsv.FileName,
            RowLimit = rowLimit,
            Columns =
            [
                new(words["表", "Table"], 16), new(words["文件", "File"], 24), new(words["行", "Line"], 10), new(words["列", "Column"], 20),
                new(words["值", "Value"], 40), new(words["原因", "Reason"], 60),
                new(words["处理", "Action"], 12) { Codes = CodeWords.OfAction(words) },
            ],
        };
        using var rows = connection.Stream(
            """
            SELECT table_name, file, line, column_name, value, reason, action
            FROM rejects ORDER BY table_name, file, line, column_name, value, reason, action
            """,
            cancellation);
        sheets.Write(rows, progress);
        return sheets;
    }
}

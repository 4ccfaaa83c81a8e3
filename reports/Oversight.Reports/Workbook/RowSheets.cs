using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Reports.Jobs;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Workbook;

/// <summary>The rows of a query, on one sheet or, where they are more than it holds, on several with the same headings.</summary>
internal sealed class RowSheets
{
    /// <summary>Rows that the format allows on a sheet.</summary>
    public const int FormatLimit = 1_048_576;

    private static readonly DateOnly UnixEpoch = new(1970, 1, 1);

    private readonly WorkbookPackage package;
    private readonly Words words;
    private readonly List<WrittenSheet> sheets = [];
    private SheetWriter? sheet;
    private long cut;

    public RowSheets(WorkbookPackage package, Words words) => (this.package, this.words) = (package, words);

    /// <summary>The first sheet's name; the others have a number after it.</summary>
    public required string Name { get; init; }

    /// <summary>Where the sheets stand among the tabs.</summary>
    public required SheetTab Tab { get; init; }

    /// <summary>The file beside the workbook that holds the same rows.</summary>
    public required string File { get; init; }

    /// <summary>The columns' headings and widths: the query's, then those that <see cref="Extra"/> adds.</summary>
    public required IReadOnlyList<RowColumn> Columns { get; init; }

    /// <summary>Rows on a sheet, from 3: the headings' and one for a remark among them.</summary>
    public int RowLimit { get; init; } = FormatLimit;

    /// <summary>Whether there is no sheet where there are no rows; else one with the headings alone.</summary>
    public bool LeavesOutEmpty { get; init; }

    /// <summary>Is told of each row where it stands, and may write further cells.</summary>
    public Action<DataChunk, int, SheetWriter, CellPlace>? Extra { get; init; }

    /// <summary>The sheets written, with their rows, headings not counted.</summary>
    public IReadOnlyList<WrittenSheet> Sheets => sheets;

    /// <summary>Texts that were too long for a cell.</summary>
    public long CutTexts => cut;

    /// <summary>Writes the rows in the query's order.</summary>
    /// <param name="rows">The query's rows: texts, days and whole numbers.</param>
    /// <param name="progress">Hears of rows.</param>
    /// <param name="before">Rows that it has heard of already.</param>
    /// <exception cref="OperationCanceledException">The token that the query was given was cancelled.</exception>
    public void Write(DuckDBChunkReader rows, IJobProgress? progress, long before = 0)
    {
        var kinds = new DuckDBType[rows.ColumnCount];
        for (var column = 0; column < kinds.Length; column++)
        {
            kinds[column] = rows.ColumnType(column);
        }

        var done = before;
        try
        {
            if (!LeavesOutEmpty)
            {
                Begin();
            }

            while (rows.TryNext(out var chunk))
            {
                using (chunk)
                {
                    if (sheet is null)
                    {
                        Begin();
                    }

                    WriteChunk(chunk, kinds);
                    progress?.Rows(done += chunk.Count);
                }
            }

            if (sheet is not null)
            {
                End();
            }
        }
        finally
        {
            sheet?.Dispose();
        }
    }

    private void WriteChunk(DataChunk chunk, DuckDBType[] kinds)
    {
        var columns = new ColumnView[kinds.Length];
        for (var column = 0; column < kinds.Length; column++)
        {
            columns[column] = chunk.Column(column);
        }

        for (var row = 0; row < chunk.Count; row++)
        {
            // The last row is kept for the remark.
            if (sheet!.Row == RowLimit - 1)
            {
                End();
                Begin();
            }

            sheet.BeginRow();
            for (var column = 0; column < kinds.Length; column++)
            {
                WriteCell(columns[column], kinds[column], Columns[column].Codes, row);
            }

            Extra?.Invoke(chunk, row, sheet, new CellPlace(sheets[^1].Name, sheet.Row));
            sheet.EndRow();
        }
    }

    private void WriteCell(ColumnView column, DuckDBType kind, IReadOnlyDictionary<string, string>? codes, int row)
    {
        if (column.IsNull(row))
        {
            sheet!.Skip();
            return;
        }

        switch (kind)
        {
            case DuckDBType.Date:
                sheet!.Day(UnixEpoch.AddDays(column.Int32(row)));
                break;
            case DuckDBType.Integer:
                sheet!.Number(column.Int32(row), CellStyle.Plain);
                break;
            case DuckDBType.BigInt:
                sheet!.Number(column.Int64(row), CellStyle.Plain);
                break;
            default:
                var text = Encoding.UTF8.GetString(column.Utf8(row));
                sheet!.Text(codes?.GetValueOrDefault(text) ?? text);
                break;
        }
    }

    private void Begin()
    {
        var name = sheets.Count == 0 ? Name : $"{Name} ({sheets.Count + 1})";
        sheets.Add(new WrittenSheet(name, 0));
        sheet = package.AddSheet(name, Tab, new SheetLayout { IsTable = true, Widths = [.. Columns.Select(column => column.Width)] });
        sheet.Headings(Columns.Select(column => column.Heading));
    }

    private void End()
    {
        sheets[^1] = sheets[^1] with { Rows = sheet!.Row - 1 };
        if (sheet.CutTexts > 0)
        {
            cut += sheet.CutTexts;
            sheet.BeginRow();
            sheet.Text(Remark(sheet.CutTexts), CellStyle.Note);
            sheet.EndRow(isOfTable: false);
        }

        sheet.Finish();
        sheet.Dispose();
        sheet = null;
    }

    private string Remark(long texts) => words[
        $"本表因超过单元格上限（{CellText.Limit:N0} 个字符）而截断并注明的文字：{texts:N0} 处；全文见 {File}",
        $"Texts of this sheet that were longer than a cell can be ({CellText.Limit:N0} characters), so cut and marked: {texts:N0}. {File} has them whole."];
}

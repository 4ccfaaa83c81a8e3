using System.Text;
using Oversight.Contracts;
using Oversight.Storage.Datasets.Csv;
using Oversight.Storage.Datasets.Sources;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>Writes a sheet of a workbook as the copy that DuckDB reads.</summary>
internal static class SheetCopy
{
    /// <summary>Reads the sheet's header.</summary>
    /// <exception cref="DatasetException">The sheet is empty or damaged.</exception>
    internal static OpenedPart Open(Workbook workbook, TablePart part)
    {
        using var sheet = workbook.Read(part.Section!);
        return sheet.Header.Count > 0
            ? new OpenedPart(part, CsvSource.Columns(sheet.Header), Header: null)
            : throw DatasetErrors.Empty(part);
    }

    /// <summary>Writes the copy.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="part">The sheet.</param>
    /// <param name="copy">The copy, which is overwritten.</param>
    /// <param name="warnings">Take what the sheet has lost before it came here.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <returns>Records.</returns>
    /// <exception cref="DatasetException">The sheet is damaged.</exception>
    internal static long Write(
        Workbook workbook, OpenedPart part, string copy, List<LocalText> warnings, CancellationToken cancellationToken)
    {
        using var sheet = workbook.Read(part.Part.Section!);
        using var writer = new CopyWriter(copy);
        var places = part.Places;
        var texts = new byte[places.Length][];
        var records = 0L;
        while (sheet.Read())
        {
            if ((++records & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            for (var i = 0; i < places.Length; i++)
            {
                texts[i] = sheet.Value(places[i]) is { } text ? Encoding.UTF8.GetBytes(text) : [];
            }

            var mark = Mark(sheet, part, places, texts);
            var sound = mark.Length == 0 || mark.StartsWith(CopyMarks.CellError, StringComparison.Ordinal);
            foreach (var text in texts)
            {
                writer.Field(sound ? text : []);
            }

            writer.End(mark, sheet.Line);
        }

        warnings.AddRange(Lost(part, sheet));
        return records;
    }

    private static string Mark(SheetReader sheet, OpenedPart part, int[] places, byte[][] texts)
    {
        if (sheet.LastColumn >= part.Columns.Count)
        {
            return $"{CopyMarks.FieldCount}{sheet.LastColumn + 1}";
        }

        if (texts.Sum(text => text.Length) > CsvScanner.MaximumRecord)
        {
            return CopyMarks.TooLong;
        }

        var error = Array.FindIndex(places, sheet.IsError);
        return error < 0 ? "" : $"{CopyMarks.CellError}{error + 1}";
    }

    private static IEnumerable<LocalText> Lost(OpenedPart part, SheetReader sheet)
    {
        foreach (var (column, place) in part.Known)
        {
            if (place is { } at && column.Type == ColumnType.Text && sheet.LongNumbers(at) is var numbers and > 0)
            {
                yield return new LocalText(
                    $"{part.Part.Name}：列“{part.Columns[at].Heading}”有{numbers}个单元格以数字存放超过15位的编码，Excel 已丢失末位数字；请设为文本格式后重新录入。",
                    $"{part.Part.Name}: column '{part.Columns[at].Heading}' has {numbers} codes of more than 15 digits typed as numbers, of which Excel has lost the last digits; enter them anew as text.");
            }
        }

        if (sheet.FormulasWithoutValue > 0)
        {
            yield return new LocalText(
                $"{part.Part.Name}：{sheet.FormulasWithoutValue}个公式单元格没有存下计算结果，按空值读取；请用 Excel 打开并保存后再试。",
                $"{part.Part.Name}: {sheet.FormulasWithoutValue} formulas have no value in the file and read as empty; open and save it in Excel first.");
        }
    }
}

using Oversight.Reports.Tests.Support;
using Oversight.Reports.Workbook;

namespace Oversight.Reports.Tests.Workbook;

/// <summary>A workbook's rows as the files beside it write them: by their columns, with codes for words, and in their order.</summary>
internal static class FindingRows
{
    private static readonly string[] Kinds =
    [
        "时限", "上限", "检查组与回避", "要求", "比例", "比较", "节点", "其他",
        "Deadlines", "Caps", "Team and recusal", "Requirements", "Shares", "Comparisons", "Milestones", "Other findings",
    ];

    // The columns of breaches.csv, by the workbook's headings.
    private static readonly string[][] Columns =
    [
        ["规则编号", "Rule"], ["辖区代码", "Jurisdiction"], ["性质", "Severity"], ["对象类别", "Subject kind"], ["对象", "Subject"], ["到期日", "Due on"],
        ["完成日", "Done on"], ["逾期工作日", "Working days late"], ["实际", "Measured"], ["限值", "Limit"], ["状态", "State"], ["说明", "Detail"],
    ];

    /// <summary>The names of the sheets of findings, in their order.</summary>
    public static IEnumerable<string> Sheets(WorkbookFile workbook) =>
        workbook.Names.Where(name => Kinds.Contains(name.Split(" (")[0]));

    /// <summary>The rows of <c>breaches.csv</c> without their headings.</summary>
    public static List<string[]> Of(WorkbookFile workbook) =>
    [
        .. Sheets(workbook).SelectMany(sheet => Of(workbook, sheet))
            .OrderBy(row => string.Join('\0', row[0], row[1], row[4]), StringComparer.Ordinal),
    ];

    /// <summary>The rows of <c>rejects.csv</c> without their headings.</summary>
    public static List<string[]> Rejects(WorkbookFile workbook, string sheet)
    {
        var codes = Codes(CodeWords.OfAction);
        return [.. Cells(workbook, sheet, [.. Enumerable.Range(0, 7)]).Select(row => (string[])[.. row[..6], codes.GetValueOrDefault(row[6], row[6])])];
    }

    private static IEnumerable<string[]> Of(WorkbookFile workbook, string sheet)
    {
        var headings = workbook.Rows(sheet)[1].Values.Select(cell => cell.Text).ToList();
        Dictionary<int, Dictionary<string, string>> codes = new()
        {
            [2] = Codes(CodeWords.OfSeverity),
            [3] = Codes(CodeWords.OfSubjectKind),
            [10] = Codes(CodeWords.OfState),
        };
        foreach (var row in Cells(workbook, sheet, [.. Columns.Select(names => headings.FindIndex(names.Contains))]))
        {
            foreach (var (column, words) in codes)
            {
                row[column] = words.GetValueOrDefault(row[column], row[column]);
            }

            yield return row;
        }
    }

    /// <summary>Cells with an apostrophe where one stays text when it is edited.</summary>
    private static IEnumerable<string[]> Cells(WorkbookFile workbook, string sheet, int[] columns) =>
        workbook.Rows(sheet).Values.Skip(1).Select(cells => columns
            .Select(column => cells.TryGetValue(column, out var cell) ? (cell.Quoted ? "'" : "") + cell.Text : "")
            .ToArray());

    private static Dictionary<string, string> Codes(Func<Words, Dictionary<string, string>> words) =>
        new[] { "zh", "en" }.SelectMany(language => words(new Words(language))).DistinctBy(code => code.Value)
            .ToDictionary(code => code.Value, code => code.Key);
}

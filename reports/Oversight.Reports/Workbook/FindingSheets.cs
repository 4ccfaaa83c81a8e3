using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Reports.Jobs;
using Oversight.Reports.Model;
using Oversight.Reports.Tables;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Workbook;

/// <summary>All breaches, on sheets of their kind, in the order of <c>breaches.csv</c>, and beside them what their rules say.</summary>
internal sealed class FindingSheets
{
    private const int RuleColumn = 0;
    private const int JurisdictionColumn = 1;

    private readonly Dictionary<(string Rule, string Jurisdiction), CellPlace> first = [];
    private readonly List<RowSheets> written = [];
    private readonly WorkbookPackage package;
    private readonly Words words;
    private readonly int rowLimit;
    private readonly RuleInfo[] inOrder;
    private readonly Dictionary<string, RuleInfo> rules;
    private readonly Dictionary<string, string> names;
    private byte[] rule = [];
    private byte[] jurisdiction = [];
    private RuleInfo? info;
    private string? name;

    public FindingSheets(WorkbookPackage package, ReportModel model, Words words, int rowLimit)
    {
        (this.package, this.words, this.rowLimit) = (package, words, rowLimit);
        inOrder = [.. model.Packs.SelectMany(pack => pack.Rules)];
        rules = inOrder.ToDictionary(one => one.Id, StringComparer.Ordinal);
        names = model.Jurisdictions.ToDictionary(one => one.Id, one => words[one.Name], StringComparer.Ordinal);
    }

    /// <summary>The sheets of each kind that has a breach.</summary>
    public IReadOnlyList<RowSheets> Written => written;

    /// <summary>Where the rows of each rule in each jurisdiction begin; on the sheet of the waived where all are.</summary>
    public IReadOnlyDictionary<(string Rule, string Jurisdiction), CellPlace> First => first;

    /// <summary>Writes the sheets of all kinds.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="source">A table, or a function that reads one, in the order of its rows.</param>
    /// <param name="progress">Hears of rows.</param>
    /// <param name="cancellation">Ends the work.</param>
    public void Write(DuckDBConnection connection, string source, IJobProgress? progress, CancellationToken cancellation)
    {
        var done = 0L;
        foreach (var kind in FindingKind.All(inOrder))
        {
            if (kind.Rules.Count == 0 && !kind.IsOthers)
            {
                continue;
            }

            var sheets = Sheets(words[kind.Name], BreachesCsv.FileName, kind.IsTimed, isWaived: false);
            using var rows = connection.Stream($"SELECT {Columns(kind.IsTimed)} FROM {source} WHERE {kind.Condition}", cancellation);
            sheets.Write(rows, progress, done);
            if (sheets.Sheets.Count > 0)
            {
                done += sheets.Sheets.Sum(sheet => sheet.Rows);
                written.Add(sheets);
            }
        }
    }

    /// <summary>Writes the waived breaches of all kinds, with reason, approver and last day.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="source">A table, or one in brackets.</param>
    /// <param name="cancellation">Ends the work.</param>
    public void WriteWaived(DuckDBConnection connection, string source, CancellationToken cancellation)
    {
        var sheets = Sheets(words["已豁免", "Waived"], WaivedTables.CsvName, isTimed: null, isWaived: true);
        using var rows = connection.Stream(
            $"SELECT {Columns(null)}, {BreachColumns.RawOfWaiver} FROM {source} ORDER BY {BreachColumns.Order}", cancellation);
        sheets.Write(rows, progress: null);
        written.Add(sheets);
    }

    /// <summary>The query's columns: for what is timed without measures, for what is not without days, for both with all.</summary>
    private static string Columns(bool? isTimed) =>
        $"rule_id, jurisdiction, severity, subject_kind, subject_id, {BreachColumns.Name}, {(isTimed == false ? "" : "due_on, done_on, days_late, ")}"
        + $"{(isTimed == true ? "" : "measured, \"limit\", ")}state, detail";

    private RowSheets Sheets(string sheet, string file, bool? isTimed, bool isWaived) => new(package, words)
    {
        Name = sheet,
        Tab = SheetTab.Breaches,
        File = file,
        RowLimit = rowLimit,
        LeavesOutEmpty = !isWaived,
        Columns =
        [
            new(words["规则编号", "Rule"], 30), new(words["辖区代码", "Jurisdiction"], 12),
            new(words["性质", "Severity"], 10) { Codes = CodeWords.OfSeverity(words) },
            new(words["对象类别", "Subject kind"], 14) { Codes = CodeWords.OfSubjectKind(words) },
            new(words["对象", "Subject"], 24),
            new(words["名称", "Name"], 32),
            .. isTimed == false ? Array.Empty<RowColumn>() :
            [
                new(words["到期日", "Due on"], 12), new(words["完成日", "Done on"], 12), new(words["逾期工作日", "Working days late"], 18),
            ],
            .. isTimed == true ? Array.Empty<RowColumn>() : [new(words["实际", "Measured"], 10), new(words["限值", "Limit"], 10)],
            new(words["状态", "State"], 10) { Codes = CodeWords.OfState(words) },
            new(words["说明", "Detail"], 70),
            .. isWaived ?
            [
                new(words["豁免理由", "Reason"], 40), new(words["批准人", "Approved by"], 16), new(words["豁免有效期至", "Waived until"], 14),
            ] : Array.Empty<RowColumn>(),
            new(words["辖区", "Jurisdiction's name"], words.NameWidth), new(words["条款", "Article"], 16),
            new(words["要求", "What the rule asks"], 80),
        ],
        Extra = WriteRule,
    };

    private void WriteRule(DataChunk chunk, int row, SheetWriter sheet, CellPlace place)
    {
        var ruleNow = Bytes(chunk.Column(RuleColumn), row);
        var jurisdictionNow = Bytes(chunk.Column(JurisdictionColumn), row);
        if (info is null || !ruleNow.SequenceEqual(rule) || !jurisdictionNow.SequenceEqual(jurisdiction))
        {
            (rule, jurisdiction) = (ruleNow.ToArray(), jurisdictionNow.ToArray());
            var (ruleId, id) = (Encoding.UTF8.GetString(ruleNow), Encoding.UTF8.GetString(jurisdictionNow));
            info = rules.GetValueOrDefault(ruleId);
            name = names.GetValueOrDefault(id);
            first.TryAdd((ruleId, id), place);
        }

        sheet.Text(name);
        sheet.Text(info?.Article);
        sheet.Text(info is null ? null : words[info.Wording]);
    }

    private static ReadOnlySpan<byte> Bytes(ColumnView column, int row) => column.IsNull(row) ? [] : column.Utf8(row);
}

using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Reports.Jobs;
using Oversight.Reports.Model;
using Oversight.Reports.Tables;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Workbook;

/// <summary>All breaches, in the order and with the columns of <c>breaches.csv</c>, and beside them what their rules say.</summary>
internal sealed class BreachSheets
{
    private const int RuleColumn = 0;
    private const int JurisdictionColumn = 1;

    private readonly Dictionary<(string Rule, string Jurisdiction), CellPlace> first = [];
    private readonly Dictionary<string, RuleInfo> rules;
    private readonly Dictionary<string, string> names;
    private readonly Words words;
    private byte[] rule = [];
    private byte[] jurisdiction = [];
    private RuleInfo? info;
    private string? name;

    public BreachSheets(WorkbookPackage package, ReportModel model, Words words, int rowLimit)
    {
        this.words = words;
        rules = model.Packs.SelectMany(pack => pack.Rules).ToDictionary(one => one.Id, StringComparer.Ordinal);
        names = model.Jurisdictions.ToDictionary(one => one.Id, one => words[one.Name], StringComparer.Ordinal);
        Rows = new RowSheets(package, words)
        {
            Name = words["违规", "Breaches"],
            Tab = SheetTab.Breaches,
            File = BreachesCsv.FileName,
            RowLimit = rowLimit,
            Columns =
            [
                (words["规则编号", "Rule"], 30), (words["辖区代码", "Jurisdiction"], 12), (words["性质", "Severity"], 10),
                (words["对象类别", "Subject kind"], 14), (words["对象", "Subject"], 24), (words["到期日", "Due on"], 12),
                (words["完成日", "Done on"], 12), (words["逾期工作日", "Working days late"], 18),
                (words["实际", "Measured"], 10), (words["限值", "Limit"], 10), (words["状态", "State"], 10),
                (words["说明", "Detail"], 70), (words["辖区", "Jurisdiction's name"], words.NameWidth), (words["条款", "Article"], 16),
                (words["要求", "What the rule asks"], 80),
            ],
            Extra = WriteRule,
        };
    }

    /// <summary>The sheets.</summary>
    public RowSheets Rows { get; }

    /// <summary>Where the rows of each rule in each jurisdiction begin.</summary>
    public IReadOnlyDictionary<(string Rule, string Jurisdiction), CellPlace> First => first;

    /// <summary>Writes the sheets from the sorted file, so that the rows are not sorted once more.</summary>
    public void Write(DuckDBConnection connection, string parquet, IJobProgress? progress, CancellationToken cancellation)
    {
        using var rows = connection.Stream(
            $"""
            SELECT rule_id, jurisdiction, severity, subject_kind, subject_id, due_on, done_on, days_late, measured, "limit",
                state, detail
            FROM read_parquet({SqlQuote.Literal(parquet)})
            """,
            cancellation);
        Rows.Write(rows, progress);
    }

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

using System.Text.Json;
using Oversight.Reports.Json;
using Oversight.Reports.Tests.Support;
using Oversight.Reports.Workbook;

namespace Oversight.Reports.Tests.Workbook;

/// <summary>The sheets before and after the rows, against <c>summary.json</c>.</summary>
public sealed class SummarySheetsTests : IDisposable
{
    private static readonly Dictionary<string, string> Ids = new()
    {
        ["朔州朔城区"] = "shuozhou",
        ["淄博"] = "zibo",
        ["忻州"] = "xinzhou",
        ["山城区"] = "shancheng",
    };

    private readonly WorkbookFolder folder = new();
    private readonly WorkbookFile workbook;
    private readonly JsonDocument json;

    public SummarySheetsTests()
    {
        using var connection = Province.Open();
        workbook = folder.Write(SampleModel.Create(), connection);
        SummaryJson.Write(SampleModel.Create(), folder["."]);
        json = JsonDocument.Parse(File.ReadAllBytes(folder[SummaryJson.FileName]));
    }

    private JsonElement Summary => json.RootElement;

    public void Dispose()
    {
        json.Dispose();
        workbook.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Indicators_OfProvinceAndJurisdictions_AreTheSummarys()
    {
        var rows = workbook.Table("指标").Skip(1).ToList();
        var expected = Indicators("合计", Summary.GetProperty("province"))
            .Concat(Summary.GetProperty("jurisdictions").EnumerateObject().SelectMany(one => Indicators(one.Name, one.Value)));
        Assert.Equal(expected, rows.Select(row => string.Join('|', Ids.GetValueOrDefault(row[0], row[0]), row[5], row[2], row[3], row[4])));
    }

    [Fact]
    public void Rules_OfTheJudgedJurisdictions_AreTheSummarys()
    {
        var rows = workbook.Table("规则").Skip(1).ToList();
        var expected = Summary.GetProperty("jurisdictions").EnumerateObject().SelectMany(one => one.Value.GetProperty("rules").EnumerateObject()
            .Select(rule => string.Join(
                '|', one.Name, rule.Name, string.Join('|', rule.Value.EnumerateObject().Select(count => count.Value.GetRawText())))));
        Assert.Equal(
            expected,
            rows.Where(row => row[6] != Words.None).Select(row => string.Join('|', [Ids[row[0]], row[1], .. row[6..10]])));
        Assert.Equal(["zibo.9.exempt-draw"], rows.Where(row => row[6] == Words.None).Select(row => row[1]));
        Assert.Equal(
            ["忻州", "xinzhou.2.5.joint", "二(五)", "对同一对象的多项抽查原则上合并进行", "要求", "提示", "400", "102", "0", "210", "0.255", "查看"],
            rows.Single(row => row[1] == "xinzhou.2.5.joint"));
    }

    [Fact]
    public void Overview_Province_HasValueNumeratorAndDenominator()
    {
        var table = TableUnder("概览", "全部被评估辖区合计");
        Assert.Equal(
            Indicators("", Summary.GetProperty("province")).Select(line => string.Join('|', line.Split('|')[2..])),
            table.Skip(1).Select(row => string.Join('|', row[1], row.ElementAtOrDefault(2), row.ElementAtOrDefault(3))));
    }

    [Fact]
    public void Overview_Jurisdictions_AreComparedByAllTheirIndicators()
    {
        var table = TableUnder("概览", "各辖区对照");
        var jurisdictions = Summary.GetProperty("jurisdictions").EnumerateObject().ToList();
        for (var i = 0; i < jurisdictions.Count; i++)
        {
            var values = jurisdictions[i].Value.GetProperty("indicators").EnumerateObject().Select(one => Value(one.Value));
            Assert.Equal([jurisdictions[i].Name, .. values], [Ids[table[i + 1][0]], .. table[i + 1][3..]]);
        }

        Assert.Equal(["合计", "1116", "102"], table[jurisdictions.Count + 1][..3]);
        Assert.Equal(["忻州", "2", "102"], table.Single(row => row[0] == "忻州")[..3]);
    }

    [Fact]
    public void Overview_Facts_SayYearCutOffToolAndWhatWasJudged()
    {
        var facts = workbook.Rows("概览").TakeWhile((row, index) => row.Key == index + 1).Select(row => row.Value).Skip(1).ToDictionary(row => row[0].Text, row => row[1]);
        Assert.Equal("2021 年", facts["报告年度"].Text);
        Assert.Equal(new ReadCell("2021-12-31", "day", false), facts["截止日"]);
        Assert.Equal("Oversight 0.1.0 (abc1234)", facts["程序"].Text);
        Assert.Equal("朔州朔城区、淄博、忻州、山城区", facts["已评估辖区"].Text);
        Assert.Equal("常州金坛区", facts["未评估辖区"].Text);
        Assert.Equal(new ReadCell("1116", "number", false), facts["违规"]);
        Assert.Equal(new ReadCell("2", "number", false), facts["剔除的行"]);
        var texts = workbook.Rows("概览").Values.SelectMany(row => row.Values).Select(cell => cell.Text).ToList();
        Assert.Contains("2027-01-04 不在节假日数据范围内，按周一至周五计算。", texts);
        Assert.Contains("忻州：12 项不在规则有效期内，未评判", texts);
        Assert.Contains("辖区 yantai 没有规则包，31 行未评估", texts);
    }

    [Fact]
    public void Sources_Inputs_AreTheSummarys() => Assert.Equal(
        Summary.GetProperty("inputs").EnumerateArray().Select(one => string.Join('|', one.EnumerateObject().Select(field => field.Value.ToString()))),
        TableUnder("来源", "输入文件").Skip(1).Select(row => string.Join('|', row)));

    [Fact]
    public void Sources_Packs_AreTheSummarys()
    {
        var table = TableUnder("来源", "规则包与文件").Skip(1).ToList();
        Assert.Equal(
            Summary.GetProperty("packs").EnumerateArray().Select(one => string.Join(
                '|', one.GetProperty("id"), one.GetProperty("version"), one.GetProperty("valid_from"),
                one.GetProperty("valid_to").GetString() ?? "未设定", Outside(one.GetProperty("id").GetString()!))),
            table.Select(row => string.Join('|', row[9], row[3], row[4], row[5], row[7])));
        Assert.Equal(["淄博|report_days|3"], TableUnder("来源", "本次改设的参数").Skip(1).Select(row => string.Join('|', row)));
        Assert.Equal(["yantai|31", $"{Province.Script}|2"], TableUnder("来源", "没有规则包的辖区").Skip(1).Select(row => string.Join('|', row)));
        Assert.Equal(
            Summary.GetProperty("packs").EnumerateArray().SelectMany(pack => pack.GetProperty("files").EnumerateArray()
                .Select(file => $"{file.GetProperty("path")}|{file.GetProperty("sha256")}")),
            TableUnder("来源", "规则文件").Skip(1).Select(row => $"{row[1]}|{row[2]}"));
    }

    [Fact]
    public void Sources_RulesThatAreSwitchedOff_TellWhenAndWhy()
    {
        using var other = new WorkbookFolder();
        using var connection = Province.Open();
        using var extending = other.Write(SampleModel.Extending("en"), connection);

        Assert.Equal(
            [
                "Xinzhou|The city rules <it> otherwise|第四条|2022-01-01|2022-06-30|xinzhou.15.report",
                "Xinzhou|The city rules <it> otherwise|第四条|2022-07-01||xinzhou.15.publish",
                "Xinzhou|The city rules <it> otherwise|第四条||2021-12-31|xinzhou.9.team",
                "Xinzhou|The city rules <it> otherwise|第四条|||xinzhou.9.exempt-draw",
            ],
            TableUnder(extending, "Sources", "Rules that are switched off").Skip(1).Select(row => string.Join('|', row)));
        Assert.Equal(["没有。"], TableUnder(workbook, "来源", "停用的规则", from: 1).Select(row => row[0]));
    }

    private string Outside(string id) => Summary.GetProperty("jurisdictions").TryGetProperty(id, out var one)
        ? one.GetProperty("outside_validity").ToString()
        : Words.None;

    private static IEnumerable<string> Indicators(string name, JsonElement one)
    {
        var bases = one.GetProperty("bases");
        return one.GetProperty("indicators").EnumerateObject().Select(indicator => string.Join(
            '|',
            name,
            indicator.Name,
            Value(indicator.Value),
            bases.TryGetProperty(indicator.Name, out var parts) ? string.Join('|', parts.EnumerateArray()) : "|"));
    }

    private static string Value(JsonElement value) => value.ValueKind == JsonValueKind.Null ? Words.None : value.GetRawText();

    /// <summary>The rows from the one after a heading to the next empty one.</summary>
    private List<string[]> TableUnder(string sheet, string heading) => TableUnder(workbook, sheet, heading);

    private static List<string[]> TableUnder(WorkbookFile workbook, string sheet, string heading, int from = 2)
    {
        var rows = workbook.Rows(sheet);
        var first = rows.Single(row => row.Value.Count == 1 && row.Value.First().Value.Text == heading).Key + 1;
        var table = new List<string[]>();
        for (var row = first; rows.TryGetValue(row, out var cells) && cells.Count >= from; row++)
        {
            table.Add([.. Enumerable.Range(0, cells.Keys.Last() + 1).Select(column => cells.GetValueOrDefault(column)?.Text ?? "")]);
        }

        return table;
    }
}

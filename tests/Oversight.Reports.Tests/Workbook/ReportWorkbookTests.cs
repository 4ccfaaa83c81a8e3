using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;
using Oversight.Contracts;
using Oversight.Reports.Jobs;
using Oversight.Reports.Model;
using Oversight.Reports.Page;
using Oversight.Reports.Tests.Support;
using Oversight.Reports.Workbook;
using Oversight.Storage.Datasets;
using Oversight.Storage.Indicators;
using Oversight.Storage.Waivers;

namespace Oversight.Reports.Tests.Workbook;

public sealed class ReportWorkbookTests : IDisposable
{
    private readonly WorkbookFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("zh", "概览|指标|规则|时限|上限|要求|比例|节点|数据问题|来源")]
    [InlineData("en", "Overview|Indicators|Rules|Deadlines|Caps|Requirements|Shares|Milestones|Data faults|Sources")]
    public void Write_Province_IsValidAndHasItsSheets(string language, string names)
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(language), connection);
        Assert.Empty(workbook.Faults());
        Assert.Equal(names.Split('|'), workbook.Names);
    }

    [Fact]
    public void Write_RulesOnTheTeam_HaveASheetOfTheirOwn()
    {
        using var connection = Province.Open();
        var model = SampleModel.Create();
        using var workbook = folder.Write(
            model with
            {
                Packs = [.. model.Packs.Select(pack => pack with
                {
                    Rules = [.. pack.Rules.Select(rule => rule.Id is "xinzhou.2.5.joint" or "zibo.15.report" ? rule with { Topic = RuleTopic.Team } : rule)],
                })],
            },
            connection);
        Assert.Equal("概览|指标|规则|时限|上限|检查组与回避|比例|节点|数据问题|来源".Split('|'), workbook.Names);
        Assert.All(workbook.Rows("检查组与回避").Values.Skip(1), row => Assert.Equal("xinzhou.2.5.joint", row[0].Text));

        // What is to be done by a day stays with the days, whoever does it.
        Assert.Contains(workbook.Rows("时限").Values, row => row[0].Text == "zibo.15.report");
        Assert.Equal(folder.Csv("breaches.csv"), FindingRows.Of(workbook));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Write_NothingAtAll_IsValid(string language)
    {
        using var connection = Province.Empty();
        using var workbook = folder.Write(
            SampleModel.Create(language) with { Packs = [], Jurisdictions = [], Inputs = [], NotCovered = [], Warnings = [], Province = new([]) },
            connection);
        Assert.Empty(workbook.Faults());
    }

    [Fact]
    public void Write_English_HasNoChinese()
    {
        using var connection = Province.Empty();
        var model = SampleModel.Create("en");
        using var workbook = folder.Write(
            model with
            {
                Packs = [.. model.Packs.Select(pack => pack with
                {
                    DocumentNumber = "",
                    Rules = [.. pack.Rules.Select(rule => rule with { Article = "1" })],
                })],
            },
            connection);
        Assert.All(
            workbook.Names.SelectMany(name => workbook.Rows(name).Values.SelectMany(row => row.Values)),
            cell => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", cell.Text));
    }

    [Fact]
    public void Write_Tables_AreFrozenFilteredAndHaveWidths()
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(), connection);
        foreach (var name in new[] { "指标", "规则", "时限", "上限", "数据问题" })
        {
            var sheet = workbook.Sheet(name);
            var rows = workbook.Rows(name);
            var pane = sheet.Descendants<Pane>().Single();
            Assert.Equal((1d, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
            Assert.Equal($"A1:{(char)('A' + rows[1].Count - 1)}{rows.Count}", sheet.GetFirstChild<AutoFilter>()!.Reference!.Value);
            Assert.Equal(rows[1].Count, sheet.GetFirstChild<Columns>()!.Elements<Column>().Count());
            Assert.All(rows[1].Values, heading => Assert.Equal("text", heading.Kind));
        }
    }

    [Theory]
    [InlineData(RowSheets.FormatLimit)]
    [InlineData(300)]
    public void Write_Rules_LeadToTheirFirstBreach(int rowLimit)
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(), connection, rowLimit);
        var links = workbook.Links("规则");
        var rules = workbook.Rows("规则").Skip(1).ToDictionary(row => $"L{row.Key}", row => row.Value[1].Text);
        var rows = FindingRows.Sheets(workbook)
            .SelectMany(name => workbook.Rows(name).Skip(1).Select(row => (Place: $"'{name}'!A{row.Key}", Rule: row.Value[0].Text)));
        var first = rows.GroupBy(row => row.Rule).ToDictionary(group => group.Key, group => group.First().Place);
        Assert.Equal(7, first.Count);
        Assert.Equal(
            rules.Where(rule => first.ContainsKey(rule.Value)).Select(rule => (rule.Key, first[rule.Value])).Order(),
            links.Select(link => (link.Key, link.Value)).Order());
    }

    [Fact]
    public void Write_Waivers_ShowsTheWaivedAndTheListWithReasonApproverAndDay()
    {
        using var connection = Province.Open();
        var last = new DateOnly(2022, 6, 30);
        var waivers = WaivedBreaches.Apply(
            connection,
            new WaiverFile(
                "w.csv",
                "00",
                [
                    new Waiver(2, "xinzhou.3.4.plans", "xinzhou", "plans", "=1+1", "赵局长", last),
                    new Waiver(3, "zibo.15.report", "zibo", "none", "b", "c", last),
                    new Waiver(4, "zibo.15.report", "zibo", "old", "b", "c", new DateOnly(2020, 1, 1)),
                ],
                []),
            new DateOnly(2021, 12, 31),
            new HashSet<string>(),
            CancellationToken.None);
        using var workbook = folder.Write(SampleModel.Create() with { Waivers = waivers }, connection);

        Assert.Empty(workbook.Faults());
        Assert.DoesNotContain("节点", workbook.Names);
        Assert.Equal(
            ["xinzhou.3.4.plans", "xinzhou", "违规", "节点", "plans", "", "2021-04-15", "2021-04-30", "11", "", "", "逾期办结", "抽查计划公示逾期", "=1+1", "赵局长", "2022-06-30"],
            Assert.Single(workbook.Table("已豁免").Skip(1))[..16]);
        Assert.True(workbook.Rows("已豁免")[2][13].Quoted);
        Assert.Equal(["已豁免", "没有对应的违规", "已过期"], workbook.Table("豁免清单").Skip(1).Select(row => row[1]));
        var row = workbook.Rows("规则").Single(row => row.Value[1].Text == "xinzhou.3.4.plans").Key;
        Assert.Equal("'已豁免'!A2", workbook.Links("规则")[$"M{row}"]);
    }

    [Fact]
    public void Write_Overview_LeadsToEverySheetOfRows()
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(), connection, rowLimit: 300);
        Assert.Equal(
            workbook.Names[3..^1].Select(name => $"'{name}'!A1"),
            workbook.Links("概览").Values.Where(target => target.EndsWith("!A1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_Overview_LeadsToEachJurisdictionsRules()
    {
        using var connection = Province.Open();
        using var workbook = folder.Write(SampleModel.Create(), connection);
        var rules = workbook.Rows("规则");
        var cells = workbook.Rows("概览").SelectMany(row => row.Value.Select(cell => (Place: $"{(char)('A' + cell.Key)}{row.Key}", cell.Value.Text)))
            .ToDictionary(cell => cell.Place, cell => cell.Text);
        var found = workbook.Links("概览").Where(link => link.Value.StartsWith("'规则'!A", StringComparison.Ordinal)).ToList();
        Assert.Equal(["朔州朔城区", "淄博", "忻州", "山城区"], found.Select(link => cells[link.Key]));
        Assert.All(found, link => Assert.Equal(cells[link.Key], rules[int.Parse(link.Value.Split('A')[1])][0].Text));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytesWithoutTimeOrPerson()
    {
        using var connection = Province.Open();
        folder.Write(SampleModel.Create(), connection).Dispose();
        var first = File.ReadAllBytes(folder[ReportWorkbook.FileName]);
        File.Delete(folder[ReportWorkbook.FileName]);
        folder.Write(SampleModel.Create(), connection).Dispose();
        Assert.True(first.AsSpan().SequenceEqual(File.ReadAllBytes(folder[ReportWorkbook.FileName])));

        using var zip = ZipFile.OpenRead(folder[ReportWorkbook.FileName]);
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        using var core = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open());
        Assert.Equal(["title", "creator"], Regex.Matches(core.ReadToEnd(), "<([a-z]+) xmlns=\"http://purl.org").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Write_CancelledAmongTheRows_Stops()
    {
        using var connection = Province.Empty();
        connection.Execute("INSERT INTO breaches (rule_id, subject_id) SELECT 'r', n FROM range(50000) AS t(n)");
        folder.Write(SampleModel.Create(), connection).Dispose();
        File.Delete(folder[ReportWorkbook.FileName]);
        using var source = new CancellationTokenSource();
        var progress = new CancellingProgress(source);
        Assert.ThrowsAny<OperationCanceledException>(
            () => ReportWorkbook.Write(SampleModel.Create(), connection, folder["."], progress, source.Token));
        Assert.InRange(progress.Rows, 1, 5000);
    }

    [Fact]
    public void Words_OfTheWorkbook_AreThePages()
    {
        var page = PageAssets.ReadText("text-indicators.js") + PageAssets.ReadText("text.js");
        Assert.All(IndicatorNames.InOrder, name => Assert.Contains(Pair(name, IndicatorWords.Of(name)), page));
        Assert.All(
            Enum.GetValues<Oversight.Contracts.Rules.RuleKind>(),
            kind => Assert.Contains(Pair(kind.ToString(), RuleWords.Of(kind)), page));
        Assert.Contains(Pair("Draw", RuleWords.Of(null)), page);
    }

    private static string Pair(string name, LocalText words) => $"{name}: ['{words.Zh}', '{words.En}']";

    private sealed class CancellingProgress(CancellationTokenSource source) : IJobProgress
    {
        public long Rows { get; private set; }

        public void Step(LocalText name)
        {
        }

        public void Table(DatasetProgress table)
        {
        }

        void IJobProgress.Rows(long rows)
        {
            Rows = rows;
            source.Cancel();
        }

        public void Replicates(long done, long all)
        {
        }
    }
}

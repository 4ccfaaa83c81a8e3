using Oversight.Reports.Jobs;
using Oversight.Reports.Tables;
using Oversight.Reports.Tests.Support;
using Oversight.Reports.Workbook;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Waivers;

namespace Oversight.Reports.Tests.Workbook;

public sealed class RectificationWorkbooksTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Write_Province_GivesEachJudgedJurisdictionItsOwnFindings(string language)
    {
        using var connection = Province.Open();
        SortedBreaches.Write(connection, temporary.Path, default);
        BreachesCsv.Write(connection, temporary.Path, default);
        RectificationWorkbooks.Write(SampleModel.Create(language), connection, temporary.Path, default, rowLimit: 300);

        var breaches = Csv.Parse(File.ReadAllText(temporary[BreachesCsv.FileName]))[1..];
        Assert.Equal(
            ["shancheng.xlsx", "shuozhou.xlsx", "xinzhou.xlsx", "zibo.xlsx"], Directory.GetFiles(temporary["rectification"]).Select(Path.GetFileName).Order());
        foreach (var id in new[] { "shuozhou", "zibo", "xinzhou", "shancheng" })
        {
            using var workbook = Open(id);
            Assert.Empty(workbook.Faults());
            Assert.Equal(breaches.Where(row => row[1] == id), FindingRows.Of(workbook));
            Assert.NotEmpty(workbook.Links(workbook.Names[0]));
        }
    }

    [Fact]
    public void Write_Province_NamesTheSubjectsAndKeepsThemInert()
    {
        using var connection = Province.Open();
        using (var command = connection.CreateCommand(
            "UPDATE breaches SET name = '=1+1' WHERE subject_id = (SELECT inspection_id FROM inspections WHERE j = 1 AND ord % 4 = 0 ORDER BY inspection_id LIMIT 1)"))
        {
            command.ExecuteNonQuery();
        }

        SortedBreaches.Write(connection, temporary.Path, default);
        RectificationWorkbooks.Write(SampleModel.Create(), connection, temporary.Path, default);
        using var workbook = Open("zibo");
        var names = Names(connection);
        Assert.All(workbook.Table("时限").Skip(1), row => Assert.Equal(row[5] == "=1+1" ? "=1+1" : names[row[4]], row[5]));
        var formula = workbook.Rows("时限").Values.First(row => row[5].Text == "=1+1")[5];
        Assert.True(formula is { Kind: "text", Quoted: true });
    }

    [Fact]
    public void Write_Cover_CountsRulesLeadsToRowsAndSetsNoDay()
    {
        using var connection = Province.Open();
        SortedBreaches.Write(connection, temporary.Path, default);
        RectificationWorkbooks.Write(SampleModel.Create(), connection, temporary.Path, default);
        using var workbook = Open("xinzhou");
        var rows = workbook.Rows("整改通知");
        var texts = rows.Values.SelectMany(row => row.Values).Select(cell => cell.Text).ToList();
        Assert.Contains("忻州“双随机、一公开”抽查工作细则，有效期 2020-06-06 起", texts);
        Assert.Contains("2 项", texts);
        Assert.Contains("102 项", texts);
        Assert.Contains("整改期限：      年    月    日前（由发出机关填写），并书面反馈结果。对认定有异议的，请附材料说明。", texts);
        var rule = rows.Single(row => row.Value.GetValueOrDefault(1)?.Text == "xinzhou.2.5.joint");
        Assert.Equal(
            ["要求", "xinzhou.2.5.joint", "二(五)", "对同一对象的多项抽查原则上合并进行", "提示", "400", "102", "查看"], rule.Value.Values.Select(cell => cell.Text));
        Assert.Equal("'要求'!A2", workbook.Links("整改通知")[$"H{rule.Key}"]);
    }

    [Fact]
    public void Write_AllWaived_AsksForNothingAndShowsThem()
    {
        using var connection = Province.Open();
        var last = new DateOnly(2022, 6, 30);
        var waivers = WaivedBreaches.Apply(
            connection,
            new WaiverFile("w.csv", "00", [new Waiver(2, "xinzhou.3.4.plans", "xinzhou", "plans", "r", "赵局长", last)], []),
            last,
            new HashSet<string>(),
            default);
        connection.Execute("DELETE FROM breaches WHERE jurisdiction = 'xinzhou'");
        var model = SampleModel.Create();
        SortedBreaches.Write(connection, temporary.Path, default);
        RectificationWorkbooks.Write(
            model with
            {
                Waivers = waivers,
                Jurisdictions =
                [
                    .. model.Jurisdictions.Select(one => one with
                    {
                        Tallies = [.. one.Tallies.Where(tally => tally.RuleId == "xinzhou.3.4.plans").Select(tally => tally with { Waived = 1 })],
                    }),
                ],
            },
            connection,
            temporary.Path,
            default);
        using var workbook = Open("xinzhou");
        Assert.Empty(workbook.Faults());
        Assert.Equal(["整改通知", "已豁免"], workbook.Names);
        Assert.Contains("本年度没有需要整改的违规。", workbook.Rows("整改通知").Values.SelectMany(row => row.Values).Select(cell => cell.Text));
        Assert.Equal(["r", "赵局长", "2022-06-30"], Assert.Single(workbook.Table("已豁免").Skip(1))[13..16]);
    }

    private WorkbookFile Open(string id) => new(Path.Combine(temporary["rectification"], id + ".xlsx"));

    private static Dictionary<string, string> Names(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand("SELECT i.inspection_id, o.name FROM inspections AS i JOIN objects AS o ON o.ord = i.object_ord");
        using var reader = command.ExecuteReader();
        var names = new Dictionary<string, string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0), reader.GetString(1));
        }

        return names;
    }
}

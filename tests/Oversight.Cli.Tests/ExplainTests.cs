using System.Text.Json;

namespace Oversight.Cli.Tests;

/// <summary><c>oversight explain</c> on a small world of Zibo around the National Day of 2021, whose days are counted by hand.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string Firm = "91370303MA3C00001A";

    private readonly TempFolder _folder = new();

    public ExplainTests()
    {
        Write("objects", "object_id,jurisdiction,name", $"{Firm},zibo,甲公司", $"{Firm},jintan,甲公司");
        Write("items", "item_id,jurisdiction,title,legal_basis", "T1,zibo,事项一,条例第一条", "T2,zibo,事项二,条例第二条");
        Write(
            "inspections",
            "inspection_id,jurisdiction,object_id,item_id,source,inspected_on,completed_on,report_on,published_on,joint_id",
            $"I1,zibo,{Firm},T1,random,2021-09-27,2021-09-28,2021-10-13,2021-10-15,",
            $"I2,zibo,{Firm},T1,complaint,2021-03-01,2021-03-01,,,",
            $"I3,zibo,{Firm},T1,random,2019-05-01,2019-05-01,,,",
            $"I4,zibo,{Firm},T1,random,2021-05-10,,,,",
            $"I5,zibo,{Firm},T1,random,2021-06-10,,,,V1",
            $"I6,zibo,{Firm},T2,random,2021-06-10,,,,V1",
            "I7,zibo,nobody,T1,random,2021-06-10,,,,",
            $"I1,jintan,{Firm},T1,random,2021-09-27,,,,");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Explain_LateOverTheNationalDay_CountsDayByDay()
    {
        var output = Explain("inspection", "I1", "--jurisdiction", "zibo");

        Assert.StartsWith(
            """
            inspection I1, Zibo, industry and information technology (zibo), 2021-09-27
            document: Implementing rules for double-random supervision, Bureau of Industry and Information Technology of Zibo 淄工信发〔2020〕5号, valid from 2020-06-06 to 2025-06-05
            report year 2021, cut-off 2021-12-31
            rules: 
            """,
            output,
            StringComparison.Ordinal);
        Assert.Equal(
            """
            LATE  zibo.15.report  第十五条 (breach)
              Report of results within 5 working days of completion
              from 2021-09-28, due 2021-10-11, done 2021-10-13, 2 working days late
              policies/terms.csx:10  .From(i => i.CompletedOn)
                completed on (CompletedOn): 2021-09-28
              policies/terms.csx:10  .Within(reportDays)
                Term for the report of results, from completion (report_days): 5 working days, since 2020-06-06, 第十五条第四款
              policies/terms.csx:10  .Done(i => i.ReportOn)
                report on (ReportOn): 2021-10-13
              day by day:
                2021-09-28 Tue   -  start, not counted
                2021-09-29 Wed   1
                2021-09-30 Thu   2
                2021-10-01 Fri   -  day off: National Day
                2021-10-02 Sat   -  day off: National Day
                2021-10-03 Sun   -  day off: National Day
                2021-10-04 Mon   -  day off: National Day
                2021-10-05 Tue   -  day off: National Day
                2021-10-06 Wed   -  day off: National Day
                2021-10-07 Thu   -  day off: National Day
                2021-10-08 Fri   3
                2021-10-09 Sat   4  worked instead: National Day
                2021-10-10 Sun   -  weekend
                2021-10-11 Mon   5
              working days over: 2021-10-12, 2021-10-13
            """,
            Block(output, "zibo.15.report"));
        Assert.Equal(
            """
            FAILED  zibo.12.frequency  第十二条 (notice)
              In principle at most two random inspections of one object on one item in a year, flagged objects excepted
              found 3, limit 2
              policies/objects.csx:17  .Counting(i => i.IsRandom && !i.IsObjectFlagged)
                random inspection (IsRandom): yes
                flagged object (IsObjectFlagged): no
              policies/objects.csx:18  .PerObjectAndItem()
              policies/objects.csx:19  .AtMost(itemCap)
                Most random inspections of one object on one item in a year (item_cap): 2, since 2020-06-06, 第十二条第一款
              inspections counted (4; the item with the most decides):
                2021-05-10 I4, item T1
                2021-06-10 I5, item T1, joint visit V1
                2021-06-10 I6, item T2, joint visit V1
                2021-09-27 I1, item T1 (this one)
            """,
            Block(output, "zibo.12.frequency"));
        Assert.Contains("found 0, limit 2", Block(output, "zibo.9.team"), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_InChineseBeforeTheReport_KnowsNoLaterDay()
    {
        var output = Explain("inspection", "I1", "--jurisdiction", "zibo", "--as-of", "2021-10-12", "--lang", "zh");

        Assert.Equal(
            """
            逾期未完成  zibo.15.report  第十五条（违规类）
              检查任务完成后5个工作日内形成结果报告
              自 2021-09-28 起算，应于 2021-10-11，至 2021-10-12 未完成，已逾 1 个工作日
              policies/terms.csx:10  .From(i => i.CompletedOn)
                完成日期（CompletedOn）：2021-09-28
              policies/terms.csx:10  .Within(reportDays)
                检查完成后形成结果报告的期限（report_days）：5 个工作日，自 2020-06-06 起，第十五条第四款
              policies/terms.csx:10  .Done(i => i.ReportOn)
                结果报告日期（ReportOn）：2021-10-13（晚于截止日，视为未知）
              逐日计算：
                2021-09-28 周二   -  起算日，不计入
                2021-09-29 周三   1
                2021-09-30 周四   2
                2021-10-01 周五   -  放假：国庆节
                2021-10-02 周六   -  放假：国庆节
                2021-10-03 周日   -  放假：国庆节
                2021-10-04 周一   -  放假：国庆节
                2021-10-05 周二   -  放假：国庆节
                2021-10-06 周三   -  放假：国庆节
                2021-10-07 周四   -  放假：国庆节
                2021-10-08 周五   3
                2021-10-09 周六   4  调休上班：国庆节
                2021-10-10 周日   -  休息日
                2021-10-11 周一   5
              逾期的工作日：2021-10-12
            """,
            Block(output, "zibo.15.report"));
        Assert.Equal(
            """
            不适用  zibo.15.publish  第十五条（违规类）
              结果报告形成后2个工作日内公示，依法不予公开的除外
              截止日前起算日期不明，义务尚未开始
              policies/terms.csx:17  .From(i => i.ReportOn)
                结果报告日期（ReportOn）：2021-10-13（晚于截止日，视为未知）
            """,
            Block(output, "zibo.15.publish"));
    }

    [Fact]
    public void Explain_ParameterSet_SaysWhatTheDocumentHas()
    {
        var block = Block(Explain("inspection", "I1", "--jurisdiction", "zibo", "--set", "zibo.report_days=10"), "zibo.15.report");

        Assert.StartsWith("holds  zibo.15.report", block, StringComparison.Ordinal);
        Assert.Contains("from 2021-09-28, due 2021-10-18, done 2021-10-13, in time", block, StringComparison.Ordinal);
        Assert.Contains("10 working days, set by --set (the document has 5 working days, 第十五条第四款)", block, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_LeftOutByTheDocument_SaysByWhichDefinition()
    {
        var output = Explain("inspection", "I2");

        Assert.Contains("the document leaves it out as a whole", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Split('\n'), line => line.StartsWith("holds", StringComparison.Ordinal));
        Assert.Contains(
            """
            definition AreOutsideWhen
              policies/scope.csx:13  .AreOutsideWhen(i => i.Source is InspectionSource.Complaint or InspectionSource.Assigned or InspectionSource.Transferred or InspectionSource.Special)
                source (Source): complaint
            """,
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_OutsideValidity_SaysThatNoRuleJudgesIt()
    {
        var output = Explain("inspection", "I3");

        Assert.Contains("it lies outside the document's validity: no rule judges it", output, StringComparison.Ordinal);
        Assert.Contains("rules: 0 broken, 0 pending, 0 hold, 0 do not apply", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ReportOfAnotherYear_SaysWhatItJudges()
    {
        var output = Explain("inspection", "I1", "--jurisdiction", "zibo", "--year", "2022");

        Assert.Contains("it belongs to 2021: the report of 2022 judges only duties that fall due in that year", output, StringComparison.Ordinal);
        Assert.Contains("due 2021-10-11, in the report of another year", Block(output, "zibo.15.report"), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_IdOfTwoJurisdictions_ExplainsBoth()
    {
        var heads = Explain("object", Firm).Split('\n').Where(line => line.StartsWith("object ", StringComparison.Ordinal));

        Assert.Equal(
            [$"object {Firm}, Jintan District of Changzhou, commerce (jintan)", $"object {Firm}, Zibo, industry and information technology (zibo)"], heads);
    }

    [Fact]
    public void Explain_Json_HoldsTheSameContent()
    {
        using var json = JsonDocument.Parse(Explain("inspection", "I1", "--jurisdiction", "zibo", "--json"));

        var explanation = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("I1", explanation.GetProperty("id").GetString());
        Assert.Equal("2021-12-31", explanation.GetProperty("as_of").GetString());
        var rules = explanation.GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        var report = rules["zibo.15.report"];
        Assert.Equal("late", report.GetProperty("outcome").GetString());
        Assert.Equal(2, report.GetProperty("days_late").GetInt32());
        var days = report.GetProperty("days").EnumerateArray().ToArray();
        Assert.Equal(14, days.Length);
        Assert.Equal("worked_instead", days[11].GetProperty("kind").GetString());
        Assert.Equal(4, days[11].GetProperty("counted").GetInt32());
        Assert.Equal(2, report.GetProperty("days_over").GetArrayLength());
        var term = Assert.Single(report.GetProperty("clauses")[1].GetProperty("parameters").EnumerateArray());
        Assert.Equal("5", term.GetProperty("value").GetString());
        Assert.Equal(4, rules["zibo.12.frequency"].GetProperty("counted").GetArrayLength());
        var onSite = rules["zibo.15.notice"].GetProperty("clauses")[0].GetProperty("operands")[0];
        Assert.Equal("onsite", onSite.GetProperty("value").GetString());
        Assert.Equal("现场检查", onSite.GetProperty("value_zh").GetString());
    }

    [Theory]
    [InlineData("I7", "inspection I7: the data has no such row that can be used; there is I1, I2, I3; 1 row of its table was rejected, oversight check lists them")]
    [InlineData("unheard-of", "inspection unheard-of: the data has no such row that can be used; 1 row of its table was rejected, oversight check lists them")]
    public void Explain_IdThatIsNotThere_IsRefusedInOneLine(string id, string line)
    {
        var outcome = Run("inspection", id);

        Assert.Equal(2, outcome.Status);
        Assert.Empty(outcome.Output);
        Assert.Equal($"oversight: {line}", outcome.ErrorLines[^1]);
    }

    [Fact]
    public void Explain_UnknownJurisdiction_NamesTheKnown()
    {
        var outcome = Run("inspection", "I1", "--jurisdiction", "nowhere");

        Assert.Equal(2, outcome.Status);
        Assert.Equal(
            "oversight: --jurisdiction nowhere: no plug-in has this id; there are jintan, shancheng, shuozhou, xinzhou, zibo", Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("object", "91370302MAA7ALQC7C", "zibo.6.registry")]
    [InlineData("object", "91110000MA4R7EGA97", "shuozhou.list.frequency")] // in every registry, of two packs without a cap too
    [InlineData("officer", "JT-F0000004", "jintan.2.1.2.qualified")]
    [InlineData("plan", "JT-P2021-0000004", "jintan.2.1.4.approved")]
    [InlineData("draw", "ZB-D2022-0000027", "zibo.9.filing")]
    [InlineData("item", "ZB-I0000001", "zibo.5.content")]
    [InlineData("objection", "ZB-O0000001", "zibo.16.review")]
    [InlineData("milestone", "half-year", "xinzhou.3.4.half-year")]
    [InlineData("jurisdiction", "zibo", "zibo.12.intensify")]
    public void Explain_EachKindOfTheSample_ShowsItsRules(string kind, string id, string rule)
    {
        var outcome = CommandLine.Run("explain", kind, id);

        Assert.Equal(0, outcome.Status);
        Assert.StartsWith($"{kind} {id}, ", outcome.Output, StringComparison.Ordinal);
        Assert.NotEmpty(Block(outcome.Output, rule));
    }

    [Fact]
    public void Explain_Jurisdiction_ShowsEachClassOfAComparison() =>
        Assert.EndsWith(
            """
                objects not flagged: 216/264 = 0.818182
                flagged objects: 8/20 = 0.4
            """,
            Block(CommandLine.Run("explain", "jurisdiction", "zibo").Output, "zibo.12.intensify"),
            StringComparison.Ordinal);

    private static string Block(string output, string rule) => output.ReplaceLineEndings("\n").Split("\n\n")
        .Single(block => block.Split('\n')[0].Contains($"  {rule}  ", StringComparison.Ordinal))
        .TrimEnd('\n');

    private string Explain(params string[] arguments)
    {
        var outcome = Run(arguments);
        Assert.Equal(0, outcome.Status);
        return outcome.Output;
    }

    private Outcome Run(params string[] arguments) => CommandLine.Run(["explain", .. arguments, "--data", _folder.Path]);

    private void Write(string table, params string[] lines) => File.WriteAllLines(_folder[$"{table}.csv"], lines);
}

using System.Text;
using Oversight.Storage.Datasets;

namespace Oversight.Storage.Tests.Datasets.Mapping;

/// <summary>A system's own headings, values and forms, read by a map.</summary>
public class MappedLoadTests
{
    private const string Objects = "SELECT object_id, j, name, status, registered_on, abnormal_list, complaints FROM objects ORDER BY ord";

    [Fact]
    public void Load_MapBesideData_RenamesColumnsAndValues()
    {
        using var data = new SmallDataset();
        data.Put("columns.yaml", """
            dates: [yyyy/M/d, yyyy年M月d日]
            values: {是: true, 否: false}
            tables:
              objects:
                columns: {代码: object_id, 辖区: jurisdiction, 检查对象名称: name, 状态: status, 登记: registered_on, 异常: abnormal_list, 备注: ~}
                values:
                  status: {存续: active, 注销: deregistered}
                  jurisdiction: {淄博: zibo}
            """);
        data.Put("objects.csv", "备注,状态,代码,辖区,检查对象名称,登记,异常\n"
            + "x,存续,O1,淄博,甲,2022/3/5,是\nx,注销,O2,淄博,乙,2022年12月31日,否\nx,active,O3,jintan,丙,2022-03-05,1\n");

        var summary = data.Load();

        Assert.Equal(["O1|0|甲|1|2022-03-05|True|0", "O2|0|乙|2|2022-12-31|False|0", "O3|1|丙|1|2022-03-05|True|0"], Printed(data, Objects));
        Assert.DoesNotContain(data.Rejects(), r => r.StartsWith("objects:", StringComparison.Ordinal));
        Assert.Empty(summary.Warnings);
        Assert.Equal("columns.yaml", summary.Map!.File);
        Assert.Equal(64, summary.Map.Sha256.Length);
    }

    // A value that does not fit is shown as the file has it, under the contract's name of its column.
    [Fact]
    public void Load_ValuesThatDoNotFit_AreRejectedAsWritten()
    {
        using var data = new SmallDataset();
        data.Put("columns.yaml", """
            dates: [yyyy/M/d]
            tables: {objects: {columns: {名称: name, 登记: registered_on}, values: {status: {存续: active}}}}
            """);
        data.Put("objects.csv", "object_id,jurisdiction,名称,登记,status\nO1,zibo,甲,2022/2/30,存续\nO2,zibo,乙,2022/3/5,吊销\nO3,zibo,丙,2022-3-5,\n");

        var summary = data.Load();

        Assert.Equal(
            [
                "objects:2 registered_on=2022/2/30 (not a day as yyyy-mm-dd, years 1 to 9999) rejected",
                "objects:3 status=吊销 (not one of active, deregistered, revoked, licence_revoked, closed, liquidating, unreachable) rejected",
                "objects:4 registered_on=2022-3-5 (not a day as yyyy-mm-dd, years 1 to 9999) rejected",
            ],
            data.Rejects().Where(r => r.StartsWith("objects:", StringComparison.Ordinal)));
        Assert.Equal(new UnknownValue("objects", "objects.csv", "status", "吊销", 1, "licence_revoked"), Assert.Single(summary.UnknownValues));
    }

    [Fact]
    public void Load_TableFromSeveralFiles_KeepsTheirOrderAndLines()
    {
        using var data = new SmallDataset();
        data.Remove("objects.csv");
        data.Put("columns.yaml", "tables: {objects: {from: [名录_*.csv, more.csv], columns: {名称: name}}}");
        data.Put("名录_1.csv", "object_id,jurisdiction,名称\nO1,zibo,\"a\nb\"\nO1,zibo,again\n");
        data.Put("名录_2.csv", "\nname,jurisdiction,object_id\n,zibo,O2\nx,zibo,O1\nx,zibo\n");
        data.Put("more.csv", "object_id,jurisdiction,name,complaints\nO3,zibo,c,many\nO4,jintan,d,7\n");

        var summary = data.Load();

        Assert.Equal(["O1|0|a\nb|1|∅|False|0", "O2|0|∅|1|∅|False|0", "O4|1|d|1|∅|False|7"], Printed(data, Objects));
        Assert.Equal(
            [
                "名录_1.csv:4 object_id=O1", "名录_2.csv:4 object_id=O1", "名录_2.csv:5 =", "more.csv:2 complaints=many",
            ],
            data.Lines("SELECT file || ':' || line || ' ' || coalesce(column_name, '') || '=' || coalesce(value, '') FROM rejects WHERE table_name = 'objects'"));
        Assert.Equal(
            [("名录_1.csv", 2L, 1L), ("名录_2.csv", 3L, 2L), ("more.csv", 2L, 1L)],
            summary.Inputs.Where(i => i.Table == "objects").Select(i => (i.File, i.Rows, i.Rejected)));
    }

    [Fact]
    public void Load_SeveralTablesFromOneWideFile_TakesEachItsRows()
    {
        using var data = new SmallDataset();
        foreach (var file in new[] { "objects", "officers", "inspections", "assignments", "conflicts", "objections" })
        {
            data.Remove(file + ".csv");
        }

        data.Put("columns.yaml", """
            separators: "、"
            trim: true
            tables:
              objects: {from: 结果.csv, distinct: true, columns: {代码: object_id, 名称: name}, set: {jurisdiction: zibo}}
              inspections: {from: 结果.csv, columns: {任务: inspection_id, 代码: object_id, 事项: item_id, 日期: inspected_on}, set: {jurisdiction: zibo, source: random}}
              officers: {from: 结果.csv, distinct: true, split: officer_id, columns: {人员: officer_id}, set: {jurisdiction: zibo, name: 姓名未知}}
              assignments:
                - {from: 结果.csv, columns: {任务: inspection_id, 组长: officer_id}, set: {jurisdiction: zibo, role: leader}, skip_empty: officer_id}
                - {from: 结果.csv, columns: {任务: inspection_id, 人员: officer_id}, set: {jurisdiction: zibo, role: member}, split: officer_id, skip_empty: officer_id}
            """);
        data.Put("结果.csv", "任务,代码,名称,事项,日期,组长,人员\n"
            + "I1,O1,甲,T1,2021-04-01,张,李、王\nI2,O1,甲,T1,2021-04-02,张, \nI3,O2,乙,T1,2021-04-03,,李\nI4,O2\nI5,O1,改名,T1,2021-04-04,,\n");

        var summary = data.Load();

        Assert.Equal(["O1|0|甲|1|∅|False|0", "O2|0|乙|1|∅|False|0"], Printed(data, Objects));
        Assert.Equal(["I1|O1", "I2|O1", "I3|O2", "I5|O1"], data.Lines("SELECT inspection_id, object_id FROM inspections ORDER BY ord"));
        Assert.Equal(["李", "王"], data.Lines("SELECT officer_id FROM officers ORDER BY ord"));
        Assert.Equal(
            ["I1|李|2", "I1|王|2", "I3|李|2"], data.Lines("SELECT inspection_id, officer_id, role FROM assignments ORDER BY ord"));

        // The leader is in no registry, I4 cannot be split into fields, and O1 has two names.
        Assert.Equal(
            [
                "objects:5 =", "objects:6 object_id=O1", "officers:3 officer_id=", "officers:5 =", "inspections:5 =",
                "assignments:2 officer_id=张", "assignments:3 officer_id=张", "assignments:5 =", "assignments:5 =",
            ],
            data.Lines("SELECT table_name || ':' || line || ' ' || coalesce(column_name, '') || '=' || coalesce(value, '') FROM rejects"));
        Assert.Equal(5, summary.Inputs.Single(i => i.Table == "inspections").Rows);

        // What one table leaves out is another's.
        Assert.DoesNotContain(summary.Warnings, w => w.En.Contains("is left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_PercentsAndLists_AreRead()
    {
        using var data = new SmallDataset();
        data.Put("columns.yaml", "percents: true\nseparators: \"、,\"\ntrim: true");
        data.Put("items.csv", "item_id,jurisdiction,title,ratio_max\nT1,zibo,a,7%\nT2,zibo,b,0.1 ％\nT3,zibo,c,0.5\nT4,zibo,d,101%\n");
        data.Put("officers.csv", "officer_id,jurisdiction,name,specialties\nF1,zibo,张,\"食品 、 药品,环保;\"\nF2,zibo,李,\u3000\n");

        data.Load();

        Assert.Equal(["T1|0.07", "T2|0.001", "T3|0.5"], data.Lines("SELECT item_id, CAST(ratio_max AS VARCHAR) FROM items ORDER BY ord"));
        Assert.Equal(["F1|食品/药品/环保", "F2|∅"], data.Lines("SELECT officer_id, array_to_string(specialties, '/') FROM officers ORDER BY ord"));
        Assert.Contains("items:5 ratio_max=101% (not a number from 0 to 1) rejected", data.Rejects());
    }

    [Fact]
    public void Load_Gb18030WithNationalHeadings_IsRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var data = new SmallDataset();
        data.Remove("objects.csv");
        data.Put("检查对象名录库.csv", Encoding.GetEncoding("gb18030").GetBytes(
            "序号,统一社会信用代码,检查对象名称,登记状态,信用风险分类,成立日期,是否列入经营异常名录,所属辖区\r\n"
            + "1,\t91110000MA4R7EGA97,甲,存续（在营、开业、在册）,A类,2015年6月19日,否,zibo\r\n2,O1,乙,已注销,D级,2015/6/1 0:00,是,zibo\r\n3,O2,丙,迁出,,,,zibo\r\n"));

        var summary = data.Load(DatasetEncoding.Gb18030, "national");

        Assert.Equal(["91110000MA4R7EGA97|0|甲|1|2015-06-19|False|0", "O1|0|乙|2|2015-06-01|True|0"], Printed(data, Objects));
        Assert.Contains(data.Rejects(), r => r.StartsWith("objects:4 status=迁出", StringComparison.Ordinal));
        Assert.DoesNotContain(summary.Warnings, w => w.En.Contains("检查对象名录库", StringComparison.Ordinal));
        Assert.Equal("national.yaml", summary.Map!.File);
    }

    [Fact]
    public void Load_MapNamesWhatIsNotThere_SaysSo()
    {
        using var data = new SmallDataset();
        data.Put("columns.yaml", "tables: {plans: {columns: {年份: year, 计划批准: approved}}}");
        data.Put("plans.csv", "plan_id,jurisdiction,年份,item_id,其他\nP1,zibo,2021,T1,x\n");

        var summary = data.Load();

        Assert.Equal(
            ["plans.csv: the unknown column '其他' is left out.", "plans.csv: the map's column '计划批准' is not there."],
            summary.Warnings.Select(w => w.En));
    }

    [Fact]
    public void Load_Parts_TellHowTheyWereUnderstood()
    {
        using var data = new SmallDataset();
        data.Put("columns.yaml", "tables: {conflicts: {columns: {人员: officer_id, 备注: ~}, set: {jurisdiction: zibo}}}");
        data.Put("conflicts.csv", "备注,object_id,人员\nx,O1,F1\n");

        var part = data.Load().Parts.Single(p => p.Table == "conflicts");

        Assert.Equal(
            [new DatasetColumn("object_id", "object_id", null), new DatasetColumn("officer_id", "人员", null), new DatasetColumn("jurisdiction", null, "zibo")],
            part.Columns);
        Assert.Equal(["备注"], part.LeftOut);
        Assert.Equal(["kind"], part.Missing);
    }

    private static string[] Printed(SmallDataset data, string sql) => data.Lines(sql.Replace("registered_on", "CAST(registered_on AS VARCHAR)", StringComparison.Ordinal));
}

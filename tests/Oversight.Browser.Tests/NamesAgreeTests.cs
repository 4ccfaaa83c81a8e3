using Oversight.Browser.Tests.Anew;
using Oversight.Browser.Tests.Support;
using Oversight.Cli.Tests;
using Oversight.Reports.Tests.Support;

namespace Oversight.Browser.Tests;

/// <summary>Beside each subject's id the workbook has the name that the input tables give it, and nobody's where names are masked.</summary>
[Collection(Stage.Name)]
public sealed class NamesAgreeTests(MadeReports reports)
{
    private static readonly string[] Named = ["检查", "检查对象", "执法检查人员", "抽查计划", "抽查事项", "异议"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_OfTheSubjectsInTheWorkbook_AreTheInputs(bool masked)
    {
        var report = masked ? reports.Make("masked", CommandLine.Sample, options: ["--mask", "--county-workbooks"]) : reports.Sample;
        var names = Names(masked);
        var seen = new Dictionary<string, int>();
        foreach (var path in Directory.EnumerateFiles(report, "*.xlsx", SearchOption.AllDirectories))
        {
            using var workbook = new WorkbookFile(path);
            foreach (var rows in workbook.Names.Select(workbook.Rows).Where(rows => Text(rows[1], 3) == "对象类别"))
            {
                Assert.Equal("名称", Text(rows[1], 5));
                foreach (var cells in rows.Values.Skip(1))
                {
                    var kind = Text(cells, 3);
                    seen[kind] = seen.GetValueOrDefault(kind) + 1;
                    Assert.Equal((Text(cells, 4), names.GetValueOrDefault((kind, Text(cells, 1), Text(cells, 4)), "")), (Text(cells, 4), Text(cells, 5)));
                }
            }
        }

        // The sample breaches rules about all of these.
        Assert.All(Named, kind => Assert.True(seen.GetValueOrDefault(kind) > 0, kind));
    }

    private static string Text(SortedDictionary<int, ReadCell> cells, int column) => cells.GetValueOrDefault(column)?.Text ?? "";

    private static Dictionary<(string Kind, string Jurisdiction, string Id), string> Names(bool masked)
    {
        var objects = Of("objects", "object_id", row => row["name"]);
        var items = Of("items", "item_id", row => row["title"]);
        var inspections = Of("inspections", "inspection_id", row => objects[(row.Jurisdiction, row["object_id"])]);
        var kinds = new (string Kind, Dictionary<(string Jurisdiction, string Id), string> Names)[]
        {
            ("检查对象", objects), ("抽查事项", items), ("检查", inspections),
            ("执法检查人员", Of("officers", "officer_id", row => masked ? "***" : row["name"])),
            ("抽查计划", Of("plans", "plan_id", row => items.GetValueOrDefault((row.Jurisdiction, row["item_id"]), ""))),
            ("异议", Of("objections", "objection_id", row => inspections.GetValueOrDefault((row.Jurisdiction, row["inspection_id"]), ""))),
        };
        return kinds.SelectMany(one => one.Names.Select(name => ((one.Kind, name.Key.Jurisdiction, name.Key.Id), name.Value))).ToDictionary();
    }

    private static Dictionary<(string Jurisdiction, string Id), string> Of(string table, string id, Func<InputRow, string> name) =>
        InputTable.Read(CommandLine.Sample, table).DistinctBy(row => (row.Jurisdiction, row[id])).ToDictionary(row => (row.Jurisdiction, row[id]), name);
}

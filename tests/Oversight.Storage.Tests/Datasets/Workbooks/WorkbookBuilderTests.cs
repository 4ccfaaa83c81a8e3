using System.Globalization;
using System.Text;
using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets.Workbooks;

/// <summary>The sample province as a workbook says what it says as CSV.</summary>
public class WorkbookBuilderTests
{
    [Fact]
    public void Write_TheSample_ReadsBackAsTheCsvFiles()
    {
        var sample = Path.Combine(TestFolders.Repository, "datasets", "sample");
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "sample.xlsx");
        WorkbookBuilder.Write(sample, path);

        using var workbook = Workbook.Open(path);
        Assert.Equal(Schema.Tables.Where(t => File.Exists(Path.Combine(sample, t.Name + ".csv"))).Select(t => t.Name), workbook.Sheets);
        Assert.True(workbook.Sheets.Count >= 10);
        foreach (var name in workbook.Sheets)
        {
            var table = Schema.Table(name);
            var records = ReferenceCsv.Parse(File.ReadAllBytes(Path.Combine(sample, name + ".csv")))
                .ConvertAll(r => r.Fields.ConvertAll(Encoding.UTF8.GetString));
            using var sheet = workbook.Read(name);
            Assert.Equal(records[0], sheet.Header);
            for (var line = 2; line <= records.Count; line++)
            {
                Assert.True(sheet.Read());
                Assert.Equal(line, sheet.Line);
                Assert.Equal(
                    records[line - 1].Select((text, i) => Normal(text, table.Find(records[0][i]))),
                    Enumerable.Range(0, records[0].Count).Select(sheet.Value));
            }

            Assert.False(sheet.Read());
        }
    }

    // A share of 0.30 is the number 0.3.
    private static string? Normal(string text, ColumnSchema? column) => text.Length == 0
        ? null
        : column?.Type == ColumnType.Share ? double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture) : text;

    [Fact]
    public void Write_ValuesWithoutTheirType_AreTexts()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(
            Path.Combine(folder.Path, "plans.csv"),
            "plan_id,month,ratio,starts_on,approved,note,year\n 007 ,x,1%,1900-02-28,TRUE,5,+3\n,12,1e-7,2021-02-29,0,\"a_x0041_\r\n\"\"b\",2.5,more\n");
        var path = Path.Combine(folder.Path, "plans.xlsx");
        WorkbookBuilder.Write(folder.Path, path);

        using var workbook = Workbook.Open(path);
        var sheet = SheetText.Of(workbook, "plans");

        Assert.Equal(["plan_id", "month", "ratio", "starts_on", "approved", "note", "year"], sheet.Header);
        Assert.Equal(["2:  007 |x|1%|1900-02-28|true|5|3", "3: ∅|12|0.0000001|2021-02-29|false|a_x0041_\r\n\"b|2.5|more"], sheet.Rows);
    }
}

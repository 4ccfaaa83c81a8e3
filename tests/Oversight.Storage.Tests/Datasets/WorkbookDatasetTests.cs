using Oversight.Storage.Datasets;
using Oversight.Storage.Tests.Datasets.Workbooks;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>A workbook as a dataset: a sheet a table, typed cells, the sheet's own row numbers.</summary>
public class WorkbookDatasetTests
{
    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(203)]
    public void Load_Workbook_EqualsCsv(int seed)
    {
        using var csv = new TemporaryFolder();
        new DirtyDataset(seed).Write(csv.Path, 0.02, broken: false);
        var workbook = Path.Combine(csv.Path, "all.xlsx");
        WorkbookBuilder.Write(csv.Path, workbook);

        Assert.Equal(LoadedContents.Of(csv.Path), LoadedContents.Of(workbook));
    }

    [Fact]
    public void Load_Sheets_NameRowsAsTheSheetDoes()
    {
        using var data = new SmallDataset();
        data.Put("all.xlsx", new RawWorkbook()
            .Sheet("objects",
                "<row r='3'><c t='inlineStr'><is><t>object_id</t></is></c><c t='inlineStr'><is><t>jurisdiction</t></is></c><c t='inlineStr'><is><t>name</t></is></c></row>"
                + "<row r='5'><c t='inlineStr'><is><t>O1</t></is></c><c t='inlineStr'><is><t>zibo</t></is></c><c t='e'><v>#N/A</v></c></row>"
                + "<row r='9'><c t='inlineStr'><is><t>O2</t></is></c><c t='inlineStr'><is><t>zibo</t></is></c><c/><c><v>1</v></c></row>"
                + "<row r='10'><c><v>913700001234567890</v></c><c t='inlineStr'><is><t>zibo</t></is></c><c t='str'><f>A1</f></c></row>")
            .Sheet("备注", "<row r='1'><c><v>1</v></c></row>")
            .ToBytes());

        var summary = data.Load(file: "all.xlsx");

        Assert.Equal(
            ["objects:5 name=#N/A (the cell holds an error such as #N/A) rejected", "objects:9 = (wrong number of fields: 4) rejected"],
            data.Rejects());
        Assert.Equal(["913700001234567890|∅"], data.Lines("SELECT object_id, name FROM objects"));
        Assert.Equal(
            [
                "all.xlsx: the sheet '备注' is no table and was not read.",
                "all.xlsx: column 'object_id' has 1 codes of more than 15 digits typed as numbers, of which Excel has lost the last digits; enter them anew as text.",
            ],
            summary.Warnings.Select(w => w.En).Where(w => w.StartsWith("all.xlsx", StringComparison.Ordinal) && !w.Contains("formulas", StringComparison.Ordinal)));
    }

    [Fact]
    public void Load_WorkbooksOfAFolder_AreFoundByTheMap()
    {
        using var data = new SmallDataset();
        WorkbookBuilder.Write(data.Path, Path.Combine(data.Path, "all.xlsx"));
        foreach (var table in new[] { "objects", "officers" })
        {
            data.Remove(table + ".csv");
        }

        data.Put("columns.yaml", "tables: {objects: {from: all.xlsx, sheet: objects}, officers: {from: all.xlsx}}");

        var summary = data.Load();

        Assert.Empty(data.Rejects());
        Assert.Equal(["O1|甲", "O2|乙", "O1|丙"], data.Lines("SELECT object_id, name FROM objects ORDER BY ord"));
        Assert.Equal(["all.xlsx", "all.xlsx", "items.csv"], summary.Inputs.Select(i => i.File).Take(3));
    }

    [Fact]
    public void Load_SheetThatIsNotThere_NamesThoseThatAre()
    {
        using var data = new SmallDataset();
        WorkbookBuilder.Write(data.Path, Path.Combine(data.Path, "all.xlsx"));
        data.Remove("objects.csv").Put("columns.yaml", "tables: {objects: {from: all.xlsx, sheet: 名录}}");

        var error = Assert.Throws<DatasetException>(() => data.Load());

        Assert.StartsWith("all.xlsx: no sheet '名录' for table objects; there are objects, officers, ", error.Text.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a workbook")]
    [InlineData("<html><table><tr><td>1</td></tr></table></html>")]
    public void Load_FileThatIsNoWorkbook_SaysSo(string text)
    {
        using var data = new SmallDataset();
        data.Put("all.xlsx", text);

        var error = Assert.Throws<DatasetException>(() => data.Load(file: "all.xlsx"));

        Assert.StartsWith("all.xlsx", error.Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Text.En + error.Text.Zh);
    }
}
